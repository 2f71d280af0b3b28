import type { GoldRecord } from '../gold.js'
import { crossref } from './crossref.js'
import { oaiPmh } from './oai-pmh.js'
import { zoteroJson } from './zotero-json.js'

/** Every record of `real/` that a person read. A format is one file, and one line here. */
export const gold: readonly GoldRecord[] = [...crossref, ...oaiPmh, ...zoteroJson]
