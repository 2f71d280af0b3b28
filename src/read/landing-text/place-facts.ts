import type { DraftBuilder } from '../draft-builder.js'
import { doiOfLine, factsOfRecommended, rightsFacts } from './label-facts.js'
import { layOver } from './lay-over.js'
import type { LabelledPart, Part } from './parts.js'
import { factsOfCitation } from './publication-facts.js'
import type { ReviewFacts } from './stated.js'

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
  const citations = cited.map(({ citation, line }) => layOver(factsOfCitation(citation, line), { doi: doiOfLine(line, draft) }))
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
  return [...citations, ...bare, ...recommended, ...rights].reduce<ReviewFacts>(layOver, {})
}
