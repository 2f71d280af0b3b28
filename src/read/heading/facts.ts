import { findIsbnFacts } from './isbn-facts.js'
import type { HeadingIsbn } from './heading-reading.js'
import { currencies, pageUnits } from './words/fact-words.js'

/** A part of a heading whose form alone says what it is. */
export interface Fact {
  readonly kind: 'isbn' | 'price' | 'extent' | 'year' | 'noise'
  readonly start: number
  readonly end: number
  readonly value: string
  readonly isbn?: HeadingIsbn
}

const roman = '[ivxlcdm]{1,9}'
const joined = '\\s?(?:[-–—+]|u\\.|et|und|and|e|y|plus)\\s?'
const extentBehind = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${roman}[\\s.,]{0,2}(?:[-–—+,]|plus)?\\s?)?(?!(?:1[4-9]|20)\\d\\d\\s?[,;.])(?:\\d[,.]\\d{3}|\\d{1,4})(?:${joined}\\[?\\d{1,4}\\]?){0,3}\\.?\\s?(?:unnumbered\\s)?(?:${pageUnits})(?![\\p{L}\\p{N}])\\.?`,
  'giu',
)
const extentBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:pp|p|ss?|str|pag|págs?|pages|σελ|σσ|σ)[.:]?\\s(?:${roman}\\s?[-–—+,.]\\s?)?\\d{1,4}(?:\\s?[-–—+]\\s?\\d{1,4})?(?![\\p{L}\\p{N}])`,
  'giu',
)
const extentBare = /(?<![\p{L}\p{N}])[ivxlc]{1,9}\s?\+\s?\d{1,4}(?![\p{L}\p{N}])/giu
const amount = '\\d{1,3}(?:[.,  ]\\d{3}){0,2}(?:[.,](?:\\d{2}|-|–|—))?'
/** The word that announces a price belongs to it: "cena 49,90 zł". */
const priceWord = '(?:(?:[Pp]rice|[Pp]reis|[Pp]rix|[Pp]rezzo|[Pp]rijs|[Pp]recio|[Pp]reço|[Cc]ena)[  ]?:?[  ])?'
const priceBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])${priceWord}(?:${currencies})\\s?(?:\\d{1,3}, \\d{2}(?=\\s*(?:[.);]|$))|${amount})(?![\\p{N}])(?:\\s(?:EUR|Euro|€|CHF|USD)(?!\\s?\\p{N}))?`,
  'gu',
)
const priceBehind = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${priceWord}${amount}\\s?(?:${currencies.replace('Fr\\.|', '')})(?![\\p{L}\\p{N}])`,
  'gu',
)
const year =
  /(?<![\p{L}\p{N}\-–—/]|\p{N}\.|\d{4}\.?\s[-–]\s)(?:©\s?|c(?=\d)|\[\s?(?:1[4-9]|20)\d\d\s?\]\s)?((?:1[4-9]|20)\d\d)(?:\s?\[\s?(?:1[4-9]|20)\d\d[^\]]{0,40}\])?(?![\p{L}\p{N}]|[-–—/]\p{N}|\.?\s[-–]\s(?:1[4-9]|20)\d\d(?!\p{N}))/gu
/** "No. 1984" is a number. */
const numberBefore = /(?<!\p{L})(?:no|nr|n[°º]|vol|bd|č|čís|num|lot|item)\.?\s?$/iu
/** "£18.99, May 2009": behind another fact the month belongs to the year; behind a family name it may be a given one. */
const monthBefore =
  /\d[\p{L}.]{0,5}[,;] ((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|fév|avr|jui|aoû|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)\p{Ll}{0,7}\.? )$/iu
const longestMonth = 22
/** "(No price given.)", "s.i.p.", "o. Pr.": that no price is known. */
const noPrice =
  /\((?:no price (?:given|stated)|price not (?:given|stated)|prix non (?:indiqué|communiqué)|o\. ?pr\.)\.?\)|(?<=, )s\. ?i\. ?p\./giu
const issn = /\be?-?ISSN:?\s?\d{4}[-–]\d{3}[\dX]/giu
const doi = /(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s?)10\.\d{4,9}\/\S{1,120}|https?:\/\/\S{1,200}/giu

/** Every fact in the text, in order and without overlaps; where two claim one place the first of the list above wins. */
export function findFacts(text: string): readonly Fact[] {
  const claimed: Fact[] = [...findIsbnFacts(text)]
  const add = (kind: Fact['kind'], pattern: RegExp, group = 0): void => {
    const found: Fact[] = []
    for (const match of text.matchAll(pattern)) {
      // "336 Seiten.": behind a word that is written out the point ends the sentence.
      const printed = kind === 'extent' ? match[0].replace(/(?<=\p{L}{5})\.$/u, '') : match[0]
      const fact = {
        kind,
        start: match.index,
        end: match.index + printed.length,
        value: (group === 0 ? undefined : match[group]) ?? printed,
      }
      if (kind === 'year' && numberBefore.test(text.slice(Math.max(0, fact.start - 8), fact.start))) continue
      if (kind === 'year') fact.start -= monthBefore.exec(text.slice(Math.max(0, fact.start - longestMonth), fact.start))?.[1]?.length ?? 0
      if (kind !== 'extent' || isExtent(fact.value, text, fact.end)) found.push(fact)
    }
    claimed.push(...withoutOverlaps(found, claimed))
  }
  add('noise', doi)
  add('noise', issn)
  add('noise', noPrice)
  add('price', priceBefore)
  add('price', priceBehind)
  add('extent', extentBehind)
  add('extent', extentBefore)
  add('extent', extentBare)
  add('year', year, 1)
  return claimed.sort((a, b) => a.start - b.start)
}

/** "20 S" in the middle of a title is no extent: a unit of one letter wants its point, or an end behind it, unless it is stuck to the number. */
function isExtent(value: string, text: string, end: number): boolean {
  // "the 1930s" is a decade.
  if (/\d\s?o$/iu.test(value) || /^(?:1[4-9]|20)\d0s\.?$/u.test(value)) return false
  if (/\d{2}p$/u.test(value)) return true
  if (/^[PS]\b/u.test(value) || /^(?:pp?|ss?)[.:]?\s(?:1[5-9]|20)\d\d$/u.test(value)) return false
  if (!/\d\.?\s?[sp]$/iu.test(value)) return true
  const next = text.slice(end, end + 1)
  return next === '' || /[,;:()[\]]/u.test(next) || (next === ' ' && /^ [(–—-]/u.test(text.slice(end, end + 2)))
}

function withoutOverlaps(found: readonly Fact[], claimed: readonly Fact[]): readonly Fact[] {
  const taken = [...claimed].sort((a, b) => a.start - b.start)
  let at = 0
  return found.filter((fact) => {
    while (at < taken.length && (taken[at]?.end ?? 0) <= fact.start) at++
    const next = taken[at]
    return next === undefined || next.start >= fact.end
  })
}
