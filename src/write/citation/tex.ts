import { cleanLine } from '../../record/values/plain-text.js'

const reserved: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}', '{': '{\\textbraceleft}', '}': '{\\textbraceright}', '~': '{\\textasciitilde}', '^': '{\\textasciicircum}',
  '`': '{\\textasciigrave}', '$': '\\$', '&': '\\&', '%': '\\%', '#': '\\#', '_': '\\_',
} // prettier-ignore

/** Text as TeX prints it: reserved marks escaped; dashes and quotation marks that TeX would join are kept apart. */
export function tex(text: string): string {
  return cleanLine(text)
    .replace(/[\\{}~^`$&%#_]/g, (mark) => reserved[mark] ?? mark)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}")
}

/** An item of a list that "and" parts: the word is put in braces where it belongs to the item. */
export function texItem(text: string): string {
  return tex(text)
    .replace(/(^|\s)(and)(?=\s|$)/gi, '$1{$2}')
    .replace(/^others$/i, '{$&}')
}

/** A part of a name, in which commas part names too. */
export function texName(text: string): string {
  return texItem(text).replace(/,/g, '{,}')
}
