import type { Place } from '../../diagnostics/diagnostic.js'
import { complain } from '../../diagnostics/complain.js'
import { hashOf } from '../../record/hash.js'
import { DraftBuilder } from '../draft-builder.js'
import { readHeading } from '../heading/index.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { readCitation } from './citation-line.js'
import { factsOfPage } from './facts-of-page.js'
import { readHistory } from './history-line.js'
import { linesOfText, mostLines } from './page.js'
import type { Part } from './part.js'
import { partsOf } from './parts.js'
import { publishedIn } from './publication-facts.js'
import { reviewsOn } from './reviews-on-page.js'
import { sayFacts } from './say-facts.js'
import { underItsDoi } from './under-its-doi.js'

/** The text of a review's landing page, as one copies it from the browser. */
export const landingText: Reader = {
  id: 'landing-text',
  label: 'Text of a landing page',
  mediaType: 'text/plain',
  extensions: ['.txt', '.text', '.md'],
  reads:
    'The journal and the place in it, the title, the reviewed book and its people as the title and the abstract tell them, reviewer, dates from received to published, abstract, keywords, DOI, ISBN, ISSN, licence and language, in Czech, Dutch, English, French, German, Italian, Polish, Portuguese, Slovak and Spanish.',
  cannotKnow: 'What the page does not print: often the reviewer, the DOI, the ISBN and the ISSN.',
  detect,
  read,
}

/** How many lines of the head are looked at. */
const glance = 25

function detect({ name, head }: Source): number {
  const start = head.slice(0, 2000).trimStart()
  if (start === '' || /^[<>{[@%]/.test(start)) return 0
  const lines = head.split('\n', glance).map((line) => line.trim().slice(0, 700))
  // Where lines begin with tags, the text tells of markup.
  if (lines.filter((line) => /^<[/!a-z]/i.test(line)).length > 4) return 0
  const cited = lines.some((line) => readCitation(line) !== undefined)
  const titled = lines.some((line) => line.length < 500 && readHeading(line).kind === 'book-review')
  const dated = lines.some((line) => readHistory(line) !== undefined)
  const evidence = [cited, titled, dated].filter(Boolean).length
  const isText = /\.(?:txt|text|md)$/i.test(name)
  return Math.min(0.95, (isText ? 0.3 : 0) + evidence * 0.3)
}

function* read(source: Source, options: ReadOptions): Iterable<Reading> {
  const text = source.text()
  const whole: Place = { file: source.name, line: 1, column: 1 }
  if (text.trim() === '') {
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: whole })] }
    return
  }
  const lines = linesOfText(source.name, text)
  if (lines === undefined) {
    yield {
      diagnostics: [complain('read/input-is-not-too-large', { actual: 'more lines', expected: `${mostLines} lines` }, { place: whole })],
    }
    return
  }
  const reviews = reviewsOn(partsOf(lines))
  if (reviews === undefined) {
    yield { diagnostics: [complain('read/reviews-can-be-told-apart', {}, { place: whole })] }
    return
  }
  const hash = hashOf(text)
  for (const [i, parts] of reviews.entries()) yield readOne(parts, i === 0 ? source.name : `${source.name}#${i + 1}`, hash, whole, options)
}

function readOne(parts: readonly Part[], name: string, hash: string, whole: Place, options: ReadOptions): Reading {
  const draft = new DraftBuilder(name, placeOf(parts) ?? whole)
  const { facts, found, passedOver } = factsOfPage(parts, options, draft)
  if (passedOver !== undefined) return { passedOver }
  if (!found) return { diagnostics: [complain('read/input-holds-a-review', { other: 'no line names a reviewed book' }, { place: whole })] }
  sayFacts(draft, publishedIn(facts))
  draft.say('sources', [{ hash, mediaType: 'text/plain' }], whole)
  return underItsDoi(draft.reading(), facts.doi?.value)
}

function placeOf(parts: readonly Part[]): Place | undefined {
  const [first] = parts.flatMap((part) => (part.kind === 'blank' ? [] : [part.line]))
  return first?.at(0)
}
