import { resolve } from 'node:path'
import { readSecrets, type Secrets } from '../node/secrets.js'
import type { Choice } from '../submit/service.js'
import type { Sending } from '../submit/send.js'
import { services } from '../submit/services.js'
import { type Deposit, depositFacts, depositNamed } from './deposit.js'
import { fail } from './failure.js'
import type { Io } from './io.js'
import { type Prepared, prepare } from './plan.js'
import type { SubmitOptions } from './submit.js'

/** Everything that is settled before the first review is read. */
export interface Submission extends Deposit {
  readonly prepared: Prepared
  readonly sending: Sending
  readonly secrets: Secrets
  /** Where it goes, as it is shown: `https://test.crossref.org/servlet/deposit (for tests)`. */
  readonly shown: string
}

/** From flags and configuration; with `--send`, what forbids the sending is said before anything is read. */
export function submissionOf(options: SubmitOptions, io: Io): Submission {
  const prepared = prepare(options, io)
  const { config, preview } = prepared
  const service = services.find(({ id }) => id === options.to)
  const given = config.services?.[options.to]
  const choice: Choice = {
    full: options.full === true,
    crossrefApi: options.crossrefApi ?? given?.api ?? 'queued',
    bulk: options.bulk === true,
    publish: options.publish === true,
  }
  const deposit = service && depositNamed(service.form(choice))
  if (service === undefined || deposit === undefined) throw new RangeError(`${options.to} has no deposit`)
  // A deposit that is really sent is made now, whatever day builds are made for: a service wants times that grow.
  const facts = depositFacts(prepared, deposit, options.send === true ? { ...io, env: { ...io.env, SOURCE_DATE_EPOCH: undefined } } : io)
  const known = service.endpoints(choice, facts)
  const test = given?.testEndpoint ?? known.test
  const live = given?.endpoint ?? known.live
  const isLive = options.live === true
  const endpoint = (isLive ? live : test) ?? ''
  const secrets = options.send === true ? secretsOf(prepared, io) : {}
  if (options.send === true) {
    if (preview) throw fail('submit/base-is-configured')
    if (!isLive && test === undefined) throw fail('submit/live-is-said', { other: service.label })
    if (!isPrivate(endpoint, service.secrets.length > 0)) throw fail('submit/endpoint-is-private', { actual: withoutQuery(endpoint) })
    const missing = service.secrets.filter((name) => secrets[name] === undefined)
    if (missing.length > 0) throw fail('submit/credentials-are-given', { other: service.label, expected: missing.join(' and ') })
  }
  return {
    ...deposit,
    prepared,
    secrets,
    shown: isLive ? `${withoutQuery(endpoint)} (live)` : test === undefined ? `${withoutQuery(live ?? '')} (only with --live)` : `${withoutQuery(endpoint)} (for tests)`, // prettier-ignore
    sending: {
      service,
      writer: deposit.writer,
      facts,
      choice,
      access: { endpoint },
      to: service.to?.(facts) ?? (isLive ? 'live' : 'test'),
      again: options.again === true,
      wait: options.wait,
    },
  }
}

function secretsOf({ config, configFolder }: Prepared, io: Io): Secrets {
  const file = config.secrets === undefined ? undefined : resolve(configFolder ?? io.cwd, config.secrets)
  const read = readSecrets(io.env, file)
  if (!read.ok) throw fail('submit/secrets-are-readable', { actual: config.secrets ?? '', other: read.reason })
  return read.secrets
}

/** Whether nobody on the way reads what is sent: encrypted, or on this machine. A password in the address is in everybody's log. */
function isPrivate(endpoint: string, hasCredentials: boolean): boolean {
  const { protocol, hostname, username, password } = new URL(endpoint)
  if (username !== '' || password !== '') return false
  return !hasCredentials || protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function withoutQuery(address: string): string {
  const url = URL.parse(address)
  return url === null ? '' : `${url.origin}${url.pathname}`
}
