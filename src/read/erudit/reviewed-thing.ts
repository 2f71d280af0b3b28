import { isPublisherName } from '../heading/index.js'

/** What else is reviewed in articles of the type `compterendu`, by marks in its reference. */
const otherThings: readonly (readonly [mark: RegExp, what: string])[] = [
  [/[0-9] ?(?:minutes|min\.?|mn)(?![\p{L}])|\b(?:long|court)[ -]métrage/iu, 'a review of a film'],
  [
    /\b(?:gallery|galerie|museum|musée|exhibition|exposition|biennale|centre d[’']artistes|centre d[’']art)(?![\p{L}])/iu,
    'a review of an exhibition',
  ],
  [/\bcompte rendu (?:de la |du |de |d[’'])(?:journée|colloque|congrès)/iu, 'a report of a conference'],
  [/(?:^|[\s,])n(?:o|os|°|º)\s?[0-9]/iu, 'a review of a journal'],
]
const pages = /[0-9]\s?(?:p\.|pp\.|p(?![\p{L}])|pages)|\bISBN\b/iu
const year = /(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])/
const press = /\b(?:press|presses|éditions|éditeur|verlag|publishers?)(?![\p{L}])/iu
const bookSection =
  /\b(?:livres?|lectures?|romans?|essais?|récits?|nouvelles|poésie|littérature|recensions?|book reviews?|books|ouvrages?|bibliographi\w{2,6}|fiche de lecture|pour en lire plus)(?![\p{L}])/iu

/** Why a reference names no book; nothing where it names one. Pages and ISBNs are those of a book, whatever else is said. */
export function whyNoBook(reference: string, sections: readonly string[]): string | undefined {
  if (pages.test(reference)) return undefined
  const other = otherThings.find(([mark]) => mark.test(reference))
  if (other !== undefined) return other[1]
  return year.test(reference) || press.test(reference) || sections.some((section) => bookSection.test(section))
    ? undefined
    : 'a review that names no book'
}

/** Whether the rubric that a review stands in is one of books. */
export function isBookSection(sections: readonly string[]): boolean {
  return sections.some((section) => bookSection.test(section))
}

/** Whether each article of the rubric is about one book. */
export function isSheetSection(sections: readonly string[]): boolean {
  return sections.some((section) => /\b(?:(?:fiches?|notes?) de lecture|recensions?|book reviews?)(?![\p{L}])/iu.test(section))
}

/** Whether articles that are typed as notes or articles may be reviews by their rubric: "Note critique", "Recensions et études critiques". */
export function isCriticalSection(sections: readonly string[]): boolean {
  return sections.some((section) => criticalSection.test(section))
}

const criticalSection =
  /\b(?:(?:notes?|études?) critiques?|critical notes?|review (?:essays?|articles?)|(?:fiches?|notes?) de lecture|recensions?|comptes? rendus?|book reviews?)(?![\p{L}])/iu

/** Whether a line is the name of a rubric, and nothing else: "Livres". */
export function isRubric(line: string): boolean {
  return /^(?:livres|lectures|recensions|books|book reviews|comptes rendus)$/i.test(line)
}

/** Whether a title is the reference of a book: it counts the pages, or ends with a house that is known to publish books. */
export function isBookReference(title: string): boolean {
  if (pages.test(title)) return true
  const parts = title.split(/[,:]/).map((part) => part.trim())
  return parts.length > 2 && isPublisherName(parts.at(-1) ?? '')
}
