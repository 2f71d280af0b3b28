import type { Contributor } from '../../record/contributor.js'
import type { DraftBuilder } from '../draft-builder.js'
import type { Part } from './part.js'
import { isAffiliation, isOrcid, namesLine, orcidsIn, withOrcid } from './people-lines.js'
import type { Stated } from './stated.js'
import type { TitleLines } from './title-lines.js'

/** No list of people is longer. */
const mostLines = 300

/** People on the lines below a title, and the number of the part behind the last of them. */
export interface PeopleBelow {
  readonly named: readonly Stated<Contributor>[]
  readonly end: number
}

/** Names on the lines below the title, with the affiliations below them. */
export function peopleBelow(parts: readonly Part[], title: TitleLines, isNamed: boolean, draft: DraftBuilder): PeopleBelow {
  const named: Stated<Contributor>[] = []
  let end = title.end
  if (title.title === undefined || title.end === 0) return { named, end }
  for (let at = title.end; at < Math.min(parts.length, title.end + mostLines); at++) {
    const part = parts[at]
    if (part?.kind === 'blank') continue
    if (part?.kind !== 'text') break
    const next = parts.slice(at + 1, at + 10).find(({ kind }) => kind !== 'blank')
    const line = isNamed ? undefined : namesLine(part.line, next?.kind === 'text' ? next.line : undefined, draft)
    if (line === undefined && !(end > title.end && isAffiliation(part.line)) && !isOrcid(part.line)) break
    const last = line === undefined ? named.pop() : undefined
    if (last !== undefined) named.push(last.value.orcid === undefined ? withOrcid(last, orcidsIn(part.line, draft)[0]) : last)
    named.push(...(line?.people ?? []))
    end = at + 1
  }
  return { named, end }
}
