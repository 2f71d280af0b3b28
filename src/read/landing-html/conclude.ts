import { complain } from '../../diagnostics/complain.js'
import { hashOf } from '../../record/hash.js'
import type { DraftBuilder } from '../draft-builder.js'
import type { PageReading } from '../landing-text/facts-of-page.js'
import { layOver } from '../landing-text/lay-over.js'
import { publishedIn } from '../landing-text/publication-facts.js'
import { sayFacts } from '../landing-text/say-facts.js'
import type { ReviewFacts } from '../landing-text/stated.js'
import { underItsDoi } from '../landing-text/under-its-doi.js'
import type { Reading } from '../reader.js'
import type { ParsedPage } from './page-layers.js'

/** What the layers of a page say of one review, each apart. */
interface Said {
  readonly meta: ReviewFacts
  readonly schema: ReviewFacts
  readonly visible: PageReading
}

/** Lays the layers over each other: the book of the page's data before all, then the tags, the data, the text. */
export function conclude({ html, whole }: ParsedPage, draft: DraftBuilder, { meta, schema, visible }: Said): Reading {
  const described = schema.books !== undefined
  if (visible.passedOver !== undefined && !described) return { passedOver: visible.passedOver }
  if (!visible.found && !described) {
    return {
      diagnostics: [
        complain('read/input-holds-a-review', { other: 'neither its metadata nor its text name a reviewed book' }, { place: whole }),
      ],
    }
  }
  const books: ReviewFacts = schema.books === undefined ? {} : { books: schema.books }
  const facts = publishedIn([books, meta, schema, withoutEcho(visible.facts, meta)].reduce(layOver))
  reportUnplaced(meta, facts, draft)
  sayFacts(draft, facts)
  draft.say('sources', [{ hash: hashOf(html), mediaType: 'text/html' }], whole)
  return underItsDoi(draft.reading(), facts.doi?.value)
}

/** "41 | 2010" alone may be a volume or an issue: where the tags say which of them the number is, it is not the other as well. */
function withoutEcho({ volume, ...rest }: ReviewFacts, { volume: stated, issue }: ReviewFacts): ReviewFacts {
  const isEcho = stated === undefined && rest.issue === undefined && volume?.value === issue?.value
  return isEcho ? rest : { ...rest, volume }
}

/** An ISBN of the tags that none of several books could be given. */
function reportUnplaced(meta: ReviewFacts, facts: ReviewFacts, draft: DraftBuilder): void {
  const placed = new Set(facts.books?.flatMap(({ formats = [] }) => formats.map(({ value }) => value.isbn)))
  for (const { value, place } of (meta.books ?? []).flatMap(({ formats = [] }) => formats)) {
    if (!placed.has(value.isbn)) draft.complain('read/text-is-understood', { field: 'books', actual: `ISBN ${value.isbn}` }, place)
  }
}
