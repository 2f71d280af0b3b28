import type { Place } from '../../diagnostics/diagnostic.js'
import { detached } from '../long/detached.js'
import { TextWindow } from '../long/text-window.js'
import { linesOf } from './ris-lines.js'

/** A field of a record: its tag, its value with continuation lines, and where the value begins. */
export interface RisField {
  readonly tag: string
  readonly value: string
  readonly place: Place
}

/** One record, from TY to ER. */
export interface RisRecord {
  readonly type: string
  readonly fields: readonly RisField[]
  readonly place: Place
  /** Where it begins, in UTF-16 units. */
  readonly offset: number
  readonly text: string
  /** Where lines begin that are too long to be read. */
  readonly unread: readonly Place[]
  /** Where the text breaks off: neither ER nor the beginning of the next record ends it. */
  readonly breaksOff?: Place
}

/** A line outside of every record. */
export interface RisStray {
  readonly stray: string
  readonly place: Place
  readonly offset: number
}

/** A line outside of every record, or a record, that is longer than what is read. */
export interface RisTooLarge {
  readonly most: string
  readonly place: Place
  readonly offset: number
}

export type RisItem = RisRecord | RisStray | RisTooLarge

const tagged = /^\s{0,4}([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*)|)$/
/** In UTF-16 units. */
const largestRecord = 10_000_000

/**
 * The records of a RIS file and what stands outside of them, one at a time however long the file is, and whatever the parts are that it
 * comes in. A line without a tag goes on with the value before it; line ends of any kind, a byte order mark, one space for two and a
 * record without its ER are taken as what programs write.
 * Source: RIS format specifications (Research Information Systems, 2001 and 2011).
 */
export function* risRecords(file: string, parts: Iterable<string>): Generator<RisItem> {
  const window = new TextWindow(file, parts)
  let open: OpenRecord | undefined
  let last: Place = { file, line: 1, column: 1 }
  for (const { start, end, next, tooLong } of linesOf(window)) {
    const begin = window.offsetOf(start) === 0 && window.text.startsWith('\uFEFF') ? start + 1 : start
    const line = window.text.slice(begin, end)
    const isBlank = line.trim() === ''
    const [place, offset] = [tooLong ?? window.placeAt(begin), window.offsetOf(begin)]
    if (!isBlank) last = window.placeAt(begin + line.trimEnd().length - 1)
    const [, tag, value = ''] = tagged.exec(line) ?? []
    if (tag === 'TY') {
      if (open !== undefined) yield open.close()
      open = new OpenRecord(detached(value.trim().toUpperCase()), place, offset)
    } else if (open === undefined) {
      if (tooLong !== undefined) yield { most: longestLine, place, offset }
      else if (tag !== 'ER' && !isBlank) yield { stray: detached(line.trim().slice(0, 200)), place, offset }
      continue
    } else if (tooLong !== undefined) open.unread.push(place)
    else if (tag !== undefined && tag !== 'ER') open.begin(tag, value, window.placeAt(end - value.length))
    else if (tag === undefined && !isBlank) open.goOn(line.trim())
    open.add(window.text.slice(begin, next))
    if (tag !== 'ER') continue
    yield open.close()
    open = undefined
  }
  if (open !== undefined) yield open.close(last)
}

export const longestLine = '1 MB a line'

/** A record that is being read. What is too large is not gathered. */
class OpenRecord {
  readonly unread: Place[] = []
  private readonly head: Pick<RisRecord, 'type' | 'place' | 'offset'>
  private fields: { readonly tag: string; readonly lines: string[]; readonly place: Place }[] = []
  private lines: string[] = []
  private size = 0

  constructor(type: string, place: Place, offset: number) {
    this.head = { type, place, offset }
  }

  begin(tag: string, value: string, place: Place): void {
    this.fields.push({ tag, lines: [value], place })
  }

  goOn(line: string): void {
    this.fields.at(-1)?.lines.push(line)
  }

  add(line: string): void {
    this.size += line.length
    this.lines.push(line)
    if (this.size <= largestRecord) return
    this.lines = []
    this.fields = []
  }

  close(breaksOff?: Place): RisRecord | RisTooLarge {
    const { place, offset } = this.head
    if (this.size > largestRecord) return { most: '10 MB a record', place, offset }
    const text = detached(this.lines.join('').trim())
    const fields = this.fields.map(({ tag, lines, place: at }) => ({
      tag: detached(tag),
      value: detached(lines.join('\n').trim()),
      place: at,
    }))
    return { ...this.head, fields, text, unread: this.unread, ...(breaksOff && { breaksOff }) }
  }
}
