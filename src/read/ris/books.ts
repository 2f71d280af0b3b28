import { parseIsbn } from '../../record/values/isbn.js'
import { parsePersonName } from '../../record/values/person-name.js'
import { readHeading } from '../heading/index.js'
import { plainLine } from '../markup-text.js'
import type { Stated, StatedBook, StatedPerson } from '../stated/stated-review.js'
import type { RisValues } from './ris-values.js'

/** A record of the file that is a book, as the reviewed book. A book's editors are A3 (EndNote, Zotero) or ED; A2 are a series' editors. */
export function bookOfRecord(values: RisValues, type: string, place: Stated['place']): StatedBook {
  const [titles, publishers, places] = [values.all('TI', 'T1', 'BT', 'CT').slice(0, 1), values.all('PB'), values.all('CY', 'PP')]
  const people = [
    ...values.people(type === 'EDBOOK' ? 'editor' : 'author', 'AU', 'A1'),
    ...values.people('editor', 'A3', 'ED'),
    ...values.people('translator', 'A4'),
  ]
  const one: Readonly<Record<string, Stated | undefined>> = {
    date: values.date(), edition: values.one('ET'), volume: values.one('VL'), series: values.one('T2', 'T3'), seriesNumber: values.one('IS', 'M1'),
    language: values.one('LA'), doi: values.one('DO'), page: values.one('UR'), extent: values.one('SP'),
  } // prettier-ignore
  const isbns = values.all('SN').filter(({ text }) => !isIssn(text))
  return {
    place,
    ...(titles.length > 0 && { titles }),
    ...(people.length > 0 && { people }),
    ...(publishers.length > 0 && { publishers }),
    ...(places.length > 0 && { places }),
    ...(isbns.length > 0 && { isbns }),
    ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
  }
}

/** A reviewed item of which the file says no more: its title, or a citation where it names more than that. */
export function bookOfItem(item: Stated, reviewers: readonly string[], people: readonly StatedPerson[] = []): StatedBook {
  if (people.length > 0) return { place: item.place, titles: [withoutPeople(item, people)], people }
  const [book, ...more] = readHeading(item.text, { reviewers, expectReview: true }).books
  const facts = book === undefined ? 0 : [...book.people, ...book.publishers, ...book.isbns].length
  const isTitle = more.length === 0 && facts === 0 && book?.year === undefined && book?.extent === undefined
  return { place: item.place, ...(isTitle ? { titles: [item] } : { citation: item }) }
}

/** `Title, Given Family`: JSTOR repeats behind the title who has a tag of their own. */
function withoutPeople(item: Stated, people: readonly StatedPerson[]): Stated {
  const text = people.reduce((title, { name = '' }) => title.replace(`, ${parsePersonName(name).name}`, ''), item.text)
  return { ...item, text: text.trim() === '' ? item.text : text }
}

function isIssn(text: string): boolean {
  return /^\d{4}-?\d{3}[\dX]$/i.test(text.trim()) && !parseIsbn(text).ok
}

/** What two titles of one work share, however they are printed. */
export function titleKey(title: string): string {
  return plainLine(title).toLowerCase()
}
