/** ISO 639-1 → ISO 639-2/B, as DOAJ's upload form spells languages: for the languages that journals review in. */
const codes: ReadonlyMap<string, string> = new Map(
  (
    'ar ara be bel bg bul bs bos ca cat cs cze cy wel da dan de ger el gre en eng eo epo es spa et est eu baq fa per fi fin fr fre ga gle gl glg he heb ' +
    'hi hin hr hrv hu hun hy arm id ind is ice it ita ja jpn ka geo ko kor la lat lt lit lv lav mk mac nb nob nl dut nn nno no nor pl pol pt por ro rum ' +
    'ru rus sk slo sl slv sq alb sr srp sv swe tr tur uk ukr vi vie yi yid zh chi'
  )
    .match(/[a-z]{2} [a-z]{3}/g)
    ?.map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]) ?? [],
)

/** The three letters for a language tag; nothing for one that is not in the table. */
export function bibliographicCode(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : codes.get(tag.split('-')[0] ?? '')
}
