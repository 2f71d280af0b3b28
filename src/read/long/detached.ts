/** A copy of a text: what an engine cuts out of a long text keeps all of that in memory. */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}
