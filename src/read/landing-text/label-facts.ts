import type { Contributor } from '../../record/contributor.js'
import { trust } from '../../record/draft.js'
import { parseDoi } from '../../record/values/doi.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { findIsbns } from '../../record/values/isbn.js'
import { parseIssn } from '../../record/values/issn.js'
import { parseLanguage } from '../../record/values/language.js'
import { findLicence } from '../../record/values/licence.js'
import { sameName } from '../../record/values/person-name.js'
import type { DraftBuilder } from '../draft-builder.js'
import { inItsLanguage } from '../parallel-titles.js'
import { isArticleNumber, parsePages } from '../page-range.js'
import { readCitation, readPlacement } from './citation-line.js'
import { layOver } from './lay-over.js'
import type { Line } from './page.js'
import type { LabelledPart } from './part.js'
import { peopleOfLabel } from './people-lines.js'
import { factsOfCitation, journalTitles } from './publication-facts.js'
import type { BookFacts, ReviewFacts, Stated } from './stated.js'
import type { LabelledField } from './words/index.js'

type Read = (values: readonly Line[], draft: DraftBuilder, part: LabelledPart) => ReviewFacts

/** What each label says of the review. Labels that are not here are read where the title, the abstract or the book is. */
const readers: Readonly<Partial<Record<LabelledField, Read>>> = {
  reviewer: (values, draft) => ({ contributors: peopleOfLabel(values, 'author', draft) }),
  reviewTranslator: (values, draft) => ({ contributors: peopleOfLabel(values, 'translator', draft) }),
  keywords: (values) => ({ keywords: values.flatMap((line) => keywordsIn(line)) }),
  language: (values, draft) => ({
    language: first(values, (line) => draft.parsed('language', line.text, parseLanguage(line.text), line.at(0))),
  }),
  journal: (values) => withFirst(values, journalFacts),
  placement: (values) => withFirst(values, placementFacts),
  volume: (values) => withFirst(values, volumeFacts),
  issue: (values) =>
    withFirst(values, (line) =>
      /vol|[0-9].*[0-9]{4}/i.test(line.text)
        ? factsOfCitation(readPlacement(line.text) ?? {}, line)
        : { issue: ifAny(line, numberIn(line)) },
    ),
  pages: (values, draft) => withFirst(values, (line) => pagesFacts(line, draft)),
  locator: (values) => ({ locator: first(values, ({ text }) => /^[A-Za-z]{0,3}[0-9]{1,12}$/.exec(text)?.[0]) }),
  doi: (values, draft) => ({ doi: first(values, (line) => draft.parsed('doi', line.text, parseDoi(line.text), line.at(0))) }),
  issn: (values, draft, part) => ({ issns: values.flatMap((line) => issnsIn(line, part.label.printed, draft)) }),
  page: (values, draft) => ({ page: first(values, (line) => draft.parsed('page', line.text, parseHttpUrl(line.text), line.at(0))) }),
  licence: (values) => rightsFacts(values),
}

/** The facts of all labelled lines of a page, the first of each kind before the others. */
export function factsOfLabels(parts: readonly LabelledPart[], draft: DraftBuilder): ReviewFacts {
  return parts.reduce<ReviewFacts>((facts, part) => {
    const read = readers[part.field]?.(part.values, draft, part) ?? {}
    // Lists of a page go on under a second label: "ISSN (print)", "ISSN (online)".
    const issns = [...(facts.issns ?? []), ...(read.issns ?? [])]
    const known = facts.contributors ?? []
    const more = (read.contributors ?? []).filter(({ value }) => !known.some((other) => isSame(other.value, value)))
    const contributors = [...known, ...more]
    return { ...layOver(facts, read), ...(issns.length > 0 && { issns }), ...(contributors.length > 0 && { contributors }) }
  }, {})
}

function isSame(known: Contributor, other: Contributor): boolean {
  return known.role === other.role && sameName(known.name, other.name)
}

/** What labels say of the reviewed book: author, publisher, ISBN. */
export function bookOfLabels(parts: readonly LabelledPart[], draft: DraftBuilder): BookFacts {
  const of = (field: LabelledField): readonly Line[] => parts.flatMap((part) => (part.field === field ? part.values : []))
  return {
    contributors: peopleOfLabel(of('bookAuthor'), 'author', draft),
    publishers: of('publisher').map((line) => state(line, { name: line.text })),
    formats: of('isbn').flatMap((line) => isbnsIn(line, draft)),
  }
}

/** The ISBNs of a line that is labelled so; the label may stand outside the line. */
function isbnsIn(line: Line, draft: DraftBuilder): NonNullable<BookFacts['formats']> {
  const label = 'ISBN '
  return findIsbns(label + line.text.slice(0, 2000)).flatMap(({ isbn, printed, index, problem }) => {
    const at = Math.max(0, index - label.length)
    if (isbn !== undefined) return [state(line, { isbn }, at)]
    draft.complain('read/value-is-understood', { field: 'books[0].isbn', actual: printed, ...(problem && { other: problem }) }, line.at(at))
    return []
  })
}

