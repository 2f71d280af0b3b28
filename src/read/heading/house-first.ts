import type { Evidence } from './segment-evidence.js'

/** A publisher right behind the title: "(La Découverte, 2018)", "Laterza, Roma-Bari 2010", "Title. Oxford University Press, 2018". */
export function houseFirst(evidence: Evidence): number {
  const { before } = evidence.segment
  const known = evidence.publisher || evidence.house
  // ", Bollati Boringhieri, Torino 1991": two or three names before a place and a year are a house that nobody knows.
  // In parentheses too: "(Bert Bakker; Amsterdam 1991)", "(Brinkmann & Bose) Berlin 1986".
  // A single word also behind a full stop: "Nada. Destino, Barcelona, 2012".
  const isApart = /^~?,$/u.test(before) || before.includes('(') || (before === '.' && evidence.words === 1 && !evidence.isGenre)
  const isNamed = isApart && evidence.imprintBehind && evidence.small === 0 && evidence.words > 0 && evidence.words < 4
  if (isNamed && (!known || !before.includes(',')) && !evidence.knownPlace) return 3.5
  const isShort = evidence.words > 0 && evidence.words < 3 && evidence.small === 0
  if (before === '.' && evidence.extentBehind && isShort && !evidence.surerHouse && !evidence.isGenre) return 3.5
  const form =
    before.includes('(') && (evidence.yearBehind || (evidence.isLast && evidence.publisher))
      ? 3
      : known && (evidence.placeBehind || evidence.seriesBehind)
        ? 2
        : 0
  const last = before === '.' && evidence.yearBehind && (known || evidence.body) ? 2 : 0
  return Math.max(form, last) - (known ? 0 : 1.2)
}
