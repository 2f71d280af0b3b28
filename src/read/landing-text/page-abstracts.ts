import { trust } from '../../record/draft.js'
import type { DraftBuilder } from '../draft-builder.js'
import { labelledAbstract, longestAbstract, type Paragraphs, runningText } from './abstract-lines.js'
import type { LabelledPart, Part } from './part.js'
import type { ReviewFacts } from './stated.js'
import { languageOf } from './text-language.js'

/** The abstracts that a label announces, one a language. */
export function labelledAbstracts(labels: readonly LabelledPart[]): readonly Paragraphs[] {
  return labels.flatMap((part) => (part.field === 'abstract' ? (labelledAbstract(part) ?? []) : []))
}

/** The abstracts with a label; without any, the first running text from a part on. One that is too long to be one is reported. */
export function abstractsOf(
  parts: readonly Part[],
  labelled: readonly Paragraphs[],
  from: number,
  draft: DraftBuilder,
): readonly Paragraphs[] {
  const all = labelled.length > 0 || from === 0 ? labelled : [runningText(parts, from) ?? []].flat()
  return all.filter(({ text, line }) => {
    if (text.length <= longestAbstract) return true
    const other = `it has ${text.length} characters, and no abstract is as long as that`
    draft.complain('read/value-is-understood', { field: 'abstract', actual: text.slice(0, 100), other }, line.at(0))
    return false
  })
}

/** The abstracts, and the language of the review where all that is told of it is in one. */
export function abstractFacts(abstracts: readonly Paragraphs[]): ReviewFacts {
  const read = abstracts.map(({ text, line }) => {
    const language = languageOf(text)
    return { value: { value: text, ...(language !== undefined && { language }) }, place: line.at(0), trust: trust.field }
  })
  const languages = new Set(read.map(({ value }) => value.language))
  const [only] = read
  const language = languages.size === 1 ? only?.value.language : undefined
  return {
    abstracts: read,
    ...(only !== undefined && language !== undefined && { language: { value: language, place: only.place, trust: trust.prose } }),
  }
}
