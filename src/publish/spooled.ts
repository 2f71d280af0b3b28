import type { Assembled } from '../assemble/assemble.js'
import type { Draft } from '../record/draft.js'
import type { Names } from '../record/names.js'

/** Drafts and assembled reviews as text, for a spool: maps and sets become lists of their entries. */

interface PlainNames extends Omit<Names, 'organizations'> {
  readonly organizations: readonly (readonly [string, string])[]
}

export function draftToText(draft: Draft): string {
  return JSON.stringify({ ...draft, origins: [...draft.origins], names: plainNames(draft.names) })
}

export function draftFromText(text: string): Draft {
  const plain = JSON.parse(text) as Omit<Draft, 'origins' | 'names'> & { origins: [string, never][]; names?: PlainNames }
  const { origins, names, ...rest } = plain
  return { ...rest, origins: new Map(origins), ...(names && { names: richNames(names) }) }
}

export function assembledToText(assembled: Assembled): string {
  const { diagnostics: _, ...kept } = assembled
  return JSON.stringify({ ...kept, origins: [...kept.origins], disputed: [...kept.disputed], names: plainNames(kept.names) })
}

export function assembledFromText(text: string): Assembled {
  const plain = JSON.parse(text) as Omit<Assembled, 'origins' | 'disputed' | 'names'> & {
    origins: [string, never][]
    disputed: string[]
    names?: PlainNames
  }
  const { origins, disputed, names, ...rest } = plain
  return { ...rest, diagnostics: [], origins: new Map(origins), disputed: new Set(disputed), ...(names && { names: richNames(names) }) }
}

function plainNames(names: Names | undefined): PlainNames | undefined {
  return names === undefined ? undefined : { ...names, organizations: [...names.organizations] }
}

function richNames(names: PlainNames): Names {
  return { ...names, organizations: new Map(names.organizations) }
}