function state<T>(line: Line, value: T, at = 0): Stated<T> {
  return { value, place: line.at(at), trust: trust.field }
}

function ifAny<T>(line: Line, value: T | undefined, at = 0): Stated<T> | undefined {
  return value === undefined ? undefined : state(line, value, at)
}

function first<T>(values: readonly Line[], read: (line: Line) => T | undefined): Stated<T> | undefined {
  const [line] = values
  return line === undefined ? undefined : ifAny(line, read(line))
}

function withFirst(values: readonly Line[], read: (line: Line) => ReviewFacts): ReviewFacts {
  const [line] = values
  return line === undefined ? {} : read(line)
}

function journalFacts(line: Line): ReviewFacts {
  const citation = readCitation(line.text)
  if (citation !== undefined) return factsOfCitation(citation, line)
  return { journal: journalTitles(line.text.slice(0, 500)).map((title) => state(line, title, Math.max(0, line.text.indexOf(title.value)))) }
}

/** "Vol. 5 No. 1 (2014)"; where the label is the issue's alone, its number. */
function placementFacts(line: Line): ReviewFacts {
  if (/^[0-9]{1,3}(?:[-–/][0-9]{1,3})?$/.test(line.text)) return { issue: state(line, line.text) }
  return factsOfCitation(readPlacement(line.text) ?? {}, line)
}

/** "Band: 9 (2018), Heft 2, S. 143-146": the label of the volume stands for all of the place. */
function volumeFacts(line: Line): ReviewFacts {
  const volume = ifAny(line, numberIn(line))
  if (!/[0-9]\D+[0-9]/.test(line.text)) return { volume }
  const label = 'vol. '
  const whole: Line = { text: label + line.text, at: (offset) => line.at(Math.max(0, offset - label.length)) }
  return layOver(factsOfCitation(readPlacement(whole.text) ?? {}, whole), { volume })
}

function numberIn({ text }: Line): string | undefined {
  return /[0-9]{1,6}(?:[-–/][0-9]{1,6})?|\b[IVXLCDM]{1,12}\b/.exec(text.slice(0, 60))?.[0]
}

function pagesFacts(line: Line, draft: DraftBuilder): ReviewFacts {
  if (isArticleNumber(line.text)) return { locator: state(line, line.text) }
  return { pages: ifAny(line, draft.parsed('pages', line.text.slice(0, 200), parsePages(line.text), line.at(0))) }
}

function keywordsIn(line: Line): NonNullable<ReviewFacts['keywords']> {
  const text = line.text.slice(0, 3000).replace(/\.$/, '')
  const separator = [';', '·', '•', '|', ' – ', ','].find((mark) => text.includes(mark)) ?? ';'
  let at = 0
  return text.split(separator).flatMap((piece) => {
    const start = at + (piece.length - piece.trimStart().length)
    at += piece.length + separator.length
    return piece.trim() === '' ? [] : [state(line, inItsLanguage(piece.trim()), start)]
  })
}

/** "2570-6578 (online), 1213-0028 (print)": the medium stands beside the number, or in the label. */
function issnsIn(line: Line, label: string, draft: DraftBuilder): NonNullable<ReviewFacts['issns']> {
  const text = line.text.slice(0, 500)
  return [...text.matchAll(/(?<![0-9])[0-9]{4}[-‐–−]?[0-9]{3}[0-9Xx](?![0-9])/g)].flatMap((found, i, all) => {
    const value = draft.parsed('issn', found[0], parseIssn(found[0]), line.at(found.index))
    if (value === undefined) return []
    const next = all[i + 1]?.index ?? text.length
    const behind = text.slice(found.index + found[0].length, next)
    const before = i === 0 ? text.slice(0, found.index) : ''
    const medium = mediumOf(/^\s*[([]/.test(behind) ? behind : before) ?? mediumOf(label) ?? mediumOf(behind)
    return [state(line, { value, ...(medium && { medium }) }, found.index)]
  })
}

function mediumOf(words: string): 'print' | 'online' | undefined {
  if (/online|electronic|elektron|web|internet|numérique|en l[ií]nea|^e-?issn|e-issn|eissn/iu.test(words)) return 'online'
  return /print|tisk|tišt|tlač|druk|papier|impres|cartace|gedruckt|^p-?issn|p-issn/iu.test(words) ? 'print' : undefined
}

/** The licence of a statement of rights; where it names none, the statement as printed. */
export function rightsFacts(values: readonly Line[]): ReviewFacts {
  for (const line of values) {
    const found = findLicence(line.text.slice(0, 5000))
    if (found !== undefined) return { licence: state(line, found.licence, found.index) }
  }
  const [line] = values
  return line === undefined || line.text.length > 600 ? {} : { rights: state(line, line.text) }
}
