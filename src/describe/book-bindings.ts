import { dcterms, fabio, prism, schema } from '../rdf/terms.js'
import type { Book } from '../record/book.js'
import { type Binding, type Bindings, one, oneLink, values } from './binding.js'
import { contributors } from './contributors.js'
import { date, dateLiteral } from './dates.js'
import { formats } from './formats.js'
import { bookGapBinding } from './gaps.js'
import { doi } from './identifiers.js'
import { language } from './languages.js'
import { publishers } from './organizations.js'
import { places } from './places.js'
import { series } from './series.js'
import { printedTitle, titles } from './titles.js'

const published = date('book', [schema.datePublished, prism.publicationDate], [dcterms.issued])

/** A book's date, and its year once more for those who count by year. */
const bookDate: Binding<string> = {
  uses: [...published.uses, ...values('book', fabio.hasPublicationYear)],
  write: (value, scope) => {
    published.write(value, scope)
    scope.node.add(fabio.hasPublicationYear, dateLiteral(value.slice(0, 4)))
  },
  read: published.read,
}

/** Every field of a reviewed book. */
export const bookBindings: Bindings<Book> = {
  titles: titles('book'),
  subtitle: one('book', fabio.hasSubtitle, schema.alternativeHeadline),
  printedTitle,
  contributors: contributors('book'),
  publishers: publishers('book'),
  places,
  date: bookDate,
  edition: one('book', prism.edition, schema.bookEdition),
  volume: one('book', prism.volume),
  series,
  language: language('book'),
  formats,
  doi: doi('book'),
  page: oneLink('book', schema.url),
  extent: one('book', schema.materialExtent),
  gaps: bookGapBinding,
}
