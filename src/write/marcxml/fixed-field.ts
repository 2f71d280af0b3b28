/**
 * Positions 00 to 39 of 008 for an article in a journal: what is not known is filled with `|`, "no attempt to code". The day on which a
 * record was entered is filled too: what is written never holds the time of a run.
 */
export function fixedField(published: string | undefined, language: string | undefined): string {
  const [year = '', month = '', day = ''] = (published ?? '').split('-')
  const isDetailed = /^[0-9]{2}$/.test(month)
  const date = year === '' ? 'nuuuuuuuu' : isDetailed ? `e${year}${month}${day.padEnd(2, ' ')}` : `s${year}    `
  const code = codes[language?.split('-')[0] ?? ''] ?? '|||'
  return `||||||${date}xx ${'|'.repeat(17)}${code} d`
}

/** Codes of the MARC Code List for Languages for those of ISO 639-1 that journals of reviews are in; others stand in 041 alone. */
const codes: Readonly<Partial<Record<string, string>>> = {
  ar: 'ara', bg: 'bul', ca: 'cat', cs: 'cze', da: 'dan', de: 'ger', el: 'gre', en: 'eng', es: 'spa', et: 'est', eu: 'baq', fa: 'per', fi: 'fin', fr: 'fre', gl: 'glg', he: 'heb',
  hr: 'hrv', hu: 'hun', id: 'ind', it: 'ita', ja: 'jpn', ko: 'kor', la: 'lat', lt: 'lit', lv: 'lav', nl: 'dut', no: 'nor', pl: 'pol', pt: 'por', ro: 'rum', ru: 'rus', sk: 'slo',
  sl: 'slv', sr: 'srp', sv: 'swe', tr: 'tur', uk: 'ukr', zh: 'chi',
} // prettier-ignore
