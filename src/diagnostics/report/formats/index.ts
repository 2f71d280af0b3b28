import type { Gathered } from './gathered.js'
import { github } from './github.js'
import { html } from './html.js'
import { junit } from './junit.js'
import { sarif } from './sarif.js'

/** Every form of a report that is one document. `text` is written for people as it comes, `json` one finding a line. */
export const documents: Readonly<Record<string, (gathered: Gathered) => string>> = { sarif, junit, github, html }
