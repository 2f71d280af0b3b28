import { crossrefTarget } from './crossref/index.js'
import { datacite } from './datacite/index.js'
import { doaj } from './doaj/index.js'
import { google } from './google.js'
import { schemaOrg } from './schema-org.js'
import { oaiDc } from './oai-dc.js'
import { openaire } from './openaire.js'
import { openCitations } from './opencitations/index.js'
import { orcid } from './orcid.js'
import { scholar } from './scholar.js'
import { signposting } from './signposting.js'
import type { Target } from './target.js'

/** Every index. A new one is a shapes file, a writer and one line here. */
// prettier-ignore
export const targets: readonly Target[] = [
  crossrefTarget,
  datacite,
  doaj,
  google,
  oaiDc,
  openaire,
  openCitations,
  orcid,
  schemaOrg,
  scholar,
  signposting,
]
