import { sha256 } from '@noble/hashes/sha2.js'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { complain } from '../../diagnostics/complain.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { base64url } from '../../record/hash.js'
import { decodeEntities } from '../entities.js'
import type { Source } from '../reader.js'
import { hollow } from './hollow.js'
import type { XmlElement } from './xml-element.js'

/** A record of an XML file, or why the file could not be read on. */
export type XmlUnit =
  | {
      readonly element: XmlElement
      /** The elements around it, the outermost first: the same one for all records that it holds. */
      readonly around: readonly XmlAround[]
      /** SHA-256 of its own text, base64url without padding. */
      readonly hash: string
    }
  | { readonly diagnostic: Diagnostic }

/** An element that holds records. */
export interface XmlAround {
  readonly name: string
  /** Those of its start tag, without their prefixes, but for `xml:lang`. */
  readonly attributes: ReadonlyMap<string, string>
}

/** How a format is taken apart. */
export interface XmlPlan {
  /** Whether an element is a record: it is yielded whole. Asked for elements outside records, in document order. */
  readonly isRecord: (name: string, within: readonly string[]) => boolean
  /** Names of elements whose text is a file: it is left out as it streams. */
  readonly files?: readonly string[]
}

/** Elements inside one another, and the text of one record (UTF-16 units): more is refused. */
const deepest = 256
const largestRecord = 10_000_000
const partLength = 65_536
const longestName = 300

/**
 * The records of an XML file, one at a time however long the file is. Where it is not well-formed, the records before that place are
 * yielded, and then a finding with the place. No DTD is followed and nothing is fetched; the named letters of HTML are understood.
 */
export function* xmlRecords(source: Source, plan: XmlPlan): Generator<XmlUnit> {
  const waiting: XmlUnit[] = []
  const parser = recordParser(source.name, plan, waiting)
  for (const part of hollow(inParts(source.chunks()), plan.files ?? [])) {
    parser.write(part)
    yield* waiting.splice(0)
    if (parser.isBroken()) return
  }
  parser.end()
  yield* waiting
}

function* inParts(chunks: Iterable<string>): Generator<string> {
  let first = true
  for (const chunk of chunks) {
    // What stands before the declaration is no part of the document; many exports begin with an empty line.
    const text = first ? chunk.replace(/^[\uFEFF\s]+(?=<)/, (blank) => blank.replace(/[^\n]/g, '').replace(/\n/g, ' ')) : chunk
    first = false
    const begun = text.replace(/^ +(?=<\?xml)/, '')
    for (let at = 0; at < begun.length; at += partLength) yield begun.slice(at, at + partLength)
  }
}

interface Open {
  readonly name: string
  readonly children: (XmlElement | string)[]
  readonly element: XmlElement
}

interface RecordParser {
  write(part: string): void
  end(): void
  isBroken(): boolean
}

function recordParser(file: string, { isRecord }: XmlPlan, waiting: XmlUnit[]): RecordParser {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false })
  parser.ENTITIES = namedLetters
  const around: XmlAround[] = []
  const within: string[] = []
  const open: Open[] = []
  const hash = hashing()
  let broken = false
  let size = 0
  let lastEnd = -1
  let last = { line: 1, column: 1 }

  const breakOff = (diagnostic: Diagnostic): void => {
    if (!broken) waiting.push({ diagnostic })
    broken = true
  }
  const malformed = (reason: string): void => {
    // An end tag that fits nothing closes what is open before the parser says so.
    if (!broken && parser.position === lastEnd) waiting.pop()
    const place = { file, line: parser.line, column: parser.columnIndex + 1 }
    breakOff(complain('read/input-is-well-formed', { other: reason }, { place }))
  }
  parser.on('error', (error) => {
    malformed(inWords(error.message))
  })
  parser.on('opentagstart', ({ name }) => {
    last = { line: parser.line, column: Math.max(1, parser.columnIndex - name.length - 1) }
    if (open.length === 0) hash.start(parser.position - name.length - 2)
  })
  parser.on('opentag', (tag) => {
    if (broken) return
    const name = localName(tag.name)
    if (open.length === 0 && !isRecord(name, within)) {
      around.push({ name, attributes: attributesOf(tag) })
      within.push(name)
      if (around.length > deepest) malformed(`more than ${deepest} elements stand inside one another`)
      return
    }
    if (open.length === 0) size = 0
    if (open.length + around.length > deepest) malformed(`more than ${deepest} elements stand inside one another`)
    open.push(opened(name, tag, file, last))
  })
  const addText = (text: string): void => {
    size += text.length
    if (!broken && size <= largestRecord) open.at(-1)?.children.push(text)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    if (broken) return
    const closed = open.pop()
    if (closed === undefined) {
      around.pop()
      within.pop()
    } else if (open.length > 0) open.at(-1)?.children.push(closed.element)
    else if (size > largestRecord) {
      const expected = `${largestRecord / 1_000_000} MB a record`
      waiting.push({ diagnostic: complain('read/input-is-not-too-large', { expected }, { place: closed.element.place }) })
    } else {
      lastEnd = parser.position
      waiting.push({ element: closed.element, around: [...around], hash: hash.end(lastEnd) })
    }
  })
  return {
    write: (part) => {
      hash.add(part)
      parser.write(part)
      hash.keep(open.length > 0)
    },
    end: () => {
      if (!broken) parser.close()
    },
    isBroken: () => broken,
  }
}

function opened(name: string, tag: SaxesTagPlain, file: string, at: { readonly line: number; readonly column: number }): Open {
  const children: (XmlElement | string)[] = []
  return { name, children, element: { name, attributes: attributesOf(tag), children, place: { file, ...at } } }
}

function attributesOf(tag: SaxesTagPlain): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [key, value] of Object.entries(tag.attributes)) attributes.set(key === 'xml:lang' ? key : localName(key), value)
  return attributes
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The message of the parser without the file name and the place, which findings have of their own. */
function inWords(message: string): string {
  const told = message.replace(/^[^ ]*\d+:\d+: /, '').replace(/\.$/, '')
  return told === 'undefined entity'
    ? 'an abbreviation between & and ; that is no letter of HTML; what a DTD declares is not looked up'
    : told
}

/** The letters that HTML and the ISO entity sets name, as a table: a DTD that would declare them is never read. */
const namedLetters: Record<string, string> = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, name) => {
      if (typeof name !== 'string') return undefined
      const decoded = decodeEntities(`&${name};`)
      return decoded === `&${name};` ? undefined : decoded
    },
  },
)

/** The hash of the text between two positions of a stream; what was hashed is let go. */
function hashing(): {
  start(position: number): void
  add(part: string): void
  keep(isInside: boolean): void
  end(position: number): string
} {
  const encoder = new TextEncoder()
  let state = sha256.create()
  let part = ''
  let partStart = 0
  let from: number | undefined
  return {
    start: (position) => {
      state = sha256.create()
      from = position
    },
    add: (text) => {
      // A start tag may have begun in the part before.
      const tail = part.slice(-longestName)
      partStart += part.length - tail.length
      part = tail + text
    },
    keep: (isInside) => {
      if (!isInside || from === undefined) return
      state.update(encoder.encode(part.slice(Math.max(0, from - partStart))))
      from = partStart + part.length
    },
    end: (position) => {
      state.update(encoder.encode(part.slice(Math.max(0, (from ?? 0) - partStart), position - partStart)))
      from = undefined
      return base64url(state.digest())
    },
  }
}
