import { SaxesParser } from 'saxes'

/** What Crossref says of a batch. */
export interface BatchDiagnostic {
  /** `completed`, `queued`, `in_process`, `queued_for_batch`, `unknown_submission`; absent in older logs, which are complete. */
  readonly status?: string
  readonly records: readonly { readonly status: string; readonly doi: string; readonly message: string }[]
  /** A message that stands outside of every record. */
  readonly message?: string
}

/**
 * Reads a `doi_batch_diagnostic`; nothing where the text is none, or is cut off.
 *
 * Source: Crossref, "Interpret submission logs".
 */
export function batchDiagnostic(xml: string): BatchDiagnostic | undefined {
  const records: { status: string; doi: string; message: string }[] = []
  const path: string[] = []
  let status: string | undefined
  let message: string | undefined
  let text = ''
  let isWhole = true as boolean
  const parser = new SaxesParser()
  parser.on('error', () => {
    isWhole = false
  })
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.indexOf(':') + 1)
    if (path.length === 0 && local === 'doi_batch_diagnostic') status = attributes['status']
    if (local === 'record_diagnostic') records.push({ status: attributes['status'] ?? '', doi: '', message: '' })
    path.push(local)
    text = ''
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('cdata', (part) => {
    text += part
  })
  parser.on('closetag', () => {
    const name = path.pop()
    const record = path.at(-1) === 'record_diagnostic' ? records.at(-1) : undefined
    if (record !== undefined && name === 'doi') record.doi = text.trim()
    else if (record !== undefined && name === 'msg') record.message = text.trim()
    else if (name === 'msg') message = text.trim()
    text = ''
  })
  const body = xml.trim()
  if (!body.includes('doi_batch_diagnostic')) return undefined
  try {
    parser.write(body).close()
  } catch {
    return undefined
  }
  return isWhole ? { records, ...(status !== undefined && { status }), ...(message !== undefined && { message }) } : undefined
}
