import type { Graphs } from './parse-graphs.js'

/** What a text said, or why it could not be read; lines and columns count from 1. */
export type Parsed =
  | { readonly ok: true; readonly graphs: Graphs }
  | {
      readonly ok: false
      /** One or two sentences, each with a full stop. */
      readonly reason: string
      readonly line?: number
      readonly column?: number
    }

/** The longest reason in UTF-16 units: parsers quote the input. */
const longestReason = 200

/** A refusal with what of its place is known. */
export function refuse(reason: string, place: { readonly line?: number; readonly column?: number } = {}): Parsed {
  const cut = reason.length > longestReason ? `${reason.slice(0, longestReason - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : reason
  const full = /[.…]$/.test(cut) ? cut : `${cut}.`
  return { ok: false, reason: full, ...place }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
