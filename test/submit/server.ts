import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a server of the tests was asked. */
export interface Asked {
  readonly method: string
  /** The path, decoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** The fields of a form. */
  readonly form: ReadonlyMap<string, string>
}

/** What it says: a status with a body, or something else that is done with the response. */
export type Said =
  | { readonly status: number; readonly body?: string; readonly type?: string; readonly headers?: Readonly<Record<string, string>> }
  /** Half of the answer, then an end of the connection. */
  | 'cut off'
  /** The connection ends before any answer. */
  | 'hang up'
  /** No answer at all. */
  | 'silence'

export interface TestServer {
  readonly url: string
  readonly asked: Asked[]
}

/** A server on 127.0.0.1 that is gone after the test. */
export async function serve(answer: (asked: Asked, times: number) => Said): Promise<TestServer> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1')
      const body = Buffer.concat(chunks).toString()
      const one = {
        method: request.method ?? '',
        path: decodeURIComponent(url.pathname),
        query: url.searchParams,
        headers: request.headers,
        body,
        form: formOf(body),
      }
      asked.push(one)
      say(answer(one, asked.length), response)
    })
  })
  await listening(server)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

/** An address where nobody listens. */
export async function nobody(): Promise<string> {
  const server = createServer()
  await listening(server)
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return `http://127.0.0.1:${port}`
}

function listening(server: Server): Promise<void> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', done)
  })
}

function say(said: Said, response: ServerResponse): void {
  if (said === 'silence') return
  if (said === 'hang up') {
    response.socket?.destroy()
    return
  }
  if (said === 'cut off') {
    response.writeHead(200, { 'content-type': 'application/xml', 'content-length': '5000' })
    response.write('<doi_batch_diagnostic status="comp', () => response.socket?.destroy())
    return
  }
  const { status, body = '', type = 'application/json', headers = {} } = said
  response.writeHead(status, { 'content-type': type, ...headers })
  response.end(body)
}

/** The fields of `multipart/form-data`, as these tests need them. */
function formOf(body: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  const [boundary] = body.split('\r\n')
  if (boundary?.startsWith('--') !== true) return fields
  for (const part of body.split(boundary)) {
    const name = /name="([^"]+)"/.exec(part)?.[1]
    const at = part.indexOf('\r\n\r\n')
    if (name !== undefined && at >= 0) fields.set(name, part.slice(at + 4).replace(/\r\n$/, ''))
  }
  return fields
}
