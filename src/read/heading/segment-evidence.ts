import { introductionOf, roleOfSegment, type Introduction } from './roles.js'
import type { Role } from '../../record/contributor.js'
import { isAbbreviatedHouse, isHouse, isNamedHouse, isPublisher, withoutElision } from './known-house.js'
import { isKnownPlace, isStreet } from './known-place.js'
import { atomsOf, directScore, shapeOf, stripOthers, withoutAnd, type NameShape } from './names.js'
import { isEdition, isPhysical, isShortBinding } from './physical-statement.js'
import type { Segment } from './segments.js'
import { isAllCapitals, isCapitalised, type Token } from './tokens.js'
import { particles } from './words/abbreviations.js'
import { genreWords, kindWords, volumePhrase } from './words/fact-words.js'
import { bodyWords, seriesLeads, seriesWords } from './words/publisher-words.js'

/** What a segment looks like, read once. */
export interface Evidence {
  readonly segment: Segment
  readonly words: number
  readonly startsUpper: boolean
  /** "tłum. Janina Bauman, Joanna Tokarska": one more name behind those that a phrase announced. */
  readonly goesOn: boolean
  /** ", and Benjamin Reiss": a conjunction behind a comma joins it to the names before. */
  readonly joined: boolean
  /** Words that begin with a small letter and are no particles. */
  readonly small: number
  readonly shape: NameShape
  /** Of its names on average; undefined where it holds something else. */
  readonly nameScore: number | undefined
  readonly role: Role | undefined
  readonly introduction: Introduction | undefined
  /** The introduction is of an editor or a translator whose given name is known. */
  readonly names: boolean
  readonly knownPlace: boolean
  readonly publisher: boolean
  /** The name of a known house. */
  readonly house: boolean
  /** It is a known house's name, word by word. */
  readonly isNamedHouse: boolean
  readonly body: boolean
  readonly seriesLead: boolean
  readonly edition: boolean
  readonly volume: string | undefined
  readonly physical: boolean
  /** A year that goes on in the same breath: "1933 bis 1945". */
  readonly midPhrase: boolean
  /** A role word follows: "(Hg.)". */
  readonly roleBehind: boolean
  /** A place may end here: a colon follows. */
  readonly colonBehind: boolean
  /** Nothing follows. */
  readonly isLast: boolean
  /** A year follows, behind a comma or nothing: "(La Découverte, 2018)". */
  readonly yearBehind: boolean
  /** A series in guillemets follows: "Minuit, « Paradoxe »". */
  readonly seriesBehind: boolean
  /** An extent follows behind a comma: ". Querido, 224 blz.". */
  readonly extentBehind: boolean
  /** A known place follows: "Laterza, Roma-Bari". */
  readonly placeBehind: boolean
  /** "Roman", "Biographie": what kind of book it is. */
  readonly isGenre: boolean
  readonly italic: boolean
  /** It stands alone in square brackets behind a title: "[Les mots et les choses]", the title of the original. */
  readonly bracketed: boolean
  /** A surer place, or a surer publisher, stands further behind. */
  readonly surerPlace: boolean
  readonly surerHouse: boolean
  /** A known place and a year follow: ", Torino 1991". */
  readonly imprintBehind: boolean
  /** No year, no number of pages and the like stands in the whole heading. */
  readonly factless: boolean
  /** A new area of a library's description begins with it. */
  readonly opensArea: boolean
}

const longestPhrase = 120

