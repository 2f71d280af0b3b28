/** The named entities that metadata of journals holds. */
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', bull: '•', middot: '·',
  copy: '©', reg: '®', trade: '™', deg: '°', times: '×', plusmn: '±', sect: '§', para: '¶', euro: '€', pound: '£', yen: '¥', cent: '¢', ordf: 'ª', ordm: 'º',
  iexcl: '¡', iquest: '¿', szlig: 'ß', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ', oslash: 'ø', Oslash: 'Ø', aring: 'å', Aring: 'Å', eth: 'ð', thorn: 'þ',
} // prettier-ignore

/** Marks of the entities that name a letter with a mark: `eacute`, `Ccaron`. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  caron: '\u030C',
  cedil: '\u0327',
  ring: '\u030A',
  ogon: '\u0328',
}

/** Text with its character references decoded once; those that nobody knows stay as they are. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g, decoded) : text
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return (Object.hasOwn(named, name) ? named[name] : markedLetter(name)) ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : whole
}

function markedLetter(name: string): string | undefined {
  const mark = Object.hasOwn(marks, name.slice(1)) ? marks[name.slice(1)] : undefined
  return mark === undefined ? undefined : (name.charAt(0) + mark).normalize('NFC')
}
