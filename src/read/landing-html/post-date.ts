import { trust } from '../../record/draft.js'
import { parsePartialDate, type PartialDate } from '../../record/values/partial-date.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import type { Stated } from '../landing-text/stated.js'
import { tokenize } from '../landing-text/tokens.js'
import { wordsOf } from './markup-node.js'
import { placeOf } from './meta-tags.js'
import { attribute, type Element } from './page-tree.js'
import { lineOf } from './post-parts.js'

/** What pages call the line with a post's date. */
const dateNames =
  /^(?:published|dt-published|(?:[a-z]{1,12}[-_]{1,2})?(?:date|pubdate|datum|posted-on|published|publish-date|timestamp)(?:[-_]{1,2}(?:header|published|time))?)$/i

/** The day on which a post was published: its markup for machines, else a line that is called its date. */
export function dateOfPost(elements: readonly Element[], placeAt: (offset: number) => Place): Stated<PartialDate> | undefined {
  const own = elements.filter((element) => !isChange(element))
  const { file } = placeAt(0)
  const published = own.filter((element) => wordsOf(element, 'itemprop').includes('datePublished'))
  const marked = own.filter((element) => isMarkedDate(element))
  const times = own.filter(({ tagName }) => tagName === 'time')
  for (const element of [...published, ...marked, ...times]) {
    const read = parsePartialDate(machineDate(element))
    if (read.ok) return { value: read.value, place: placeOf(element, file), trust: trust.field }
  }
  const named = own.filter((element) => wordsOf(element, 'class').some((name) => dateNames.test(name)))
  for (const element of [...published, ...named, ...times]) {
    const line = lineOf(element, placeAt)
    const found = line === undefined ? undefined : dateIn(line.text)
    if (line !== undefined && found !== undefined) return { value: found.date, place: line.at(found.at), trust: trust.prose }
  }
  return undefined
}

function isChange(element: Element): boolean {
  return (
    [...wordsOf(element, 'itemprop'), ...wordsOf(element, 'class')].some((name) =>
      /^(?:dateModified|(?:dt-)?updated|modified|last-modified)$/i.test(name),
    ) && !wordsOf(element, 'class').includes('published')
  )
}

function isMarkedDate(element: Element): boolean {
  const names = wordsOf(element, 'class')
  return (
    (element.tagName === 'time' && (attribute(element, 'pubdate') !== undefined || names.some((name) => dateNames.test(name)))) ||
    (element.tagName === 'abbr' && names.some((name) => dateNames.test(name))) ||
    names.includes('dt-published')
  )
}

function machineDate(element: Element): string {
  return (attribute(element, 'content') ?? attribute(element, 'datetime') ?? attribute(element, 'title') ?? '').trim()
}

/** The first day that a line prints among other words: "Samstag, 9. September 2017", "Posted on May 3, 2019 by". */
export function dateIn(text: string): { readonly date: PartialDate; readonly at: number } | undefined {
  const tokens = tokenize(text.slice(0, 200))
  for (let from = 0; from < Math.min(tokens.length, 16); from++) {
    for (let to = Math.min(tokens.length, from + 9); to > from + 2; to--) {
      const [first, last] = [tokens[from], tokens[to - 1]]
      if (first === undefined || last === undefined || first.kind === 'mark' || last.kind === 'mark') continue
      const read = parsePartialDate(text.slice(first.start, last.end))
      if (read.ok && read.value.length === 10) return { date: read.value, at: first.start }
    }
  }
  return undefined
}
