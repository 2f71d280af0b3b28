/** A field of a record: its tag, its value with continuation lines, and where the value begins, in UTF-16 units. */
export interface RisField {
  readonly tag: string
  readonly value: string
  readonly offset: number
}

/** One record, from TY to ER. */
export interface RisRecord {
  readonly type: string
  readonly fields: readonly RisField[]
  readonly offset: number
  readonly text: string
  /** Whether ER, or the beginning of the next record, ends it; where not, the text breaks off. */
  readonly ended: boolean
}

/** A line outside of every record. */
export interface RisStray {
  readonly stray: string
  readonly offset: number
}

const tagged = /^\s{0,4}([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*)|)$/

/**
 * The records of a RIS text and what stands outside of them. A line without a tag goes on with the value before it; line ends of
 * any kind, a byte order mark, one space for two and a record without its ER are taken as what programs write.
 * Source: RIS format specifications (Research Information Systems, 2001 and 2011).
 */
export function* risRecords(text: string): Generator<RisRecord | RisStray> {
  let open: { type: string; fields: { tag: string; lines: string[]; offset: number }[]; offset: number } | undefined
  const close = (end: number, ended: boolean): RisRecord | undefined => {
    const record = open && {
      type: open.type,
      fields: open.fields.map(({ tag, lines, offset }) => ({ tag, value: lines.join('\n').trim(), offset })),
      offset: open.offset,
      text: text.slice(open.offset, end).trim(),
      ended,
    }
    open = undefined
    return record
  }
  for (const { line, offset, end } of linesOf(text)) {
    const found = line.length > longest ? null : tagged.exec(line)
    const [, tag, value = ''] = found ?? []
    if (tag === 'TY') {
      const before = close(offset, true)
      if (before !== undefined) yield before
      open = { type: value.trim().toUpperCase(), fields: [], offset }
    } else if (tag === 'ER') {
      const record = close(end, true)
      if (record !== undefined) yield record
    } else if (open === undefined) {
      if (line.trim() !== '') yield { stray: line.trim().slice(0, 200), offset }
    } else if (tag !== undefined) {
      open.fields.push({ tag, lines: [value], offset: end - value.length })
    } else if (line.trim() !== '') open.fields.at(-1)?.lines.push(line.trim())
  }
  const last = close(text.length, false)
  if (last !== undefined) yield last
}

/** A line longer than this is no line with a tag that needs to be looked for; in UTF-16 units. */
const longest = 1_000_000

function* linesOf(text: string): Generator<{ readonly line: string; readonly offset: number; readonly end: number }> {
  let from = text.startsWith('\uFEFF') ? 1 : 0
  const stop = /\r\n|\n|\r/g
  while (from < text.length) {
    stop.lastIndex = from
    const found = stop.exec(text)
    const end = found?.index ?? text.length
    yield { line: text.slice(from, end), offset: from, end }
    from = end + (found?.[0].length ?? 1)
  }
}
