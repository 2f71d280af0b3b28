import type { Role } from '../../record/contributor.js'
import { textOf, type XmlElement } from '../xml/xml-element.js'

/** A role, and the word that says it. */
export interface PrintedRole {
  readonly role: Role
  readonly printed: string
}

/** Words behind names: "Edmund Thorne, ed.", "Roux et Petit (dir.)", "Meyer (Hg.)". */
const behind: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [/^[\s,([]{0,4}(?:eds?|editors?|hgg?|hrsgg?|dirs?|coords?|orgs?|szerk)(?:\.|\b)(?! ?(?:of|and|&|by)\b)/iu, 'editor'],
  [/^[\s,([]{0,4}(?:transl?|translators?|übers|trad|přel|tłum|vert)(?:\.|\b)(?! ?by\b)/iu, 'translator'],
  [/^[\s,([]{0,4}comps?(?:\.|\b)(?! ?by\b)/iu, 'compiler'],
]

/** Words before names: "edited by", "hrsg. von", "a cura di", "traduit par". */
const before: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [/\b(?:edited by|eds?\.? by|hrsg\.? von|herausgegeben von|a cura di|sous la direction de|dirigé par|edición de|organizado por)\s{0,3}$/iu, 'editor'],
  [/\b(?:translated by|trans(?:l)?\.? by|übersetzt von|übers\.? von|traduit par|traducción de|traduzione di|tradução de)\s{0,3}$/iu, 'translator'],
] // prettier-ignore

/**
 * What the text around some names that stand together says of their role: such text belongs to all of them. Nothing where it says
 * nothing.
 *
 * @param children of the element in which they stand.
 * @param at the place of one of them.
 * @param isName whether an element is one of the names.
 */
export function printedRole(
  children: XmlElement['children'],
  at: number,
  isName: (element: XmlElement) => boolean,
): PrintedRole | undefined {
  return roleOfRun(children.slice(at + 1), behind, isName) ?? roleOfRun(children.slice(0, at).reverse(), before, isName)
}

function roleOfRun(
  run: XmlElement['children'],
  words: readonly (readonly [pattern: RegExp, role: Role])[],
  isName: (element: XmlElement) => boolean,
): PrintedRole | undefined {
  for (const child of run) {
    if (typeof child !== 'string' && isName(child)) continue
    const text = typeof child === 'string' ? child : child.name === 'italic' || child.name === 'role' ? textOf(child) : 'another element'
    const said = roleIn(text, words)
    if (said !== undefined || !joins.test(text)) return said
  }
  return undefined
}

/** What stands between names. */
const joins = /^[\s,;&+]{0,10}(?:and|und|et|y|e|i|a|en)?[\s,;&+]{0,10}$/iu

function roleIn(text: string, words: readonly (readonly [pattern: RegExp, role: Role])[]): PrintedRole | undefined {
  const near = text.length > 200 ? (words === before ? text.slice(-200) : text.slice(0, 200)) : text
  for (const [pattern, role] of words) {
    const printed = pattern.exec(near)?.[0]
    if (printed !== undefined) return { role, printed: printed.replace(/^[\s,([]+/, '').trim() }
  }
  return undefined
}
