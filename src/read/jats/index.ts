import { complain } from '../../diagnostics/complain.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { xmlRecords } from '../xml/xml-records.js'
import { articlesOf } from './articles.js'
import { detectJats } from './detect.js'
import { statedOfArticle } from './stated-article.js'

/** Articles in the Journal Article Tag Suite (ANSI/NISO Z39.96, versions 1.0 to 1.4, and the NLM DTDs before it), one or many. */
export const jats: Reader = {
  id: 'jats',
  label: 'JATS XML, of articles or their front matter',
  mediaType: 'application/jats+xml',
  extensions: ['.xml', '.nxml', '.jats'],
  reads:
    'Book reviews of the Archiving, Publishing and Authoring tag sets, one or many in a file, and reviews in sub-articles: reviewers, every `product` that is a book with people, ISBNs and publisher, place in the journal, dates, licence, keywords, references, corrections.',
  cannotKnow: 'What a `product` leaves out, unless its text or the title of the review says it.',
  detect: detectJats,
  read,
}

const recordNames: ReadonlySet<string> = new Set(['article', 'book-part'])

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  if (source.head.trim() === '') {
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
    return
  }
  let count = 0
  for (const unit of xmlRecords(source, { isRecord: (name) => recordNames.has(name) })) {
    if ('diagnostic' in unit) {
      yield { diagnostics: [unit.diagnostic] }
      continue
    }
    for (const article of articlesOf(unit.element)) {
      count++
      const stated = statedOfArticle(article, unit.hash)
      yield 'passedOver' in stated ? stated : draftOfStated(stated, `${source.name}#${count}`, options)
    }
  }
}
