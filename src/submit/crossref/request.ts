import type { Request } from '../request.js'

/** For registered DOIs to which links are added, and for whole records. */
export type Operation = 'doDOICitUpload' | 'doMDUpload'

/** Puts a file into Crossref's queue. Source: Crossref, "XML deposit using HTTPS POST". */
export function queueRequest(endpoint: string, operation: Operation, batch: string, xml: string): Request {
  return {
    method: 'POST',
    url: endpoint,
    body: [
      { name: 'operation', value: operation },
      { name: 'login_id', value: { secret: 'RECENSION_CROSSREF_LOGIN' } },
      { name: 'login_passwd', value: { secret: 'RECENSION_CROSSREF_PASSWORD' } },
      { name: 'fname', value: xml, file: { name: fileName(batch), type: 'application/xml' } },
    ],
    effect: 'once',
  }
}

/** Deposits at once. Source: the interface that Crossref's plugin for OJS uses, `v2/deposits`. */
export function syncRequest(endpoint: string, operation: Operation, batch: string, xml: string): Request {
  return {
    method: 'POST',
    url: endpoint,
    body: [
      { name: 'operation', value: operation },
      { name: 'usr', value: { secret: 'RECENSION_CROSSREF_LOGIN' } },
      { name: 'pwd', value: { secret: 'RECENSION_CROSSREF_PASSWORD' } },
      { name: 'mdFile', value: xml, file: { name: fileName(batch), type: 'application/xml' } },
    ],
    effect: 'once',
  }
}

/**
 * Asks what became of a batch. By the name of its file: that is found while the batch waits, and where it could not be parsed; its own
 * name only later. Source: Crossref, "Using HTTPS to retrieve logs".
 */
export function resultRequest(endpoint: string, batch: string): Request {
  return {
    method: 'GET',
    url: endpoint,
    query: {
      usr: { secret: 'RECENSION_CROSSREF_LOGIN' },
      pwd: { secret: 'RECENSION_CROSSREF_PASSWORD' },
      file_name: fileName(batch),
      type: 'result',
    },
    effect: 'reads',
  }
}

function fileName(batch: string): string {
  return `${batch}.xml`
}
