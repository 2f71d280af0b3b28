/**
 * Whether a name, parted at its commas, is surely that of an organization: a word that persons do not bear stands beside another
 * word. A family may be called Church; no person is called "Church of England". `false` means no more than "not surely".
 */
export function isCorporateName(parts: readonly string[]): boolean {
  return parts.some(
    (part) =>
      isCompanyForm(part) ||
      (part.includes(' ') &&
        part
          .toLowerCase()
          .split(' ')
          // "Mons, Gilbert of": a byname, turned round.
          .some((word, i, words) => corporateWords.has(word) && !(word === 'of' && i === words.length - 1))),
  )
}

function isCompanyForm(part: string): boolean {
  return /^(?:inc|ltd|llc|gmbh|plc|s\.r\.o|s\.a|a\.s|corp)\.?$/i.test(part)
}

const corporateWords: ReadonlySet<string> = new Set(
  (
    'university université universität universidad universidade università univerzita uniwersytet universiteit institute institut ' +
    'instituto istituto institute ústav department département ministry ministère ministerium ministerio ministero ministerstvo ' +
    'committee commission comité council conseil consejo rada association asociación association verein gesellschaft society ' +
    'société sociedad società společnost foundation fondation fundación fondazione stiftung nadace academy académie akademie ' +
    'accademia academia museum musée museo muzeum library bibliothèque bibliothek biblioteca knihovna archive archives archiv ' +
    'press publishers verlag editions éditions collective collectif kollektiv network réseau netzwerk centre center zentrum centrum ' +
    'centro group groupe gruppe church bank organization organisation union federation office bureau agency agence company project ' +
    'college school for of and für et und pour'
  ).split(' '),
)
