/** What a word of a Creative Commons licence's name means. */
export type LicenceWord = 'cc' | 'by' | 'nc' | 'nd' | 'sa' | 'zero' | 'mark' | 'filler'

/**
 * How the parts of the licences' names are written, in the codes and in the languages of the deeds: without diacritics, in
 * lower case, spaces for hyphens and apostrophes. `filler` says nothing about which licence it is.
 */
const spellings: Readonly<Record<LicenceWord, string>> = {
  cc: 'cc|creative commons|creativecommons',
  by:
    'by|attribution|namensnennung|paternite|reconocimiento|atribucion|attribuzione|atribuicao|uvedte puvod|uvedte autora|' +
    'naamsvermelding|uznanie autorstwa',
  nc:
    'nc|noncommercial|non commercial|nicht kommerziell|keine kommerzielle nutzung|pas d utilisation commerciale|no comercial|' +
    'nocomercial|non commerciale|nao comercial|naocomercial|neuzivejte komercne|nepouzivejte dilo komercne|nekomercni|' +
    'nietcommercieel|niet commercieel|uzycie niekomercyjne',
  nd:
    'nd|noderivatives|no derivatives|noderivs|no derivs|no derivative works|keine bearbeitung|keine bearbeitungen|' +
    'pas de modification|pas de modifications|sin obra derivada|sinobraderivada|sin derivadas|sinderivadas|non opere derivate|' +
    'sem derivacoes|semderivacoes|nezasahujte do dila|nezpracovavejte|geenafgeleidewerken|bez utworow zaleznych',
  sa:
    'sa|sharealike|share alike|weitergabe unter gleichen bedingungen|partage dans les memes conditions|partage a l identique|' +
    'compartirigual|compartir igual|condividi allo stesso modo|compartilhaigual|zachovejte licenci|gelijkdelen|' +
    'na tych samych warunkach',
  zero: 'zero|0',
  mark: 'public domain mark|pdm',
  filler:
    'public license|public licence|license|licence|licenses|lizenz|licenz|licenza|licencia|licenca|licenci|international|' +
    'internacional|internazionale|mezinarodni|unported|generic|universal|public domain dedication|version|v',
}

/**
 * Jurisdictions that Creative Commons licences were adapted to before version 4.0: the code in the address, and names without
 * diacritics, in lower case.
 */
const ports =
  'am:armenia, ar:argentina, at:austria|osterreich, au:australia, az:azerbaijan, be:belgium|belgique|belgie, bg:bulgaria, ' +
  'br:brazil|brasil, ca:canada, ch:switzerland|schweiz|suisse, cl:chile, cn:china mainland, co:colombia, cr:costa rica, ' +
  'cz:czech republic|ceska republika|cesko, de:germany|deutschland, dk:denmark, ec:ecuador, ee:estonia, eg:egypt, es:spain|espana, ' +
  'fi:finland, fr:france, ge:georgia, gr:greece, gt:guatemala, hk:hong kong, hr:croatia, hu:hungary, ie:ireland, ' +
  'igo:intergovernmental organizations, il:israel, in:india, it:italy|italia, jp:japan, kr:korea, lu:luxembourg, mk:macedonia, ' +
  'mt:malta, mx:mexico, my:malaysia, nl:netherlands|nederland, no:norway, nz:new zealand, pe:peru, ph:philippines, ' +
  'pl:poland|polska, pr:puerto rico, pt:portugal, ro:romania, rs:serbia, scotland:uk scotland, se:sweden, sg:singapore, ' +
  'si:slovenia, th:thailand, tw:taiwan, ug:uganda, uk:uk england wales, us:united states, ve:venezuela, vn:vietnam, za:south africa'

/** The most words that one entry of these tables has. */
export const longestPhrase = 5

/** What a phrase of a licence's name means, its words folded by `foldLatin`. */
export function licenceWord(phrase: string): LicenceWord | undefined {
  return words.get(phrase)
}

/** The code of the jurisdiction that a code or a name means, folded likewise. */
export function portNamed(phrase: string): string | undefined {
  return portNames.get(phrase)
}

const words: ReadonlyMap<string, LicenceWord> = new Map(
  (['cc', 'by', 'nc', 'nd', 'sa', 'zero', 'mark', 'filler'] as const).flatMap((word) =>
    spellings[word].split('|').map((spelling): [string, LicenceWord] => [spelling, word]),
  ),
)

const portNames: ReadonlyMap<string, string> = new Map(
  ports.split(', ').flatMap((port) => {
    const [code = '', names = ''] = port.split(':')
    return [code, ...names.split('|')].map((name): [string, string] => [name, code])
  }),
)
