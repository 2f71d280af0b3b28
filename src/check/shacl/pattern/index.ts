import { toMatcher } from './matcher.js'
import { type Flags, parsePattern } from './parse.js'
import { toProgram } from './program.js'
import { Unreadable } from './scanner.js'

/** A pattern as a test, or why it is none. */
export type Pattern = { readonly ok: true; readonly matches: (text: string) => boolean } | { readonly ok: false; readonly reason: string }

/**
 * Compiles a regular expression of XPath with its flags, as `REGEX` of SPARQL 1.1 takes them (17.4.3.14).
 *
 * `matches` takes time in proportion to the text, whatever the pattern.
 */
export function compilePattern(pattern: string, flags: string): Pattern {
  if (!/^[smixq]*$/.test(flags)) return { ok: false, reason: `The flags of a pattern are s, m, i, x and q, not ${flags}.` }
  try {
    const tree = parsePattern(pattern, toFlags(flags))
    return { ok: true, matches: toMatcher(toProgram(tree), flags.includes('m')) }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, reason: `The pattern ${error.message}.` }
    throw error
  }
}

function toFlags(flags: string): Flags {
  return {
    dotAll: flags.includes('s'),
    multiline: flags.includes('m'),
    ignoreCase: flags.includes('i'),
    extended: flags.includes('x'),
    literal: flags.includes('q'),
  }
}
