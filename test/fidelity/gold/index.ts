import type { GoldRecord } from '../gold.js'
import { articles } from './articles.js'
import { bibtex } from './bibtex.js'
import { crossref } from './crossref.js'
import { drawn } from './drawn.js'
import { drawnAgain } from './drawn-again.js'
import { erudit } from './erudit.js'
import { oaiPmh } from './oai-pmh.js'
import { sehepunkte } from './sehepunkte.js'
import { zoteroJson } from './zotero-json.js'

/** Every record of `real/` that a person read. A format is one file, and one line here. */
export const gold: readonly GoldRecord[] = [
  ...articles,
  ...bibtex,
  ...crossref,
  ...drawn,
  ...drawnAgain,
  ...erudit,
  ...oaiPmh,
  ...sehepunkte,
  ...zoteroJson,
]
