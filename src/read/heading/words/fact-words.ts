import { wordSet } from '../fold.js'

/** Words that by themselves say that an edition is a reprint. Folded: without diacritics. */
export const reprintWords: ReadonlySet<string> = new Set(
  'reprint repr rpt nachdruck neudruck reimpression reimpresion ristampa reimpressao dotisk pretisk dotlac herdruk przedruk'.split(' '),
)

/** Units of extent behind or before a number, longest first where one begins another. */
export const pageUnits = 'pages|páginas|pagine|pagina|pgs|pág|págs|pag|pp|pg|p|seiten|s|str[aá]nek|stran|strán|stron|strony|strani|str|ss|bladzijden|blz|hlm|oldal|sider|sidor|с|σελ|σ|o' // prettier-ignore

/** Currencies and their signs. */
export const currencies = 'EUR|Euro|US\\$|USD|CAD|AUD|Can\\$|C\\$|A\\$|£|€|\\$|GBP|CHF|SFr\\.?|sFr\\.?|Fr\\.|DM|FF|F|Kč|CZK|zł|PLN|Sk|SKK|Lit\\.?|R\\$|DKK|SEK|NOK|kr\\.?|Ft|USh|Rs\\.?' // prettier-ignore

/** Words about the body of a book: pictures, binding, size, apparatus. A segment of these (and of numbers) is no title and no publisher. */
export const physicalWords: ReadonlySet<string> = wordSet(
  'ill illus illustrated illustration illustrations illustrationen illustré illustrée ilustr ilustrace ilustrácie ilustraciones il abb abbildungen',
  'fig figs figg figure figures tab tabs table tables tabellen tabelle tabulky tav tavv karte karten map maps mapa mapas mapy cartes',
  'carte foto fotos photo photos photographs fotografie plate plates pl pls taf tafel tafeln facs bibliogr bibliographie bibliography',
  'bibliografia bibliografie index indices indice indexes rejstřík register graphs graf grafy dvd cd cd-rom diagr diagrams halftones',
  'vols volumes bde bände svazky tomos tomes volumi broché brochés brochée relié reliés reliée relure cartonné gebunden geb kart',
  'kartoniert paper paperback pbk pb cloth cased hardback hardcover hb hbk softcover softback brosch broschiert leinen ganzleinen halbleinen pappband ln váz brož vázaná',
  'brožovaná vázané oprawa rústica brossura rilegato ebook e-book pdf epub kindle brochure po cm mm print online h/c p/b facsimiles',
  '4/c 24/c farbabb farbabbildungen schwarzweiß bw b/w col. illus. frontispiece frontispice appendix appendices annexes glossary notes ilus drawings isbn issn',
)

/** What kind of work it is, in one word behind the title: ", poèmes". */
export const genreWords: ReadonlySet<string> = wordSet(
  'poèmes poésies roman romans récit récits nouvelles contes poemas novela cuentos relatos romanzo racconti poesie povídky básně',
  'opowiadania powieść wiersze romance contos gedichten verhalen erzählungen gedichte poems novel stories poviedky',
)

/** What kind of book it is, in a title of its own: "Caesar. Biographie, 224 S." */
export const kindWords: ReadonlySet<string> = wordSet(
  'biographie biografie biografia biografía biography essay essays tagebuch briefe lyrik prosa theater eseje szkice rozprawy studie studien',
  'autobiographie autobiography memoiren memoirs porträt novelle krimi thriller roman romance novela romanzo powieść román',
)

/** What may stand beside such words. */
export const physicalJoiners: ReadonlySet<string> = wordSet(
  'un une a b c h n s w x zahlr nombr nombreuses num numerous many ca viele with mit avec con včetně including inkl incl et und and e y',
  'i coul color colour couleurs col farbige farb en noir unnumbered t tapa dura blanda vol volume bd v tt s/w n/b',
)

/** Nouns of an edition statement; in the second table what may stand beside them. */
export const editionNouns: ReadonlySet<string> = wordSet(
  'edition edn ed auflage aufl ausgabe ausg neuauflage neuausgabe sonderausgabe studienausgabe édition éd edizione edición ediciones edição druk uitgave vydání vydanie vyd wydanie wyd',
  'reprint reprinted réimpression nachdruck reimpresión ristampa dotisk',
)
export const editionWords: ReadonlySet<string> = wordSet(
  'st nd rd th er re ère ème e a ste de der first second third fourth fifth new revised updated expanded enlarged rev exp zweite dritte',
  'vierte erste neue neuausgabe überarb überarbeitete erweiterte erw durchges durchgesehene verb verbesserte aktual aktualisierte',
  'revidierte völlig vollst vollständig wesentlich stark leicht um ein neu bearbeitete unveränderte korrigierte ergänzte bearb nouvelle deuxième troisième première seconde seconda terza prima nuova segunda tercera primera nueva',
  'terceira primeira nova tweede derde eerste herziene druhé druhý třetí tretie první prvé nové doplněné rozšířené upravené rozšírené',
  'doplnené drugie trzecie pierwsze nowe rozsz popr uzup zmienione et and und y i revue corrigée augmentée riveduta aggiornata ampliata',
  'revisada ampliada aumentada corregida refondue mise à jour actualisée the la die una une un',
)

/** A volume statement: "Bd. 3", "Tome VI et dernier", "díl 1". */
export const volumePhrase =
  /^(?:(?:vols?|volumes?|band|bände|bd|bde|tomes?|tomos?|tomus|tom|t|díl|svazek|sv|zväzok|zv|diel|dl|deel|heft|beiheft|teil|teilband|part|part(?:ie|e)|parte|livre|książka|cz|część|časť|část|book|volumen)\.?\s?(\d{1,3}(?:(?:[-–/+]|\s(?:et|and|und)\s)\d{1,3})?|[ivxl]{1,7}(?:[-–/+][ivxl]{1,6})?|one|two|three|four|eins|zwei)|(\d{1,3})\.?\s(?:band|bd|teil|díl|svazek|diel|zväzok|tom|vol|volume|tome)\.?)(?:\s(?:et dernier|et|and|und)(?:\s[ivxl\d]{1,5})?)?\.?$/iu // prettier-ignore
