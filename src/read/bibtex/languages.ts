/** Names of languages as babel and polyglossia have them that are no names elsewhere. Source: the manual of biblatex, table 2. */
const babel: Readonly<Record<string, string>> = {
  american: 'en-us', usenglish: 'en-us', british: 'en-gb', ukenglish: 'en-gb', canadian: 'en-ca', australian: 'en-au', newzealand: 'en-nz',
  ngerman: 'de', germanb: 'de', naustrian: 'de-at', austrian: 'de-at', nswissgerman: 'de-ch', swissgerman: 'de-ch', francais: 'fr', frenchb: 'fr',
  acadian: 'fr-ca', canadien: 'fr-ca', brazil: 'pt-br', brazilian: 'pt-br', portuges: 'pt', mexican: 'es-mx', nynorsk: 'nn', norsk: 'nb',
  polutonikogreek: 'el', slovene: 'sl', magyar: 'hu', bahasa: 'id', usorbian: 'hsb', lsorbian: 'dsb', serbianc: 'sr-cyrl',
} // prettier-ignore

/** The tag of a language of babel; any other text as it is. A localisation key such as `langenglish` loses its `lang`. */
export function babelLanguage(name: string): string {
  const key = name.trim().toLowerCase()
  const plain = /^lang[a-z]{4,}$/.test(key) && key !== 'language' ? key.slice(4) : key
  return Object.hasOwn(babel, plain) ? (babel[plain] ?? name) : plain === key ? name : plain
}
