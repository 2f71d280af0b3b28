import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { xmlReadings } from '../xml/xml-readings.js'
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

function read(source: Source, options: ReadOptions): Iterable<Reading> {
  return xmlReadings(source, { isRecord: (name) => recordNames.has(name) }, ({ element, hash }, nextName) =>
    articlesOf(element).map((article) => {
      const stated = statedOfArticle(article, hash)
      const name = nextName()
      return 'passedOver' in stated ? stated : draftOfStated(stated, name, options)
    }),
  )
}
