import type { Contributor } from '../../record/contributor.js'
import { trust } from '../../record/draft.js'
import { slug } from '../../record/values/slug.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import type { DraftBuilder } from '../draft-builder.js'
import { titlesBefore } from '../landing-text/academic-titles.js'
import { type Line, partOf } from '../landing-text/page.js'
import { peopleOfLabel } from '../landing-text/people-lines.js'
import { byWords } from '../landing-text/prose.js'
import type { Stated } from '../landing-text/stated.js'
import { tokenize } from '../landing-text/tokens.js'
import { wordsOf } from './markup-node.js'
import { attribute, type Element, stepsThrough } from './page-tree.js'
import { placeOf } from './meta-tags.js'
import { lineOf } from './post-parts.js'

/** What stands before the name in a byline, beside the words for "by": "Posted by", "Eingestellt von", "Text:". */
const leads: ReadonlySet<string> = new Set(
  (
    'posted written published text words author authors autor autorin autorka autori reviewer reviewed review rezension rezensiert rezensent rezensentin eingestellt geschrieben ' +
    'verfasst gepostet veroffentlicht beitrag publie ecrit redige auteur autrice publicado escrito postado autora pubblicato scritto autore ' +
    'geplaatst geschreven recensent recensie recenze recenzia recenzja recenzent recenzentka napsal napsala vlozil vlozila zverejnil zverejnila publikoval ' +
    'napisal napisala dodal dodala opublikowane pridal pridala recension critique resena resenha recensione un article'
  ).split(' '),
)

/** No post has more authors. */
const mostMarks = 100

/** What a page calls a byline. */
const bylineNames =
  /^(?:[a-z]{1,12}[-_]{1,2})?(?:byline|author|autor|auteur|autore|writer|reviewer)(?:[-_]{1,2}(?:name|link|names|text))?$/i

/**
 * The people whom a post names as its authors: in its markup (`rel=author`, `itemprop`), else in a line that is called a byline.
 * Systems print the name of an account there: one word is no name of a person, and is reported.
 */
export function authorsOfPost(
  elements: readonly Element[],
  site: string | undefined,
  placeAt: (offset: number) => Place,
  draft: DraftBuilder,
): readonly Stated<Contributor>[] {
  const marked = elements.filter(isMarked).slice(0, mostMarks)
  const named = elements.filter((element) => wordsOf(element, 'class').some((name) => bylineNames.test(name))).slice(0, mostMarks)
  const [lines, confidence] = marked.length > 0 ? [outermost(marked), trust.field] : [outermost(named), trust.prose]
  const people = lines.flatMap((element) => {
    const line = nameLine(element, placeAt)
    return line === undefined ? [] : peopleIn(line, site, draft)
  })
  const distinct = people.filter(({ value }, i) => people.findIndex((other) => slug(other.value.name) === slug(value.name)) === i)
  return distinct.map((person) => ({ ...person, trust: confidence }))
}

/** The people of one printed byline. */
export function peopleIn(line: Line, site: string | undefined, draft: DraftBuilder): readonly Stated<Contributor>[] {
  const name = nameIn(line)
  if (name.text === '' || name.text.includes('@') || name.text.length > 150) return []
  if (site !== undefined && slug(site) === slug(name.text))
    return [{ value: { role: 'author', name: name.text, kind: 'organization' }, place: name.at(0), trust: trust.field }]
  if (/\s/.test(name.text)) return peopleOfLabel([name], 'author', draft)
  draft.complain('read/text-is-understood', { field: 'contributors', actual: name.text }, name.at(0))
  return []
}

function isMarked(element: Element): boolean {
  return (
    wordsOf(element, 'itemprop').some((property) => /^(?:author|creator|reviewer)$/.test(property)) ||
    wordsOf(element, 'rel').includes('author') ||
    wordsOf(element, 'class').includes('p-author')
  )
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const inside = new Set<Element>()
  for (const element of elements) {
    if (inside.has(element)) continue
    for (const { node } of stepsThrough(element)) if (node !== element && 'tagName' in node) inside.add(node)
  }
  return elements.filter((element) => !inside.has(element))
}

/** The name of a marked person, the inner of two marks; else the first line of the element. */
function nameLine(element: Element, placeAt: (offset: number) => Place): Line | undefined {
  const content = attribute(element, 'content')
  if (content !== undefined) return { text: content.trim(), at: () => placeOf(element, placeAt(0).file) }
  for (const { node, entering } of stepsThrough(element)) {
    if (!entering || !('tagName' in node) || node === element) continue
    const isName =
      wordsOf(node, 'itemprop').includes('name') || wordsOf(node, 'rel').includes('author') || wordsOf(node, 'class').includes('fn')
    const line = isName && node.tagName !== 'meta' ? lineOf(node, placeAt) : undefined
    if (line !== undefined) return line
  }
  return lineOf(element, placeAt)
}

/** A byline without the words before the name, academic titles, and what follows it: a date, a place. */
function nameIn(line: Line): Line {
  const tokens = tokenize(line.text)
  let at = 0
  while (at < tokens.length && (byWords.has(tokens[at]?.key ?? '') || leads.has(tokens[at]?.key ?? '') || tokens[at]?.kind === 'mark')) at++
  const from = tokens[at]?.start ?? line.text.length
  const end = line.text.slice(from).search(/\s?[|•·(]|\s\d|\s[-–—]\s|, (?=\p{L}*,?\s?\d)/u)
  const name = partOf(line, from, end === -1 ? line.text.length : from + end)
  const bare = partOf(name, titlesBefore(name.text))
  return {
    ...bare,
    text: bare.text.replace(/[,;:.\s]+(?:am|on|le|il|el|op|dne|dnia|em)?$/u, (found) =>
      found.startsWith('.') && found.length === 1 ? found : '',
    ),
  }
}
