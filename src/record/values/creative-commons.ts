import { portNamed } from './licence-words.js'
import { accepted, type Parsed, refused } from './parsed.js'

/** A Creative Commons licence or dedication, as far as it is stated. */
export interface CreativeCommons {
  /** As in its address: `by-nc-nd`; `zero` and `mark` for the two tools of the public domain. */
  readonly kind: string
  /** `4.0`; the public domain tools have but one. */
  readonly version?: string
  /** The code of a jurisdiction, before version 4.0 only. */
  readonly port?: string
}

export const versions: readonly string[] = ['1.0', '2.0', '2.1', '2.5', '3.0', '4.0']

/** The address that names a licence: `https://creativecommons.org/licenses/by-nc/4.0/`. Refused without its version. */
export function licenceIri({ kind, version, port }: CreativeCommons): Parsed<string> {
  if (isPublicDomain(kind)) return accepted(`${root}publicdomain/${kind}/1.0/`)
  if (version === undefined) {
    const name = kind.toUpperCase()
    return refused(`the version is missing: CC ${name} 4.0 is another licence than CC ${name} 3.0`)
  }
  if (port !== undefined && version === '4.0') return refused('version 4.0 is the same in every country: leave the country out')
  return accepted(`${root}licenses/${kind}/${version}/${port === undefined ? '' : `${port}/`}`)
}

/**
 * The licence at an address on creativecommons.org, of its deed or of its legal code, in any spelling of the address.
 *
 * @returns `undefined` for an address that is not there.
 */
export function readLicenceAddress(text: string): Parsed<string> | undefined {
  const path = site.exec(text)?.[1]
  if (path === undefined) return undefined
  const [family, kind = '', version, ...rest] = path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '' && !/^(?:deed|legalcode)(?:[.-]|$)/.test(segment))
  const isLicence = family === 'licenses' && (kinds.includes(kind) || (kind === 'by-nd-nc' && version === '1.0'))
  const isTool = family === 'publicdomain' && isPublicDomain(kind)
  const [port] = rest
  const isPort = port === undefined || (rest.length === 1 && portNamed(port) === port)
  if (!(isLicence || isTool) || !isPort || !versions.includes(version ?? versions[0] ?? '')) {
    return refused('Creative Commons has no licence at this address')
  }
  return licenceIri({ kind, ...(version === undefined ? {} : { version }), ...(port === undefined ? {} : { port }) })
}

/** The licence of a set of conditions, where there is one. */
export function kindOf(conditions: ReadonlySet<string>): string | undefined {
  const kind = ['by', 'nc', 'nd', 'sa', 'zero', 'mark'].filter((condition) => conditions.has(condition)).join('-')
  return kinds.includes(kind) || isPublicDomain(kind) ? kind : undefined
}

const root = 'https://creativecommons.org/'
const site = /^(?:(?:https?:)?\/\/)?(?:www\.)?creativecommons\.org(?![\w.-])([^?#]*)/i
const kinds: readonly string[] = ['by', 'by-sa', 'by-nd', 'by-nc', 'by-nc-sa', 'by-nc-nd']

function isPublicDomain(kind: string): boolean {
  return kind === 'zero' || kind === 'mark'
}
