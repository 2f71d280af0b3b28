import { coarNotify } from './coar-notify.js'
import { crossrefTarget } from './crossref/index.js'
import { datacite } from './datacite/index.js'
import { doaj } from './doaj/index.js'
import { docmaps } from './docmaps.js'
import { google } from './google.js'
import { schemaOrg } from './schema-org.js'
import { indexNow } from './indexnow.js'
import { jats } from './jats.js'
import { oaiDc } from './oai-dc.js'
import { openaire } from './openaire.js'
import { openCitations } from './opencitations/index.js'
import { orcid } from './orcid.js'
import { scholar } from './scholar.js'
import { signposting } from './signposting.js'
import { wikidata } from './wikidata/index.js'
import { zotero } from './zotero.js'
import type { Target } from './target.js'

/** Every index. A new one is a shapes file, a writer and one line here. */
// prettier-ignore
export const targets: readonly Target[] = [
  schemaOrg,
  google,
  scholar,
  signposting,
  crossrefTarget,
  datacite,
  doaj,
  openaire,
  oaiDc,
  openCitations,
  orcid,
  jats,
  zotero,
  wikidata,
  coarNotify,
  docmaps,
  indexNow,
]
