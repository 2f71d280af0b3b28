import { bibtex } from './bibtex/index.js'
import { crossref } from './crossref/index.js'
import { crossrefXml } from './crossref-xml/index.js'
import { cslJson } from './csl-json/index.js'
import { csv } from './csv/index.js'
import { dataciteJson } from './datacite-json/index.js'
import { dataciteXml } from './datacite-xml/index.js'
import { doajJson } from './doaj-json/index.js'
import { doajXml } from './doaj-xml/index.js'
import { landingHtml } from './landing-html/index.js'
import { landingText } from './landing-text/index.js'
import { marcxml } from './marcxml/index.js'
import { mods } from './mods/index.js'
import { oaiPmh } from './oai-pmh/index.js'
import { erudit } from './erudit/index.js'
import { jats } from './jats/index.js'
import { jsonld, nquads, ntriples, rdfxml, trig, turtle } from './rdf.js'
import { ojsJson } from './ojs-json/index.js'
import { ojsNative } from './ojs-native/index.js'
import { ojsReport } from './ojs-report/index.js'
import type { Reader } from './reader.js'
import { ris } from './ris/index.js'
import { reviewYaml } from './review-yaml/index.js'
import { sehepunkte } from './sehepunkte/index.js'
import { zoteroJson } from './zotero-json/index.js'
import { zoteroRdf } from './zotero-rdf/index.js'

/** Every format that reviews are read from. A new one is one file, and one line here. */
// prettier-ignore
export const readers: readonly Reader[] = [
  bibtex,
  crossref,
  crossrefXml,
  cslJson,
  csv,
  dataciteJson,
  dataciteXml,
  doajJson,
  doajXml,
  erudit,
  jats,
  jsonld,
  landingHtml,
  landingText,
  marcxml,
  mods,
  nquads,
  ntriples,
  oaiPmh,
  ojsJson,
  ojsNative,
  ojsReport,
  rdfxml,
  reviewYaml,
  ris,
  sehepunkte,
  trig,
  turtle,
  zoteroJson,
  zoteroRdf,
]
