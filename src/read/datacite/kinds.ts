/** General types under which reviews are registered, in lower case; what stands under no type may be one too. */
export const articleKinds: ReadonlySet<string> = new Set(['', 'journalarticle', 'text', 'other', 'preprint', 'peerreview'])

/** General types that are no reviews, in words. */
const others: Readonly<Record<string, string>> = {
  audiovisual: 'a film or broadcast',
  award: 'an award',
  book: 'a book',
  bookchapter: 'a chapter of a book',
  collection: 'a collection',
  computationalnotebook: 'a computational notebook',
  conferencepaper: 'a conference paper',
  conferenceproceeding: 'conference proceedings',
  datapaper: 'a data paper',
  dataset: 'a data set',
  dissertation: 'a thesis',
  event: 'an event',
  image: 'an image',
  instrument: 'an instrument',
  interactiveresource: 'an interactive resource',
  journal: 'a journal',
  model: 'a model',
  outputmanagementplan: 'a plan',
  physicalobject: 'an object',
  poster: 'a poster',
  presentation: 'a presentation',
  project: 'a project',
  report: 'a report',
  service: 'a service',
  software: 'software',
  sound: 'a recording',
  standard: 'a standard',
  studyregistration: 'a registration of a study',
  workflow: 'a workflow',
}

/** Why a record of a general type is no review; nothing where it may be one. */
export function otherThanReview(general: string): string | undefined {
  return Object.hasOwn(others, general) ? others[general] : undefined
}

/** What is reviewed, by its general type: a book, something that may be one, or something else in words. */
export function reviewedKind(of: string): 'book' | 'unknown' | { readonly other: string } {
  if (of === 'book' || of === 'conferenceproceeding') return 'book'
  if (of === '' || of === 'text' || of === 'other' || of === 'collection') return 'unknown'
  const other = of === 'journalarticle' || of === 'preprint' ? 'an article' : otherThanReview(of)
  return other === undefined ? 'unknown' : { other }
}
