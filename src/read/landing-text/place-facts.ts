import { trust } from '../../record/draft.js'
import type { DraftBuilder } from '../draft-builder.js'
import { parsePages } from '../page-range.js'
import { rightsFacts } from './label-facts.js'
import { layOver } from './lay-over.js'
import type { LabelledPart, Part } from './part.js'
import { factsOfCitation } from './publication-facts.js'
import { doiOfLine, factsOfRecommended } from './recommended-citation.js'
import type { ReviewFacts } from './stated.js'

/** "PDF (S. 88-91)": the pages stand beside the file. */
const besideFile = /^(?:PDF|HTML|EPUB|XML)\s?\((?:pp?|ss?|str|págs?|blz)\.?\s?([0-9]{1,5}\s?[-–]\s?[0-9]{1,5})\)$/i

/** A page with more places, dates or statements of rights is not read beyond these. */
const mostLines = 300

/** Journal, issue and pages, from the citation line, else from the recommended citation; the DOI; the licence. */
export function placeFacts(
  parts: readonly Part[],
  labels: readonly LabelledPart[],
  title: string | undefined,
  draft: DraftBuilder,
): ReviewFacts {
  const cited = parts.filter((part) => part.kind === 'citation').slice(0, mostLines)
  const citations = cited.map(({ citation, line }) =>
    // A citation of the review itself names its title before the journal.
    title !== undefined && line.text.includes(title)
      ? factsOfRecommended(line, title, draft)
      : layOver(factsOfCitation(citation, line), { doi: doiOfLine(line, draft) }),
  )
  const recommended = labels.flatMap((part) =>
    part.field === 'citation' ? part.values.map((line) => factsOfRecommended(line, title, draft)) : [],
  )
  const rights = parts
    .flatMap((part) => (part.kind === 'rights' ? [part.line] : []))
    .slice(0, mostLines)
    .map((line) => rightsFacts([line]))
  const bare = parts
    .flatMap((part) =>
      part.kind === 'text' && /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:? ?)?10\.[0-9]{4,9}\/\S{1,500}$/i.test(part.line.text)
        ? [part.line]
        : [],
    )
    .slice(0, mostLines)
    .map((line) => ({ doi: doiOfLine(line, draft) }))
  const files = parts.flatMap((part): readonly ReviewFacts[] => {
    const printed = part.kind === 'text' ? besideFile.exec(part.line.text)?.[1] : undefined
    const read = printed === undefined ? undefined : parsePages(printed)
    return part.kind === 'text' && read?.ok === true ? [{ pages: { value: read.value, place: part.line.at(0), trust: trust.field } }] : []
  })
  return [...citations, ...bare, ...files.slice(0, 1), ...recommended, ...rights].reduce<ReviewFacts>(layOver, {})
}
