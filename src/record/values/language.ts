import { languageCode } from './language-codes.js'
import { languageNamed } from './language-names.js'
import { accepted, type Parsed, refused } from './parsed.js'
import { cleanLine } from './plain-text.js'

/**
 * A language as a BCP 47 tag in lower case, with the shortest code: `cs`, `en-gb`, `sr-latn-rs`, `grc`.
 *
 * Reads tags with hyphens or underscores (`cs_CZ`, as OJS writes them), the codes of ISO 639-1 and 639-2 (`cze` and `ces` are `cs`)
 * and names of languages in English and in the language itself. Refuses what names no single language (`mul`, `und`).
 */
export function parseLanguage(text: string): Parsed<string> {
  if (text.length > longest) return refused('it is too long for a language')
  const line = cleanLine(text)
  if (line === '') return refused('it is empty')
  const named = languageNamed(line)
  if (named !== undefined) return accepted(named)
  const tag = line
    .toLowerCase()
    .replace(ojsScript, '-$2-$1')
    .replaceAll('_', '-')
    .replace('-latin-', '-latn-')
    .replace('-cyrillic-', '-cyrl-')
  const found = shape.exec(tag)
  const code = languageCode(found?.[1] ?? '')
  if (found !== null && code !== undefined) return accepted(code + (found[2] ?? ''))
  return refused(nameless.test(tag) ? 'it names no single language' : 'it is no code or name of a language: write en, cs, de …')
}

const longest = 100
/** Language, script, region, variants. Source: RFC 5646, section 2.1; extensions and private use say nothing here. */
const shape = /^([a-z]{2,3})((?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,4})$/
/** `sr_RS@latin`: language, region and script as OJS writes them. */
const ojsScript = /[-_]([a-z]{2})@(latin|cyrillic)$/
const nameless = /^(?:mul|mis|und|zxx)(?:-|$)/
