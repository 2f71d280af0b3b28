import type { Answer, Part, Request, SecretName, Value } from '../submit/request.js'

/** No service's answer is longer; what comes after is not read, in bytes. */
const longestAnswer = 20_000_000

/** Why no connection came about: nothing has left. */
const unreachable: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'there is no server of that name',
  EAI_AGAIN: 'the name of the server could not be looked up',
  EHOSTUNREACH: 'there is no way to the server',
  ENETUNREACH: 'there is no way to the network',
  UND_ERR_CONNECT_TIMEOUT: 'no connection within the time',
}

/**
 * Sends requests, and fills the credentials in as they leave. No redirection is followed: credentials would follow it.
 *
 * @param timeout for the whole of an answer, in milliseconds.
 */
export function exchangeWith(
  secrets: Readonly<Partial<Record<SecretName, string>>>,
  timeout: number,
): (request: Request) => Promise<Answer> {
  const fill = (value: Value): string => (typeof value === 'string' ? value : (secrets[value.secret] ?? ''))
  return async (request) => {
    const { method, url, query = {}, headers = {}, basic, body } = request
    const address = new URL(url)
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, fill(value))
    const authorization =
      basic && `Basic ${Buffer.from(`${secrets[basic.user] ?? ''}:${secrets[basic.password] ?? ''}`).toString('base64')}`
    try {
      const response = await fetch(address, {
        method,
        // A connection that is kept may be closed by the service just when it is used again: then nobody knows what arrived.
        headers: { 'user-agent': 'recension', connection: 'close', ...headers, ...(authorization !== undefined && { authorization }) },
        ...(body !== undefined && { body: typeof body === 'string' ? body : formOf(body, fill) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      })
      const retryAfter = response.headers.get('retry-after')
      return {
        kind: 'answered',
        status: response.status,
        type: response.headers.get('content-type') ?? '',
        body: await textOf(response),
        ...(retryAfter !== null && { retryAfter }),
      }
    } catch (error) {
      return failureOf(error, timeout)
    }
  }
}

function formOf(parts: readonly Part[], fill: (value: Value) => string): FormData {
  const form = new FormData()
  for (const { name, value, file } of parts) {
    if (file === undefined) form.append(name, fill(value))
    else form.append(name, new Blob([fill(value)], { type: file.type }), file.name)
  }
  return form
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  if (response.body === null) return ''
  for await (const chunk of response.body as ReadableStream<Uint8Array>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > longestAnswer) break
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/** The messages of errors are not passed on: they may hold the address, and with it credentials. */
function failureOf(error: unknown, timeout: number): Answer {
  const codes = codesOf(error)
  const reason = codes.map((code) => unreachable[code]).find((one) => one !== undefined)
  if (reason !== undefined) return { kind: 'unreachable', reason }
  if (codes.some((code) => code.startsWith('ERR_TLS') || code.includes('CERT')))
    return { kind: 'unreachable', reason: 'its certificate is not valid' }
  if (error instanceof Error && error.name === 'TimeoutError') return { kind: 'lost', reason: `no answer within ${timeout / 1000} seconds` }
  return { kind: 'lost', reason: 'the connection broke off before the answer was whole' }
}

/** The codes of an error and of its causes. */
function codesOf(error: unknown): readonly string[] {
  const codes: string[] = []
  for (let one = error, depth = 0; typeof one === 'object' && one !== null && depth < 5; depth++) {
    if ('code' in one && typeof one.code === 'string') codes.push(one.code)
    if ('errors' in one && Array.isArray(one.errors)) codes.push(...one.errors.flatMap((inner) => codesOf(inner)))
    one = 'cause' in one ? one.cause : undefined
  }
  return codes
}
