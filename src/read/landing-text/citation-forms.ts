/** What a number in a citation is: year, volume, issue or page. */
export type Part = 'y' | 'v' | 'i' | 'p'

/**
 * The ways in which journals print where an article stands, once labelled numbers ("vol. 26") are taken out. A comma stands for
 * any separator or none. The first form that fits the whole is taken.
 */
const forms = [
  'y,v(i),p', 'v(i),y,p', 'v(i),(y),p', 'v(i),p,y', 'v(i),p,(y)', 'v(i),p', 'y,v(i)', 'v(i),y', 'v(i),(y)', 'v(i)',
  'v/i,(y),p', 'v/i,y,p', 'v/i,p,(y)', 'v/i,p,y', 'y,v/i,p', 'v/i,p', 'v/i,(y)', 'y,v/i',
  'v/y,p', 'v/y,i,p', 'y/i,p', 'y/i,(v),p', 'y(i),p', 'y,(i),p', 'v/y', 'y/i', 'y(i)', 'i/y,p', 'i/y',
  'v,i,(y),p', 'v,(y),i,p', 'v,y,i,p', 'y,v,i,p', 'v,i,y,p', 'v,i,p,y', 'v,i,p,(y)',
  'v,(y),p', 'v,y,p', 'y,v,p', 'v,p,(y)', 'v,p,y', 'v|y',
  'y,p', '(y),p', 'p,y', 'p,(y)', 'y,i', '(y),i', 'y', '(y)', '/y', '/y,p', 'v', 'v,y', 'v,(y)', 'v,p', 'p', '(i),p',
] as const // prettier-ignore

const classes: Readonly<Record<string, string>> = { y: 'Y', v: '[NR]', i: '[NRGL]', p: '[GNLRY]' }

interface Form {
  readonly pattern: RegExp
  readonly parts: readonly Part[]
}

const compiled: readonly Form[] = forms.map((form) => ({
  pattern: new RegExp(
    `^${[...form].map((sign) => (sign in classes ? `(${classes[sign]})` : sign === ',' ? '[,|]?' : `\\${sign}`)).join('')}$`,
    'd',
  ),
  parts: [...form].filter((sign): sign is Part => sign in classes),
}))

/**
 * Which unit is which part, for the kinds of units of a citation as one string.
 *
 * @param known parts that labels have named already: a form that names them again does not fit.
 */
export function partsOf(kinds: string, known: ReadonlySet<Part>): ReadonlyMap<Part, number> | undefined {
  for (const { pattern, parts } of compiled) {
    if (parts.some((part) => known.has(part))) continue
    const found = pattern.exec(kinds)
    if (found !== null) return new Map(parts.map((part, i) => [part, found.indices?.[i + 1]?.[0] ?? 0]))
  }
  return undefined
}
