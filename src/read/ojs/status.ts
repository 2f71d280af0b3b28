/** Why a submission that nobody but its editors may see is not read. */
export const notPublished = { passedOver: 'a submission that is not published' } as const

/** Whether a status is that of something published: OJS writes a number (3.2 and later) or a word. */
export function isPublished(status: string): boolean {
  return status === '3' || status.toLowerCase() === 'published'
}

/** One version of a submission, as far as which of them is public depends on it. */
export interface Version {
  readonly id: string
  readonly status: string
  readonly version: number
}

/** The version that readers of the journal see: the current one where it is published, else the latest published one. */
export function publicVersion<V extends Version>(versions: readonly V[], current: string): V | undefined {
  const published = versions.filter(({ status }) => isPublished(status))
  return published.find(({ id }) => id === current) ?? [...published].sort((a, b) => a.version - b.version).at(-1)
}
