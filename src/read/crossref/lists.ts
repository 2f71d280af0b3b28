import type { Notice, Reference } from '../../record/review.js'
import type { Issn } from '../../record/serial.js'
import { parseDoi } from '../../record/values/doi.js'
import { parseIssn } from '../../record/values/issn.js'
import type { JsonObject } from '../json-text.js'
import { partialDate } from './dates.js'
import { plainLine } from '../markup-text.js'
import { objects, string, strings } from '../json-fields.js'

/** The review's own references. One that was not deposited as printed is put together from its fields. */
export function referencesOf(record: JsonObject): readonly Reference[] {
  return objects(record, 'reference').flatMap((item): Reference[] => {
    const printed = string(item, 'DOI') ?? ''
    const parsed = parseDoi(printed)
    const text = plainLine(string(item, 'unstructured') ?? '') || joinedReference(item) || (parsed.ok ? '' : plainLine(printed))
    if (text === '' && !parsed.ok) return []
    return [{ ...(text !== '' && { text }), ...(parsed.ok && { doi: parsed.value }) }]
  })
}

function joinedReference(item: JsonObject): string {
  const part = (...keys: readonly string[]): string =>
    plainLine(keys.map((key) => string(item, key)).find((value) => value !== undefined) ?? '')
  const place = [part('journal-title'), part('volume'), part('first-page')].filter((word) => word !== '').join(', ')
  const titles = [part('article-title'), part('volume-title', 'series-title'), place]
  const who = [part('author'), part('year') === '' ? '' : `(${part('year')})`].filter((word) => word !== '').join(' ')
  return [who, ...titles].filter((word) => word !== '').join('. ')
}

/** What was published about the review later; updates of another kind are told of in words. */
export function noticesOf(record: JsonObject): { readonly notices: readonly Notice[]; readonly others: readonly string[] } {
  const notices: Notice[] = []
  const others: string[] = []
  for (const item of objects(record, 'updated-by')) {
    const type = string(item, 'type') ?? ''
    const kind = noticeKind(type)
    const printed = string(item, 'DOI') ?? ''
    const doi = parseDoi(printed)
    const date = partialDate(item['updated'])
    if (kind === undefined || !doi.ok) others.push(`${type} ${printed}`.trim())
    else notices.push({ kind, doi: doi.value, ...(date !== undefined && { date }) })
  }
  return { notices, others }
}

/** Crossref's kinds of update: a correction or a retraction; nothing for those that are neither. */
export function noticeKind(type: string): Notice['kind'] | undefined {
  if (/^(?:retraction|withdrawal|removal)/.test(type)) return 'retraction'
  return /^(?:correction|corrigendum|erratum)/.test(type) ? 'correction' : undefined
}

/** The journal's ISSNs, and those that were refused. */
export function issnsOf(record: JsonObject): {
  readonly issns: readonly Issn[]
  readonly refused: readonly { printed: string; reason: string }[]
} {
  const issns = new Map<string, Issn>()
  const refused: { printed: string; reason: string }[] = []
  const typed = objects(record, 'issn-type').map((item) => ({ printed: string(item, 'value') ?? '', type: string(item, 'type') }))
  const known = new Set(typed.map(({ printed }) => printed))
  const plain = strings(record, 'ISSN').filter((printed) => !known.has(printed))
  for (const { printed, type } of [...typed, ...plain.map((value) => ({ printed: value, type: undefined }))]) {
    const parsed = parseIssn(printed)
    const medium = type === 'print' ? 'print' : type === 'electronic' ? 'online' : undefined
    if (!parsed.ok) refused.push({ printed, reason: parsed.reason })
    else if (!issns.has(parsed.value)) issns.set(parsed.value, { value: parsed.value, ...(medium && { medium }) })
  }
  return { issns: [...issns.values()], refused }
}
