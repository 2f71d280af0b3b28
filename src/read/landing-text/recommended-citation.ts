import { trust } from '../../record/draft.js'
import { parseDoi } from '../../record/values/doi.js'
import type { DraftBuilder } from '../draft-builder.js'
import { type Citation, readCitation } from './citation-line.js'
import { type Line, partOf } from './page.js'
import { factsOfCitation } from './publication-facts.js'
import type { ReviewFacts, Stated } from './stated.js'

/** The DOI that stands on a line by itself or in a citation: never one inside a sentence. */
export function doiOfLine(line: Line, draft: DraftBuilder): Stated<string> | undefined {
  const found = /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:? ?)?\b10\.[0-9]{4,9}\/\S+/i.exec(line.text.slice(0, 3000))
  if (found === null) return undefined
  const place = line.at(found.index)
  const doi = draft.parsed('doi', found[0], parseDoi(found[0]), place)
  return doi === undefined ? undefined : { value: doi, place, trust: trust.field }
}

/** "…, in: H-Soz-Kult, 07.02.2012, <https://…>": journals without volumes are cited with the day. */
function readPortal(text: string): Citation | undefined {
  const found = /(?:^|[\s,.])in: ([^,;<>]{3,120}), ([0-9]{1,2}\. ?[0-9]{1,2}\. ?[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})/i.exec(
    text.slice(0, 1000),
  )
  const [, name, day] = found ?? []
  return found === null || name === undefined || day === undefined ? undefined : { journal: { value: name, at: text.indexOf(name) } }
}

/** What stands behind a title in a recommended citation: "… . Journal of Ethics, 26(2), 152–158. https://doi.org/…". */
export function factsOfRecommended(line: Line, title: string | undefined, draft: DraftBuilder): ReviewFacts {
  const at = title === undefined ? -1 : line.text.indexOf(title.replace(/\.$/, ''))
  const behind = at === -1 ? undefined : partOf(line, at + (title?.length ?? 0))
  const start = behind === undefined ? 0 : (/^[.,:;\s"”»\])]{0,5}/.exec(behind.text)?.[0].length ?? 0)
  const tail = behind === undefined ? undefined : partOf(behind, start)
  const isDated = /\([0-9]{4}[^()]{0,20}\)/.test(line.text.slice(0, Math.max(0, at)))
  const citation = tail === undefined ? undefined : readCitation(tail.text, isDated)
  const portal = citation === undefined ? readPortal(line.text) : undefined
  const doi = doiOfLine(line, draft)
  return {
    ...(tail && citation && factsOfCitation(citation, tail)),
    ...(portal && factsOfCitation(portal, line)),
    ...(doi && { doi }),
  }
}
