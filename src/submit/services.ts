import { coarNotify } from './coar-notify/index.js'
import { crossref } from './crossref/index.js'
import { datacite } from './datacite/index.js'
import { doaj } from './doaj/index.js'
import { indexNow } from './indexnow/index.js'
import type { Service } from './service.js'

/** Every service that deposits are sent to. A new one is a folder and one line here. */
export const services: readonly Service[] = [crossref, datacite, doaj, coarNotify, indexNow]
