import { expect } from 'vitest'
import { inItsLanguage, parallelTitles } from '../../../src/read/parallel-titles.js'
import type { Reader } from '../../../src/read/reader.js'
import { type Draft, trust } from '../../../src/record/draft.js'
import { normalForm } from '../../../src/record/normal-form.js'
import type { BookReview } from '../../../src/record/review.js'
import type { Text } from '../../../src/record/text.js'
import { carried } from '../../../src/write/losses.js'
import type { Described, Writer } from '../../../src/write/writer.js'
import { content, readBack } from '../exchange.js'

/** `read(write(r))` equals `r` less the declared losses, and what a reader knows of any text: see `asRead` and `withoutProse`. */
export async function expectCited(review: Described, writer: Writer, reader: Reader): Promise<void> {
  const text = writer.write([review], { base: 'https://reviews.example/', preview: false })
  const readings = await readBack(reader, text)
  const drafts = readings.flatMap(({ draft }) => (draft === undefined ? [] : [draft]))
  expect(drafts.map((draft) => content(withoutProse(draft)))).toEqual([content(asRead(carried(review.record, writer)))])
}

/**
 * A record whose texts nobody says the language of, as a reader has it: where the words of a title or an abstract are certain it
 * knows their language, and parallel titles of a journal, which are one string on paper, it takes apart where their languages are.
 */
export function asRead({ titles, abstracts, serial, ...rest }: BookReview): BookReview {
  return normalForm({
    ...rest,
    ...(titles && { titles: titles.map(known) }),
    ...(abstracts && { abstracts: abstracts.map(known) }),
    ...(serial && { serial: { ...serial, ...(serial.titles && { titles: journal(serial.titles) }) } }),
  })
}

function known(text: Text): Text {
  return text.language === undefined ? inItsLanguage(text.value) : text
}

function journal(titles: readonly Text[]): readonly Text[] {
  return titles.every(({ language }) => language === undefined) ? parallelTitles(titles.map(({ value }) => value).join(' / ')) : titles
}

/** A record less what the draft grades as read from prose: a book that only the title of its review names. */
export function withoutProse({ record, origins }: Draft): BookReview {
  const kept = structuredClone(record) as unknown
  for (const [path, origin] of origins) if (origin.trust === trust.prose) remove(kept, path.match(/[^.[\]]+/g) ?? [])
  return normalForm(kept as BookReview)
}

function remove(value: unknown, [name = '', ...rest]: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return
  if (rest.length === 0) Reflect.deleteProperty(value, name)
  else remove((value as Record<string, unknown>)[name], rest)
}
