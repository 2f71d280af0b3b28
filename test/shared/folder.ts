import { resolve } from 'node:path'

/** Where the checking data lies. */
export function sharedFolder(): string {
  return resolve(process.env['RECENSION_SHARED'] ?? '../shared')
}
