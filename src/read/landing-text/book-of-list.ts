import type { Contributor } from '../../record/contributor.js'
import { trust } from '../../record/draft.js'
import { findIsbns } from '../../record/values/isbn.js'
import { parseLanguage } from '../../record/values/language.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import type { DraftBuilder } from '../draft-builder.js'
import { splitTitle } from '../heading/index.js'
import { titlesBefore } from './academic-titles.js'
import { bindingNamed } from './binding.js'
import { imprintOf, reportRest } from './imprint.js'
import type { ListEntry } from './list-entries.js'
import { type Line, partOf } from './page.js'
import { peopleOfLabel } from './people-lines.js'
import type { BookFacts, Stated } from './stated.js'
import type { BookLabelField } from './words/book-labels.js'

/** What the labelled facts of a list say of its book; what has no field is reported. */
export function bookOf(entries: readonly ListEntry[], draft: DraftBuilder): BookFacts {
  const first = (field: BookLabelField): Line | undefined =>
    entries.find((entry) => entry.field === field && entry.value.text !== '')?.value
  const people = (field: BookLabelField, role: Contributor['role']): readonly Stated<Contributor>[] =>
    peopleOfLabel(
      entries.filter((entry) => entry.field === field && /\p{L}{2}/u.test(entry.value.text)).map(({ value }) => withoutTitles(value)),
      role,
      draft,
    )
  const house = first('publisher')
  const imprint = house === undefined ? undefined : imprintOf(house, trust.field)
  if (imprint !== undefined) reportRest(imprint, draft)
  const [title, date, extent, edition, place, series] = [
    first('title'),
    first('date'),
    first('pages'),
    first('edition'),
    first('place'),
    first('series'),
  ]
  const contributors = [
    ...people('author', 'author'),
    ...people('editor', 'editor'),
    ...people('translator', 'translator'),
    ...people('illustrator', 'illustrator'),
  ]
  for (const { line, value } of entries.filter(({ field, value: { text } }) => (field === 'aside' || field === 'film') && text !== ''))
    draft.complain('read/text-is-understood', { field: 'books', actual: line.text.slice(0, 200) }, value.at(0))
  return {
    ...imprint?.book,
    ...(title && titleFacts(title)),
    ...(contributors.length > 0 && { contributors }),
    ...(date && dateOf(date, draft)),
    ...(extent && { extent: state(extent, extent.text) }),
    ...(edition && { edition: state(edition, edition.text) }),
    ...(place && { places: [state(place, place.text)] }),
    ...(series && { series: seriesOf(series) }),
    ...languageOf(first('language'), draft),
    ...formatsOf(entries, imprint?.binding?.value, draft),
  }
}

function titleFacts(line: Line): Pick<BookFacts, 'title' | 'subtitle'> {
  const start = /^["“„«»‚‘']{0,2}/.exec(line.text)?.[0].length ?? 0
  const text = line.text.slice(start).replace(/["”“»«’']{1,2}$/, '')
  const { main, subtitle, subtitleStart } = splitTitle(text)
  return {
    title: state(line, { value: main }, start),
    ...(subtitle !== undefined && { subtitle: state(line, subtitle, start + subtitleStart) }),
  }
}

/** The date; "Berlin 2002: Kadmos" behind "Erschienen" has the place and the house too. */
function dateOf(line: Line, draft: DraftBuilder): Pick<BookFacts, 'date' | 'places' | 'publishers'> {
  const [, place, year, house] = /^([^:;0-9]{2,60}) ([0-9]{4}): ([^:;]{2,100})$/.exec(line.text) ?? []
  if (place !== undefined && year !== undefined && house !== undefined)
    return {
      date: state(line, year, line.text.indexOf(year)),
      places: [state(line, place)],
      publishers: [state(line, { name: house }, line.text.indexOf(house))],
    }
  const text = line.text.replace(/^\p{L}{4,12}, /u, '').replace(/[.,;]$/, '')
  const read = draft.parsed('books[0].date', text, parsePartialDate(text), line.at(0))
  return read === undefined ? {} : { date: state(line, read) }
}

/** "Love is War, Band 2", "Flussgeschichten (3)". */
function seriesOf(line: Line): NonNullable<BookFacts['series']> {
  const [, title, number] = /^(.{2,150}?)[\s,;]{1,3}(?:\(?(?:#|\p{L}{2,8}\.?\s|č\.\s)?(\d{1,4})\.?\)?)$/u.exec(line.text) ?? []
  return state(line, title === undefined || number === undefined ? { title: line.text } : { title, number })
}

function languageOf(line: Line | undefined, draft: DraftBuilder): Pick<BookFacts, 'language'> {
  const read = line === undefined ? undefined : draft.parsed('books[0].language', line.text, parseLanguage(line.text), line.at(0))
  return line !== undefined && read !== undefined ? { language: state(line, read) } : {}
}

/** The ISBNs; the format is that of the only one. */
function formatsOf(
  entries: readonly ListEntry[],
  inImprint: ReturnType<typeof bindingNamed>,
  draft: DraftBuilder,
): Pick<BookFacts, 'formats'> {
  const seen = new Set<string>()
  const found = entries.flatMap(({ field, value }) =>
    (field === 'isbn' ? findIsbns(`ISBN ${value.text}`) : []).flatMap(({ isbn, printed, problem, index }) => {
      const at = Math.max(0, index - 5)
      if (isbn === undefined) {
        draft.complain(
          'read/value-is-understood',
          { field: 'books[0].isbn', actual: printed, ...(problem && { other: problem }) },
          value.at(at),
        )
        return []
      }
      if (seen.has(isbn)) return []
      seen.add(isbn)
      return [{ line: value, isbn, at }]
    }),
  )
  const words = entries.filter(({ field }) => field === 'binding').flatMap(({ value }) => value.text.split(/[,;/(]\s?/))
  const kind = words.map((word) => bindingNamed(word.trim())).find((named) => named !== undefined) ?? inImprint
  const formats = found.map(({ line, isbn, at }) => state(line, { isbn, ...(kind && found.length === 1 && { kind }) }, at))
  return formats.length > 0 ? { formats } : {}
}

function withoutTitles(line: Line): Line {
  return partOf(line, titlesBefore(line.text))
}

function state<T>(line: Line, value: T, at = 0): Stated<T> {
  return { value, place: line.at(at), trust: trust.field }
}
