import type { Stated, StatedIssn, StatedReview } from '../stated/stated-review.js'
import { type MarcField, subfieldOf, subfieldsOf, withoutIsbd } from './marc-record.js'

type Placed = Pick<StatedReview, 'journal' | 'issns' | 'volume' | 'issue' | 'issueDate' | 'pages' | 'locator' | 'journalPublishers'>

/**
 * The journal and the place in it, of a host item entry (773): $t title, $x ISSN, $g the parts, $q `26:1<152`, $d place and publisher.
 * Source: MARC 21 Format for Bibliographic Data, 773.
 */
export function hostItem(field: MarcField | undefined): Placed {
  if (field === undefined) return {}
  const title = subfieldOf(field, 't') ?? subfieldOf(field, 'ps') ?? subfieldOf(field, 'a')
  const issns: StatedIssn[] = subfieldsOf(field, 'x').map((value) => ({ ...value, text: value.text.replace(/^\s*(?:e?issn):?\s*/i, '') }))
  const parts = [...subfieldsOf(field, 'g')].map(partsOf)
  const q = subfieldOf(field, 'q')
  const placed = [...parts, ...(q === undefined ? [] : [enumeration(q)])]
  const first = (name: keyof Placed): Placed => {
    const found = placed.find((part) => part[name] !== undefined)
    return found === undefined ? {} : { [name]: found[name] }
  }
  return {
    ...(title && { journal: [withoutIsbd(title)] }),
    ...(issns.length > 0 && { issns }),
    ...first('volume'),
    ...first('issue'),
    ...first('issueDate'),
    ...first('pages'),
    ...first('locator'),
  }
}

const volume = /(?:^|[\s,;.(])(?:vol(?:ume|umen)?|bd|band|jg|jahrg|roč|ročník|tom(?:o|e)?|r|t)\.?:?\s?(\d{1,5}|[ivxlc]{1,8})(?![\p{L}\d])/iu
const issue = /(?:^|[\s,;.(])(?:no|nr|n[º°]|núm|číslo|č|heft|h|issue|iss|z|zesz|fasc)\.?:?\s?(\d{1,5}(?:\s?[-–/]\s?\d{1,5})?)(?!\d)/iu
const year = /(?<![\d-])([12]\d{3})(?:-(?:\d{2}(?:-\d{2})?|spring|summer|autumn|winter))?(?![\d-])/
const pages = /(?:^|[\s,;.(])(?:pages?|pp|p|s|ss|str|seiten?|pág|págs|page)\.?:?\s?([a-z]{0,4}\d{1,7}(?:\s?[-–]\s?[a-z]{0,4}\d{1,7})?|[ivxlc]{1,8}\s?[-–]\s?[ivxlc]{1,8})(?![\p{L}\d])/iu // prettier-ignore

/** `volume:26`, `number:1`, `pages:152-158` of the German libraries; or `Roč. 26, č. 1 (2025), s. 152-158`. */
function partsOf(value: Stated): Placed {
  const [, key = '', content = ''] = /^\s*([a-z]{4,9}):(.*)$/is.exec(value.text) ?? []
  const field = keys[key.toLowerCase()]
  if (field !== undefined) return content.trim() === '' ? {} : { [field]: { ...value, text: content } }
  const say = (found: string | undefined): Stated | undefined => (found === undefined ? undefined : { ...value, text: found })
  const line = value.text.slice(0, 300)
  const found = {
    volume: say(volume.exec(line)?.[1]),
    issue: say(issue.exec(line)?.[1]),
    issueDate: say(year.exec(line)?.[0]),
    pages: say(pages.exec(line)?.[1]),
  }
  return Object.fromEntries(Object.entries(found).filter(([, part]) => part !== undefined))
}

const keys: Readonly<Record<string, keyof Placed>> = {
  volume: 'volume', number: 'issue', issue: 'issue', year: 'issueDate', date: 'issueDate', pages: 'pages', article: 'locator',
} // prettier-ignore

/** `26:1<152`: enumeration and first page, as SICI has them. */
function enumeration(value: Stated): Placed {
  const [, first, second, page] = /^\s*([^:<]{1,40})(?::([^:<]{1,40}))?(?:<(.{1,40}))?\s*$/.exec(value.text) ?? []
  const say = (text: string): Stated => ({ ...value, text })
  return {
    ...(first !== undefined && { volume: say(first) }),
    ...(second !== undefined && { issue: say(second) }),
    ...(page !== undefined && { pages: say(page) }),
  }
}
