import { accepted, type Parsed, refused } from './parsed.js'
import { isUnwritable } from './unwritable.js'

/**
 * A web address in the form that a browser gives it, with everything encoded that no address may hold.
 *
 * Only `http:` and `https:`; nothing with a user name or password, white space, control characters or marks that turn the
 * direction of reading. The reason never repeats the text, which may hold a password. Source: WHATWG URL, RFC 3987.
 */
export function parseHttpUrl(text: string): Parsed<string> {
  const stated = text.length > longest ? '' : text.trim()
  if (stated === '') return refused(text.length > longest ? 'it is too long for a web address' : 'it is empty')
  if (!/^https?:\/\/[^/]/i.test(stated)) return refused('it does not begin with http:// or https://')
  if (/\s/.test(stated)) return refused('it holds a space')
  if (isUnwritable(stated)) return refused('it holds a character that cannot be seen')
  if (!URL.canParse(stated)) return refused('it is no web address')
  const url = new URL(stated)
  if (url.username !== '' || url.password !== '') return refused('it holds a user name or a password')
  return host.test(url.hostname) ? accepted(encoded(url)) : refused('it is no web address')
}

const longest = 4096
/** A name or a bracketed address; the URL standard lets more stand in a name than any name server does. */
const host = /^(?:[\w.~-]+|\[[0-9a-f:.]+\])$/i

/** What the URL standard lets stand and an IRI may not hold: some punctuation, a percent sign on its own, a second `#`. */
function encoded({ href, origin }: URL): string {
  const [path = '', ...fragments] = href.slice(origin.length).split('#')
  const parts = fragments.length === 0 ? path : `${path}#${fragments.join('%23')}`
  return origin + parts.replace(/[|\\^`{}"<>[\]]|%(?![0-9A-Fa-f]{2})/g, percentEncoded)
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
