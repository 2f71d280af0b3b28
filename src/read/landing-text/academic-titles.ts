import { foldLatin } from '../../record/values/slug.js'

/** Titles that stand before a name and are no part of it, in the ten languages. */
const titles: ReadonlySet<string> = new Set(
  (
    'dr prof professor professorin ra rain mag mgr ing dipl-ing dipl phdr rndr mudr judr thdr paeddr bc doc drs ir dott dottssa dra sra sr ' +
    'mr mrs ms mx hab inz lic pd privatdozent em univ-prof apl h.c pfarrer rev herr frau monsieur madame don dona'
  ).split(' '),
)

/** How many characters of academic titles and forms of address stand before a name: 9 in "RA Prof. Niko Härting". */
export function titlesBefore(name: string): number {
  let at = 0
  for (;;) {
    const word = /^(\p{L}[\p{L}.-]{0,14})\s+(?=\S)/u.exec(name.slice(at, at + 40))
    const key = foldLatin((word?.[1] ?? '').replace(/\.$/, ''))
    if (word === null || !titles.has(key)) return at
    at += word[0].length
  }
}
