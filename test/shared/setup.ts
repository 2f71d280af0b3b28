import { existsSync } from 'node:fs'
import { sharedFolder } from './folder.js'

/** Fails the whole run where the checking data is absent: a test that silently checks nothing is worse than none. */
export default function setup(): void {
  const folder = sharedFolder()
  if (!existsSync(`${folder}/seed/landing-page.txt`)) {
    throw new Error(`The checking data was not found in ${folder}. Set RECENSION_SHARED to the folder that holds it.`)
  }
}
