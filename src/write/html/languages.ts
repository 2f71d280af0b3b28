/** English names of the languages that journals review in, by ISO 639-1 code. A fixed table, so that no platform's data shows. */
const names = new Map(
  (
    'ar Arabic,be Belarusian,bg Bulgarian,bs Bosnian,ca Catalan,cs Czech,cy Welsh,da Danish,de German,el Greek,en English,eo Esperanto,' +
    'es Spanish,et Estonian,eu Basque,fa Persian,fi Finnish,fr French,ga Irish,gl Galician,he Hebrew,hi Hindi,hr Croatian,hu Hungarian,' +
    'hy Armenian,id Indonesian,is Icelandic,it Italian,ja Japanese,ka Georgian,ko Korean,la Latin,lt Lithuanian,lv Latvian,mk Macedonian,' +
    'nb Norwegian Bokmål,nl Dutch,nn Norwegian Nynorsk,no Norwegian,pl Polish,pt Portuguese,ro Romanian,ru Russian,sk Slovak,sl Slovenian,' +
    'sq Albanian,sr Serbian,sv Swedish,tr Turkish,uk Ukrainian,vi Vietnamese,yi Yiddish,zh Chinese'
  )
    .split(',')
    .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const),
)

/** The English name of a language, with the rest of its tag: "Portuguese (pt-br)"; the tag itself where it is not in the table. */
export function languageName(tag: string): string {
  const name = names.get(tag.split('-')[0] ?? '')
  if (name === undefined) return tag
  return tag.includes('-') ? `${name} (${tag})` : name
}
