import type { Stated, StatedIssn, StatedReview } from '../stated/stated-review.js'

type InSource = Pick<StatedReview, 'journal' | 'volume' | 'issue' | 'issueDate' | 'pages' | 'sections' | 'notUnderstood'> & {
  readonly issns: readonly StatedIssn[]
}

/**
 * The journal and the place in it, of `dc:source`. OJS writes `Journal; Vol. 26 No. 1 (2025): Title of the issue; 152-158`, once a
 * language, and each ISSN by itself; others write a comma between.
 */
export function placeInSource(sources: readonly Stated[]): InSource {
  const issns: StatedIssn[] = []
  const journal: Stated[] = []
  const notUnderstood: (Stated & { readonly field: string })[] = []
  let rest: Omit<InSource, 'issns' | 'journal' | 'notUnderstood'> = {}
  for (const source of sources) {
    const issn = /^\s*(?:e-?issn|issn|urn:issn:)?\s?:?\s?(\d{4}-?\d{3}[\dXx])\s*$/i.exec(source.text)?.[1]
    if (issn !== undefined) {
      issns.push({ ...source, text: issn })
      continue
    }
    if (/^\s*https?:/i.test(source.text)) continue
    const read = parted(source) ?? listed(source)
    if (read === undefined) notUnderstood.push({ ...source, field: 'journal' })
    else {
      if (read.journal !== undefined) journal.push(...read.journal)
      const { journal: _, ...placed } = read
      rest = { ...placed, ...rest }
    }
  }
  return { ...rest, issns, ...(journal.length > 0 && { journal }), ...(notUnderstood.length > 0 && { notUnderstood }) }
}

type Read = Omit<InSource, 'issns' | 'notUnderstood'>

/** `Journal; Vol. 26 No. 1 (2025): Title; 152-158`: the parts of OJS, in any of its languages. */
function parted(source: Stated): Read | undefined {
  const parts = source.text.split(';').map((part) => part.trim())
  const at = parts.findIndex((part, i) => i > 0 && /\d/.test(part))
  if (at === -1) return parts.length === 1 && !/\d/.test(source.text) && !source.text.includes(',') ? { journal: [source] } : undefined
  const issue = parts[at] ?? ''
  const head = issue.split(':')[0] ?? ''
  const numbers = head.replace(/\(\d{4}\)/, ' ')
  const volume = /(?:^|[\s,])(?:vol(?:ume|umen)?|bd|band|jg|jahrgang|roč(?:ník)?|t|tom(?:o|e)?|том|année|ano|v)\.?\s?(\d{1,5})(?!\d)/iu.exec(numbers)?.[1] // prettier-ignore
  const number = /(?:^|[\s,])(?:no|nr|núm|num|n[º°o]|number|numéro|numero|heft|h|č(?:íslo)?|iss(?:ue)?|№)\.?\s?(\d{1,5}(?:\s?[-–/]\s?\d{1,5})?)/iu.exec(numbers)?.[1] // prettier-ignore
  const year = /\((\d{4})\)/.exec(head)?.[1]
  const pages = parts.slice(at + 1).find((part) => /^[a-z]{0,3}\d{1,7}(?:\s?[-–]\s?[a-z]{0,3}\d{1,7})?$|^[ivxlc]{1,8}-[ivxlc]{1,8}$/i.test(part)) // prettier-ignore
  const say = (text: string): Stated => ({ text, place: source.place })
  return {
    journal: [{ ...source, text: parts.slice(0, at).join('; ') }],
    ...(volume !== undefined && { volume: say(volume) }),
    ...(number !== undefined && { issue: say(number) }),
    ...(year !== undefined && { issueDate: say(year) }),
    ...(pages !== undefined && { pages: say(pages) }),
  }
}

/** `site.example, Journal, 2009-4, Section`: the year and the number of the issue, with the journal before them. */
function listed(source: Stated): Read | undefined {
  const parts = source.text.split(', ').map((part) => part.trim())
  const at = parts.findIndex((part) => /^\d{4}[-/]\d{1,2}$/.test(part))
  const journal = parts[at - 1]
  if (at < 1 || journal === undefined) return undefined
  const [year = '', issue = ''] = parts[at]?.split(/[-/]/) ?? []
  const say = (text: string): Stated => ({ text, place: source.place })
  return {
    journal: [say(journal)],
    issue: say(issue),
    issueDate: say(year),
    ...(parts.length > at + 1 && { sections: [parts.slice(at + 1).join(', ')] }),
  }
}
