import { complain } from '../../diagnostics/complain.js'
import { hashOf } from '../../record/hash.js'
import { plainCell } from '../../record/spreadsheet-cell.js'
import { type DelimitedRow, delimitedRows, delimiterIn, headingsIn } from '../delimited/delimited-rows.js'
import { decodeEntities } from '../entities.js'
import { languageOfLocale } from '../ojs/locale.js'
import { notPublished } from '../ojs/status.js'
import { withoutAddress } from '../stated/without-addresses.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import type { Stated, StatedPerson, StatedReview } from '../stated/stated-review.js'
import { type ReportField, type ReportLayout, reportLayout } from './report-layout.js'
import { saysPublished } from './report-status.js'

/** What OJS exports under "Reports: Articles report". */
export const ojsReport: Reader = {
  id: 'ojs-report',
  label: 'OJS articles report (CSV)',
  mediaType: 'text/csv',
  extensions: ['.csv'],
  reads:
    'The published submissions of the report of OJS 3: title, abstract, reviewers with ORCID iDs, section, language, DOI, date, keywords; the reviewed books from the title. Headings in any language; addresses, biographies, editors and decisions are never looked at.',
  cannotKnow:
    'The journal, its ISSN, volume, issue and pages; the public page; the licence; anything about the reviewed book but what the title says.',
  detect: (source) => (reportLayout(headingsIn(source)) === undefined ? 0 : 0.95),
  read,
}

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  let layout: ReportLayout | undefined
  const unknownStatuses = new Set<string>()
  let count = 0
  for (const row of delimitedRows(source, delimiterIn(source))) {
    count++
    if ('diagnostic' in row) {
      yield { diagnostics: [row.diagnostic] }
      continue
    }
    if (layout === undefined) {
      layout = reportLayout(row.cells.map((cell) => cell.trim()))
      if (layout !== undefined) continue
      const other = 'its first line has not the headings of an articles report'
      yield { diagnostics: [complain('read/input-is-well-formed', { other }, { place: row.placeOf() })] }
      return
    }
    const status = cellOf(row, layout, 'status')
    const isPublished = saysPublished(status?.text ?? '')
    if (isPublished === undefined && status !== undefined && !unknownStatuses.has(status.text)) {
      unknownStatuses.add(status.text)
      const other = 'nobody can say whether that means published; such rows were passed over'
      yield {
        diagnostics: [
          complain('read/value-is-understood', { field: 'status', actual: withoutAddress(status.text), other }, { place: status.place }),
        ],
      }
    }
    yield isPublished === true ? draftOfStated(statedOf(row, layout), `${source.name}#${count - 1}`, options) : notPublished
  }
  if (count === 0) yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
}

function cellOf(row: DelimitedRow, { fields }: ReportLayout, field: ReportField): Stated | undefined {
  return statedCell(row, fields[field])
}

function statedCell(row: DelimitedRow, at: number | undefined): Stated | undefined {
  const text = at === undefined ? '' : plainCell(row.cells[at] ?? '')
  return text === '' ? undefined : { text, place: row.placeOf(at) }
}

function statedOf(row: DelimitedRow, layout: ReportLayout): StatedReview {
  const cell = (field: ReportField): Stated | undefined => cellOf(row, layout, field)
  const [id, title, abstract, doi, locale] = [cell('id'), cell('title'), cell('abstract'), cell('doi'), cell('language')]
  const [received, published, rights, keywords] = [cell('submitted'), cell('published'), cell('rights'), cell('keywords')]
  return {
    ...(id && { key: `ojs-${id.text}` }),
    place: row.placeOf(),
    hash: hashOf(JSON.stringify(row.cells)),
    mediaType: 'text/csv',
    sections: [cell('section'), cell('type')].flatMap((section) => section?.text ?? []),
    // The report escapes the title a second time.
    ...(title && { titles: [{ ...title, text: decodeEntities(title.text) }] }),
    ...(abstract && { abstracts: [abstract] }),
    ...(locale && { language: { ...locale, text: languageOfLocale(locale.text) } }),
    people: layout.authors.flatMap((author) => personOf(row, author)),
    ...(received && { received }),
    ...(published && { published }),
    ...(doi && { doi }),
    ...(rights && { licences: [rights] }),
    ...(keywords && { keywords: keywords.text.split(', ').map((text) => ({ text, place: keywords.place })) }),
  }
}

function personOf(row: DelimitedRow, author: ReportLayout['authors'][number]): readonly StatedPerson[] {
  const [given, family, orcid] = [author.given, author.family, author.orcid].map((at) => statedCell(row, at))
  const place = family?.place ?? given?.place
  if (place === undefined) return []
  return [
    {
      role: 'author',
      ...(family ? { family: family.text, ...(given && { given: given.text }) } : { name: given?.text ?? '' }),
      ...(orcid && { orcid: orcid.text }),
      place,
    },
  ]
}
