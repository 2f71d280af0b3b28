/**
 * A copy of a text: what an engine cuts out of a long text keeps all of that in memory. What it cuts out of a short one that was put
 * together for the purpose keeps that alone.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1)
}
