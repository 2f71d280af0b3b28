import { schemaOrg } from './schema-org.js'
import type { Target } from './target.js'

/** Every index. A new one is a shapes file, a writer and one line here. */
// prettier-ignore
export const targets: readonly Target[] = [
  schemaOrg,
]
