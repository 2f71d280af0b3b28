import type { Book } from '../../record/book.js'
import type { Role } from '../../record/contributor.js'
import { splitTitle } from '../../record/split-title.js'
import { parseDoi } from '../../record/values/doi.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { parseLanguage } from '../../record/values/language.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import { type Ask, type Key, keyTable, type Read, readKeys, says, wrong } from './keys.js'
import { isbns } from './numbers.js'
import { series } from './parts.js'
import { organizations, people } from './people.js'
import { checked, line, listOf, texts } from './values.js'
import type { YamlNode } from './yaml-tree.js'

/** What an editor may say of a book: key → value → field. */
export const bookKeys = keyTable<Book>({
  title: says('titles', texts()),
  subtitle: says('subtitle', line),
  'authors author': by('author', true),
  'editors editor': by('editor', true),
  'translators translator': by('translator'),
  foreword: by('foreword'),
  preface: by('preface'),
  introduction: by('introduction'),
  afterword: by('afterword'),
  'illustrators illustrator': by('illustrator'),
  'compilers compiler': by('compiler', true),
  'contributors contributor': by('contributor', true),
  isbn: says('formats', isbns),
  'publisher publishers': says('publishers', organizations),
  'place places': says('places', listOf(line)),
  'year date': says('date', checked(parsePartialDate)),
  edition: says('edition', line),
  volume: says('volume', line),
  series: says('series', series),
  language: says('language', checked(parseLanguage)),
  doi: says('doi', checked(parseDoi)),
  page: says('page', checked(parseHttpUrl)),
  'pages extent': says('extent', line),
})

/** `authors: none` says that there is nobody to name; `translators: none` says nothing of the author. */
function by(role: Role, closes = false): Key<Book> {
  return says('contributors', people(role), 'contributors', closes)
}

/** The books of a review: one or a list, each a map, or its title alone. */
export const books: Read<readonly Book[]> = (node, ask) => {
  const nodes = node.kind === 'list' ? node.items : [node]
  const found = nodes.flatMap((item, i) => readBook(item, { ...ask, field: `books[${i}]` }, i) ?? [])
  return found.length === 0 ? undefined : found
}

function readBook(node: YamlNode, ask: Ask, i: number): Book | undefined {
  if (node.kind === 'list') {
    wrong(node, 'a book belongs here: its title and the rest, each on a line of its own', ask)
    return undefined
  }
  ask.marks.set(`books[${i}]`, node.place)
  if (node.kind === 'map') return withSplitTitle(readKeys(node, bookKeys, ask, `books[${i}]`))
  const title = line(node, ask)
  return title === undefined ? {} : withSplitTitle({ titles: [{ value: title }] })
}

/** The printed title may hold the subtitle. */
function withSplitTitle(book: Book): Book {
  const [printed, ...others] = book.titles ?? []
  if (printed === undefined || others.length > 0 || book.subtitle !== undefined) return book
  const { title, subtitle, printedTitle } = splitTitle(printed.value)
  if (subtitle === undefined) return book
  return { ...book, titles: [{ ...printed, value: title }], subtitle, ...(printedTitle !== undefined && { printedTitle }) }
}
