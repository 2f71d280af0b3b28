import type { Batch, Item, Pending } from './service.js'
import type { Sending } from './send.js'

/** Crossref takes 10 MB a file; characters may have three bytes. */
const mostCharacters = 3_000_000

/** The batches of some items. */
export function batchesOf(items: readonly Item[], sending: Pick<Sending, 'service' | 'writer' | 'facts' | 'choice'>): readonly Batch[] {
  const { service, writer, facts, choice } = sending
  const chunks: Item[][] = []
  let characters = 0
  for (const item of items) {
    const last = chunks.at(-1)
    characters += item.content.length
    if (last === undefined || last.length >= service.most(choice) || characters > mostCharacters) {
      chunks.push([item])
      characters = item.content.length
    } else last.push(item)
  }
  return chunks.map((chunk) => service.batch(chunk, writer, facts))
}

/** Those of one batch together; each by itself where the service knows no batches. */
export function groupsOf(pending: readonly Pending[], isEachAlone: boolean): readonly (readonly Pending[])[] {
  if (isEachAlone) return pending.map((one) => [one])
  const groups = new Map<string | undefined, Pending[]>()
  for (const one of pending) {
    const group = groups.get(one.batch)
    if (group === undefined) groups.set(one.batch, [one])
    else group.push(one)
  }
  return [...groups.values()]
}