export function evidenceOf(segment: Segment, text: string, next?: Segment, previous?: Segment, italic = false): Evidence {
  const words = segment.tokens.filter((token) => token.kind === 'word')
  const raw = text.slice(segment.start, Math.min(segment.end, segment.start + longestPhrase + 1))
  const phrase = raw.length <= longestPhrase ? raw : ''
  const shape = shapeOf(segment.tokens)
  const introduction = introductionOf(segment.tokens, segment.before)
  const named = withoutAnd(segment.tokens, segment.before)
  const volume = volumePhrase.exec(phrase)
  return {
    segment,
    words: words.length,
    joined: named !== segment.tokens,
    startsUpper: /^[\p{Lu}\p{Lt}\p{Lo}\p{N}«»„“"'‘¿¡(…]/u.test(text.slice(segment.start, segment.start + 2)),
    small: words.filter((token) => !isCapitalised(token.raw) && !particles.has(token.key)).length,
    shape,
    nameScore: nameScoreOf(named),
    role: roleOfSegment(segment.tokens),
    introduction,
    names:
      introduction !== undefined && introduction.role !== 'author' && (nameScoreOf(segment.tokens.slice(introduction.length)) ?? 0) > 1.5,
    knownPlace: isKnownPlace(segment),
    publisher: isPublisher(segment),
    house: isHouse(segment),
    isNamedHouse: isNamedHouse(segment),
    body: words.some((token) => bodyWords.has(withoutElision(token.key))),
    seriesLead:
      seriesLeads.has(words[0]?.key ?? '') ||
      isQuotedSeries(segment, phrase) ||
      (segment.depth > 0 && (/^=\s/u.test(phrase) || (segment.before.includes('(') && /[,;]\s\d{1,4}\.?$/u.test(phrase)))) ||
      (segment.depth > 0 && seriesWords.has(words[0]?.key ?? '')) ||
      (/[,(]/u.test(segment.before) && /\b(?:n\s?[°º˚]|no?\.|nr)\s?\d{1,4}$/iu.test(phrase)) ||
      ['series', 'collection', 'reihe'].includes(words.at(-1)?.key ?? ''),
    edition: !(segment.before === ':' && isAbbreviatedHouse(segment.tokens)) && isEdition(words, segment),
    volume: volume === null ? undefined : (volume[1] ?? volume[2] ?? ''),
    physical:
      segment.joins === true ||
      isStreet(segment, previous) ||
      isShortBinding(phrase) ||
      (volume === null && isPhysical(words)) ||
      (words.length === 1 &&
        /^~?,?~?$/u.test(segment.before) &&
        genreWords.has(words[0]?.key ?? '') &&
        words[0]?.raw === words[0]?.raw.toLowerCase()),
    midPhrase:
      segment.fact?.kind === 'year' &&
      ((next?.before === '' && next.fact === undefined) || (segment.before === '' && /^\p{Ll}/u.test(previous?.tokens.at(-1)?.raw ?? ''))),
    roleBehind: next !== undefined && next.fact === undefined && roleOfSegment(next.tokens) !== undefined,
    isLast: next === undefined,
    yearBehind: next?.fact?.kind === 'year' && /^,?$/u.test(next.before),
    seriesBehind:
      next !== undefined &&
      next.fact === undefined &&
      isQuotedSeries(next, text.slice(next.start, Math.min(next.end, next.start + longestPhrase))),
    extentBehind: next?.fact?.kind === 'extent' && next.before === ',',
    placeBehind:
      next !== undefined &&
      next.fact === undefined &&
      (/^[,.]$/u.test(next.before) || (segment.depth > 0 && /^[;)]$/u.test(next.before))) &&
      isKnownPlace(next),
    isGenre: words.some(({ key }) => genreWords.has(key) || kindWords.has(key)),
    italic,
    bracketed: next !== undefined && isBracketed(segment, text, words.length),
    surerPlace: false,
    surerHouse: false,
    imprintBehind: false,
    factless: false,
    goesOn: false,
    opensArea: false,
    colonBehind: next?.before === ':' && /[.(]/u.test(segment.before),
  }
}

function isBracketed({ start, end, tokens }: Segment, text: string, words: number): boolean {
  const behind = text.slice(end, end + 3)
  return (
    text.charAt(start - 1) === '[' &&
    words > 1 &&
    isCapitalised(tokens[0]?.raw ?? '') &&
    tokens.every(({ kind }) => kind !== 'number') &&
    /^[.!?»”"]{0,2}\]/u.test(behind)
  )
}

/** "Montréal, Boréal, « Boréal compact, 40 », 1993": a title in guillemets behind a comma, and its number. */
const isQuotedSeries = ({ before }: Segment, phrase: string): boolean =>
  before === ',' && (/^« ?\p{Lu}[^«»]{2,}(?:»|$)/u.test(phrase) || /^\d{1,4} ?»$/u.test(phrase))

function nameScoreOf(tokens: readonly Token[]): number | undefined {
  if (tokens.length > 60) return undefined
  const shapes = atomsOf(stripOthers(tokens), '', 0).map((atom) => shapeOf(atom.tokens))
  return shapes.every((shape) => shape.possible && !shape.initialsOnly)
    ? shapes.reduce((sum, shape) => sum + directScore(shape), 0) / Math.max(1, shapes.length)
    : undefined
}

/** All words of a segment are in capitals, as old journals print publishers. */
export const isShouted = (evidence: Evidence): boolean =>
  evidence.segment.tokens.filter((token) => token.kind === 'word' && token.raw.length > 2).every((token) => isAllCapitals(token.raw))
