import type { Reading } from '../reader.js'

/** A source calls its record by the DOI where it states one. */
export function underItsDoi(reading: Reading, doi: string | undefined): Reading {
  if (reading.draft === undefined || doi === undefined) return reading
  const diagnostics = reading.diagnostics?.map((diagnostic) => ({ ...diagnostic, review: doi }))
  return { draft: { ...reading.draft, key: doi }, ...(diagnostics && { diagnostics }) }
}
