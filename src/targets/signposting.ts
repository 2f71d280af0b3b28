import { alternates } from '../write/index.js'
import { headLinks, pageAddress } from '../write/html/index.js'
import type { DepositWriter, Ready, Target } from './target.js'

/** A link of a link set: where it leads, and the media type of what is there. */
interface LinkTarget {
  readonly href: string
  readonly type?: string
}

/** The relations of FAIR Signposting, level 1, in its order. */
const relations = ['cite-as', 'type', 'author', 'license', 'describedby'] as const

const linkset: DepositWriter<'signposting'> = {
  id: 'signposting',
  label: 'A link set of FAIR Signposting',
  mediaType: 'application/linkset+json',
  extension: '.linkset.json',
  many: true,
  write: (reviews) => `${JSON.stringify({ linkset: reviews.flatMap(contexts) }, null, 2)}\n`,
}

/** FAIR Signposting: links that lead machines from a landing page to its DOI and its data. */
export const signposting: Target<'signposting'> = {
  id: 'signposting',
  label: 'FAIR Signposting',
  home: 'https://signposting.org/FAIR/',
  wants:
    'Links in the head of the landing page: cite-as to the DOI, describedby to the data with their media types, type, author by ORCID iD, and license.',
  sends:
    'The links in the head of each page that recension build and recension embed write; the same as a link set with recension convert --to signposting.',
  account: 'None: whoever meets the page follows its links.',
  notes: [
    {
      text: 'No relation that is registered says that one thing is a review of another: the data behind describedby do.',
      source: 'https://www.iana.org/assignments/link-relations/',
    },
  ],
  carries: 'everything',
  deposits: [linkset],
}

/** The page of a review and each of its data files, with the links that start there; all addresses absolute. */
function contexts({ checked: { record }, names }: Ready<'signposting'>): readonly object[] {
  const page = pageAddress(record, names)
  const files = alternates.map(({ href, type }) => ({ href: `${names.review}${href}`, type }))
  const links = headLinks(record, { page, alternates: files })
  const context: Record<string, LinkTarget[] | string> = { anchor: page }
  for (const relation of relations) {
    const own = links
      .filter(({ rel }) => rel === relation)
      .map(({ href, type }): LinkTarget => ({ href, ...(type !== undefined && { type }) }))
    if (own.length > 0) context[relation] = own
  }
  const back = files.map(({ href }) => ({ anchor: href, describes: [{ href: page, type: 'text/html' }] }))
  return [context, ...back]
}
