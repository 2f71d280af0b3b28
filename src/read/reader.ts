import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Draft } from '../record/draft.js'

/** An input as readers see it. Bytes are already text; files and standard input are the business of `node/`. */
export interface Source {
  /** As the user named it; places in diagnostics begin with it. */
  readonly name: string
  /** The first part of the text (64 kB at most), for telling its format. */
  readonly head: string
  /** The whole text. */
  text(): string
  /** The text in parts, as often as it is asked for: for formats that are read record by record however long the file is. */
  chunks(): Iterable<string>
}

/** One record of an input: a draft, or why there is none, or only something to say. */
export interface Reading {
  readonly draft?: Draft
  /** A record that is no book review: counted, no finding. The reason, such as `a review of a film`. */
  readonly passedOver?: string
  readonly diagnostics?: readonly Diagnostic[]
}

/** What a user of the configuration may say about the inputs. */
export interface ReadOptions {
  /** Section titles, sets and types that hold book reviews. */
  readonly reviewSections?: readonly string[]
  /** What the columns of a table hold, by their headings: words as `parseTableField` takes them. */
  readonly columns?: Readonly<Record<string, string>>
  /** Told of the sections, sets and types of each record, before it is yielded. */
  readonly meets?: (sections: readonly string[]) => void
}

/** A format that reviews come in: one of these a file, and one line in `read/index.ts`. */
export interface Reader {
  /** The name for `--from`. */
  readonly id: string
  readonly label: string
  readonly mediaType: string
  /** File name endings, with the dot. */
  readonly extensions: readonly string[]
  /** What it reads, and what it cannot know, for `docs/formats.md`. */
  readonly reads: string
  readonly cannotKnow: string
  /** How sure it is that the source is of its format, 0 to 1; cheap and pure, looks at `head` and `name` alone. */
  detect(source: Source): number
  read(source: Source, options: ReadOptions): Iterable<Reading> | AsyncIterable<Reading>
}

/** A source made of text at hand. */
export function textSource(name: string, text: string): Source {
  return { name, head: text.slice(0, 65536), text: () => text, chunks: () => [text] }
}
