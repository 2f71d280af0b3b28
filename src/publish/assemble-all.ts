import { assemble, type Assembled } from '../assemble/assemble.js'
import { type Defaults, journalOf } from '../assemble/defaults.js'
import { join } from '../assemble/join.js'
import type { TypedRow } from '../assemble/worksheet/typed-row.js'
import type { Worksheet } from '../assemble/worksheet/worksheet.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { type JournalMention, journalMention, mentionKey } from '../describe/identity/journals.js'
import type { PrintedHints } from '../describe/identity/identify.js'
import type { Draft } from '../record/draft.js'
import type { ReadDraft } from './read-inputs.js'
import { assembledToText, draftFromText } from './spooled.js'
import type { Spool } from './spool.js'

/** What the pass over the drafts keeps in memory of each review. */
export interface Waiting {
  /** Its place in the spool. */
  readonly at: number
  readonly key: string
  /** The key of its journal among the mentions. */
  readonly journal?: string
}

export interface AssembledAll {
  readonly reviews: readonly Waiting[]
  readonly journals: readonly JournalMention[]
}

/** Makes one record of the drafts of each review, with what the worksheet and the configuration say. */
export function assembleAll(
  drafts: readonly ReadDraft[],
  defaults: Defaults,
  worksheet: Worksheet | undefined,
  spool: Spool,
  find: (diagnostic: Diagnostic) => void,
): AssembledAll {
  const { groups, diagnostics } = join(drafts.map(({ marks }) => marks))
  const journals = new Map<string, JournalMention>()
  const reviews = groups.map((group): Waiting => {
    const own = group.map((i) => draftFromText(spool.get(drafts[i]?.at ?? 0)))
    const rows = rowsOf(worksheet, own, defaults)
    const assembled = assemble([...own, ...rows.flatMap(({ draft }) => draft ?? [])], defaults)
    ;[...rows, assembled].forEach((said) => {
      said.diagnostics.forEach(find)
    })
    const mention = journalMention(assembled.record.serial, assembled.printed.journal, hintsOf(assembled, defaults).journalSlug)
    if (mention !== undefined) journals.set(mentionKey(mention), mention)
    const typed = rows.flatMap((row) => row.typed)
    return {
      at: spool.put(assembledToText({ ...assembled, ...(typed.length > 0 && { typed }) })),
      key: assembled.key,
      ...(mention && { journal: mentionKey(mention) }),
    }
  })
  diagnostics.forEach(find)
  worksheet?.left().forEach(({ diagnostic }) => {
    find(diagnostic)
  })
  return { reviews, journals: [...journals.values()] }
}

/** What the worksheet says of a review, beside what its sources say by themselves. */
function rowsOf(worksheet: Worksheet | undefined, drafts: readonly Draft[], defaults: Defaults): readonly TypedRow[] {
  const keys = worksheet === undefined ? [] : [...new Set(drafts.map(({ key }) => key))].filter((key) => worksheet.has(key))
  if (worksheet === undefined || keys.length === 0) return []
  const unaided = assemble(drafts, defaults)
  return keys.map((key) => worksheet.rowOf(key, unaided))
}

/** What addresses need to know that the record does not say. */
export function hintsOf({ printed, record, names }: Assembled, { journals = [] }: Defaults): PrintedHints {
  const configured = journalOf(record, journals)?.slug ?? names?.journal?.split('/').at(-2)
  return { ...printed, ...(configured !== undefined && { journalSlug: configured }) }
}
