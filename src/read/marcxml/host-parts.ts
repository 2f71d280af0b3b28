import { parsePartialDate } from '../../record/values/partial-date.js'
import type { Stated, StatedReview } from '../stated/stated-review.js'

/** The journal and the place in it. */
export type Placed = Pick<StatedReview, 'journal' | 'issns' | 'volume' | 'issue' | 'issueDate' | 'pages' | 'locator' | 'journalPublishers'>

const volume = /(?:^|[\s,;.(])(?:vol(?:ume|umen)?|bd|band|jg|jahrg|roč|ročník|tom(?:o|e)?|r|t)\.?:?\s?(\d{1,5}|[ivxlc]{1,8})(?![\p{L}\d])/iu
const issue = /(?:^|[\s,;.(])(?:no|nr|n[º°]?|núm|číslo|č|heft|h|issue|iss|z|zesz|fasc)\.?:?\s?(\d{1,5}(?:\s?[-–/]\s?\d{1,5})?)(?!\d)/iu
const year = /(?<![\d-])([12]\d{3})(?:-(?:\d{2}(?:-\d{2})?|spring|summer|autumn|winter))?(?![\d-])/
const pages = /(?:^|[\s,;.(])(?:pages?|pp|p|s|ss|str|seiten?|pág|págs|page)\.?:?\s?([a-z]{0,4}\d{1,7}(?:\s?[-–]\s?[a-z]{0,4}\d{1,7})?|[ivxlc]{1,8}\s?[-–]\s?[ivxlc]{1,8})(?![\p{L}\d])/iu // prettier-ignore

/** `12(2010), 3, Seite 245-247` of the German libraries: volume, year and issue by their order. */
const bareNumbers =
  /^\s*(\d{1,4}(?:\s?[-–/]\s?\d{1,4})?)\s?\([12]\d{3}(?:\/\d{2,4})?\)(?:\s?,\s?(\d{1,3}(?:\s?[-–/]\s?\d{1,3})?)(?=\s?,|\s?$))?/

/** `1995 (19:2), s. 44-45` of the Nordic libraries: volume and issue behind the year. */
const behindYear = /^\s*[12]\d{3}\s?\((\d{1,4}):(\d{1,3}(?:\s?[-–/]\s?\d{1,3})?)\)/

/** The date in parentheses where it is more than a year: "(Sept. 2014)". */
function dated(line: string): string | undefined {
  const [, inside] = /\(([^()]{5,40})\)/.exec(line) ?? []
  return inside !== undefined && parsePartialDate(inside).ok ? inside : undefined
}

/** `volume:26`, `number:1`, `pages:152-158` of the German libraries; or `Roč. 26, č. 1 (2025), s. 152-158`. */
export function partsOf(value: Stated): Placed {
  const [, key = '', content = ''] = /^\s*([a-z]{4,9}):(.*)$/is.exec(value.text) ?? []
  const field = keys[key.toLowerCase()]
  if (field !== undefined) return content.trim() === '' ? {} : { [field]: { ...value, text: content } }
  const say = (found: string | undefined): Stated | undefined => (found === undefined ? undefined : { ...value, text: found })
  const line = value.text.slice(0, 300)
  const [, bareVolume, bareIssue] = bareNumbers.exec(line) ?? behindYear.exec(line) ?? []
  const found = {
    volume: say(volume.exec(line)?.[1] ?? bareVolume),
    issue: say(issue.exec(line)?.[1] ?? bareIssue),
    issueDate: say(dated(line) ?? year.exec(line)?.[0]),
    pages: say(pages.exec(line)?.[1]),
  }
  return Object.fromEntries(Object.entries(found).filter(([, part]) => part !== undefined))
}

const keys: Readonly<Record<string, keyof Placed>> = {
  volume: 'volume', number: 'issue', issue: 'issue', year: 'issueDate', date: 'issueDate', pages: 'pages', article: 'locator',
} // prettier-ignore
