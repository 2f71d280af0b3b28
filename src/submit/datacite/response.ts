import { commonFailure, isObject, jsonOf, type Loose, notUnderstood, objectsOf, type Outcome, textOf } from '../outcome.js'
import type { Answer } from '../request.js'
import { wordsOf } from '../words.js'
import { attributesIn } from './merge.js'

/** DataCite's names of fields, and what a person types there. */
// prettier-ignore
const fields: Readonly<Record<string, string>> = {
  doi: 'doi', identifier: 'doi', url: 'page', creators: 'reviewer', creator: 'reviewer', contributors: 'reviewer', titles: 'title', title: 'title', publisher: 'publisher',
  publication_year: 'published', publicationyear: 'published', dates: 'published', language: 'language', subjects: 'keywords', rights_list: 'license', rightslist: 'license',
  descriptions: 'abstract', description: 'abstract', related_identifiers: 'books[0].isbn', relatedidentifiers: 'books[0].isbn', related_items: 'books', relateditems: 'books',
}

/** What a person types for the `source` of an error: an attribute, or a path such as `creators/0/name`. */
export function dataciteField(source: string): string | undefined {
  const words = source.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase().split(/[^a-z_]+/) // prettier-ignore
  return words.map((word) => fields[word] ?? fields[word.replaceAll('_', '')]).find((field) => field !== undefined)
}

/** What there is under a DOI: its attributes, `absent`, or why nothing is known of it. */
export function foundIn(answer: Answer): { readonly attributes: Loose } | 'absent' | Outcome {
  const common = commonFailure(answer)
  if (common !== undefined) return common.state === 'unknown' ? { ...common, state: 'prepared', rule: 'submit/service-answers' } : common
  if (answer.kind === 'answered' && answer.status === 404) return 'absent'
  const attributes = attributesIn(jsonOf(answer))
  if (answer.kind === 'answered' && answer.status === 200 && attributes !== undefined) return { attributes }
  if (answer.kind === 'answered' && answer.status === 403) return rejected(answer.body, 403)
  return { ...notUnderstood(answer), state: 'prepared' }
}

/** What a change comes to. */
export function changeOutcome(answer: Answer, doi: string): Outcome {
  const common = commonFailure(answer)
  if (common !== undefined) return common
  if (answer.kind !== 'answered') return notUnderstood(answer)
  const { status, body } = answer
  if (status === 200 || status === 201) {
    const attributes = attributesIn(jsonOf(answer))
    if (textOf(attributes?.['doi'])?.toLowerCase() !== doi.toLowerCase()) return notUnderstood(answer)
    const state = textOf(attributes?.['state'])
    return { state: 'accepted', ...(state !== undefined && { words: state }) }
  }
  return status >= 400 ? rejected(body, status) : notUnderstood(answer)
}

/** `{"errors": [{"source", "title"}]}` (JSON:API). */
function rejected(body: string, status: number): Outcome {
  const errors = errorsIn(body)
  const words = errors.map(({ source, title }) => (source === undefined ? title : `${source}: ${title}`)).join('; ')
  const field = errors.map(({ source, title }) => dataciteField(source ?? title)).find((one) => one !== undefined)
  return {
    state: 'rejected',
    rule: 'submit/service-accepts-the-record',
    words: wordsOf(words === '' ? body : words) || `status ${status}`,
    ...(field === undefined ? (status === 403 ? { field: 'doi' } : {}) : { field }),
  }
}

function errorsIn(body: string): readonly { readonly source?: string; readonly title: string }[] {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return []
  }
  return objectsOf(isObject(value) ? value['errors'] : undefined).map((error) => {
    const source = textOf(error['source']) ?? (isObject(error['source']) ? textOf(error['source']['pointer']) : undefined)
    return { ...(source !== undefined && { source }), title: textOf(error['title']) ?? textOf(error['detail']) ?? 'no reason given' }
  })
}
