import { complain } from '../../diagnostics/complain.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import { type FieldPath, trust } from '../../record/draft.js'
import { hashOf } from '../../record/hash.js'
import type { BookReview } from '../../record/review.js'
import { parseDoi } from '../../record/values/doi.js'
import { DraftBuilder } from '../draft-builder.js'
import type { Reader, Reading, Source } from '../reader.js'
import { bookKeys } from './book-keys.js'
import { type Ask, readKeys } from './keys.js'
import { reviewKeys } from './review-keys.js'
import { readYaml, type YamlMap } from './yaml-tree.js'

/** Reviews as an editor types them. */
export const reviewYaml: Reader = {
  id: 'review-yaml',
  label: 'Review YAML',
  mediaType: 'application/yaml',
  extensions: ['.review.yaml', '.review.yml', '.yaml', '.yml'],
  reads:
    'Reviews typed by a person: every field, `none` where there is no such value; several reviews as documents parted by --- or as a list.',
  cannotKnow: 'Nothing but what is typed. What it says overrules every other source of the same review.',
  detect: detectReviewYaml,
  read: readReviewYaml,
}

/**
 * The reviews of a YAML file. A file beside a source (`page.review.yaml` beside `page.txt`) gives drafts of the same kind: one
 * without books is a correction of that source, one with books may be a review by itself.
 */
export function* readReviewYaml(source: Source): Generator<Reading> {
  const text = source.text()
  const { documents, diagnostics } = readYaml(source.name, text)
  if (diagnostics.length > 0) yield { diagnostics }
  if (documents.length === 0 && diagnostics.length === 0)
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
  const many = documents.length > 1
  for (const [i, { root, text: own }] of documents.entries()) {
    const key = many ? `${source.name}#${i + 1}` : source.name
    if (root.kind === 'map') yield readReview(root, source.name, key, many ? own : text)
    else
      yield {
        diagnostics: [
          complain('read/input-is-well-formed', { other: 'a review is keys and values, such as doi: 10.5555/abc' }, { place: root.place }),
        ],
      }
  }
}

function readReview(map: YamlMap, file: string, key: string, text: string): Reading {
  const builder = new DraftBuilder(typedDoi(map) ?? key, map.place, trust.person)
  const marks = new Map<FieldPath, Place>()
  const typedAt = new Map<object, Place>()
  const ask: Ask = { builder, field: '', elsewhere, typedAt, marks }
  const said = readKeys<BookReview>(map, reviewKeys, ask, '')
  const record: BookReview = { ...said, sources: [{ hash: hashOf(text), mediaType: reviewYaml.mediaType }] }
  for (const [field, value] of Object.entries(record)) markInside(value, field, ask)
  for (const [path, place] of marks) builder.mark(path, place)
  sayAll(record, builder, (field) => marks.get(field) ?? (field === 'sources' ? { file } : map.place))
  return builder.reading()
}

/** A book's key typed as the review's, or the other way round. */
function elsewhere(key: string, path: FieldPath): string | undefined {
  if (path === '' && bookKeys.has(key)) return `${key} under books`
  return path.startsWith('books') && reviewKeys.has(key) ? `${key} at the left margin, outside books` : undefined
}

function sayAll(record: BookReview, builder: DraftBuilder, placeOf: (field: string) => Place): void {
  for (const field of Object.keys(record) as (keyof BookReview)[]) builder.say(field, record[field], placeOf(field))
}

/** Marks what has a place of its own inside a field: the second reviewer, the third ISBN. */
function markInside(value: unknown, path: FieldPath, ask: Ask): void {
  if (typeof value !== 'object' || value === null) return
  const place = ask.typedAt.get(value)
  if (place !== undefined) ask.marks.set(path, place)
  const isList = Array.isArray(value)
  for (const [name, inner] of Object.entries(value)) markInside(inner, isList ? `${path}[${name}]` : `${path}.${name}`, ask)
}

function typedDoi(map: YamlMap): string | undefined {
  const typed = map.entries.find(({ key }) => key === 'doi')?.value
  const doi = typed?.kind === 'text' ? parseDoi(typed.text) : undefined
  return doi?.ok ? doi.value : undefined
}

/** Lines at the left margin that begin with a key of a review. A page says "Received:" and "Abstract:", never "received:". */
function detectReviewYaml({ name, head }: Source): number {
  const named = /\.ya?ml$/i.test(name)
  if (/\.review\.ya?ml$/i.test(name)) return 1
  if (/^\uFEFF?\s{0,1000}[{[<]/.test(head)) return named ? 0.3 : 0
  const lines = head.split('\n', 400).filter((line) => /^(?:- )?[^\s#-]/.test(line))
  const known = lines.filter((line) => {
    const key = /^(?:- )?([a-z]{2,20}):(?:\s|$)/.exec(line)?.[1] ?? ''
    return reviewKeys.has(key) || bookKeys.has(key)
  })
  if (known.length === 0) return named ? 0.2 : 0
  const share = known.length / lines.length
  return named ? 0.7 + share * 0.25 : share > 0.6 ? 0.8 * share : 0
}
