import type { Place } from '../../diagnostics/diagnostic.js'
import type { JsonObject } from '../json-text.js'
import type { XmlElement } from '../xml/xml-element.js'
import { type TextOfNode, typeOf, type ZoteroNodes } from './nodes.js'

/** An item in the fields of Zotero's own JSON, and where each of them stands. */
export interface ItemOfNode {
  readonly item: JsonObject
  readonly places: ReadonlyMap<string, Place>
}

/** Types of `bib:` for nodes without Zotero's own word for the type. */
const types: Readonly<Record<string, string>> = {
  Article: 'journalArticle', Book: 'book', BookSection: 'bookSection', Attachment: 'attachment', Memo: 'note', Document: 'webpage', Thesis: 'thesis',
  Report: 'report', Manuscript: 'manuscript', Letter: 'letter', Interview: 'interview', MotionPicture: 'film', Illustration: 'artwork', Image: 'artwork',
  Recording: 'audioRecording', Patent: 'patent', Legislation: 'statute', ConferenceProceedings: 'presentation', Data: 'computerProgram',
} // prettier-ignore

/** What holds articles. */
const containers: ReadonlySet<string> = new Set(['Journal', 'Periodical', 'Newspaper', 'Website', 'Blog'])

const creators: readonly (readonly [property: string, type: string])[] = [
  ['authors', 'author'], ['reviewedAuthors', 'reviewedAuthor'], ['editors', 'editor'], ['translators', 'translator'], ['contributors', 'contributor'],
  ['seriesEditors', 'seriesEditor'],
] // prettier-ignore

/** Fields of the item itself. Later names of Zotero before earlier ones. */
const own: readonly (readonly [field: string, ...properties: readonly string[]])[] = [
  ['title', 'title'], ['abstractNote', 'abstract'], ['date', 'date', 'issued'], ['language', 'language'], ['pages', 'pages'], ['rights', 'rights'],
  ['edition', 'edition'], ['numPages', 'numPages'], ['extra', 'description'],
] // prettier-ignore

/** The type of an item in Zotero's words; nothing where a node is no item: a journal, a person, a collection. */
export function itemTypeOf(nodes: ZoteroNodes, node: XmlElement): string | undefined {
  return nodes.texts(node, 'itemType')[0]?.text ?? types[typeOf(node)]
}

/** An item of a file of Zotero RDF in the fields of Zotero's JSON. Source: what Zotero's translator "RDF" imports. */
export function itemOfNode(nodes: ZoteroNodes, node: XmlElement): ItemOfNode {
  const item: Record<string, unknown> = { itemType: itemTypeOf(nodes, node) }
  const places = new Map<string, Place>()
  const say: Say = (field, found) => {
    if (found === undefined || item[field] !== undefined) return
    item[field] = found.text
    places.set(field, found.place)
  }
  const wholes = withSections(nodes, node)
  const container = wholes.find((whole) => containers.has(typeOf(whole)))
  const series = wholes.find((whole) => typeOf(whole) === 'Series')
  for (const [field, ...properties] of own) say(field, nodes.texts(node, ...properties)[0])
  say(
    'section',
    nodes.texts(
      wholes.find((whole) => typeOf(whole) === 'Part'),
      'title',
    )[0],
  )
  say('publicationTitle', nodes.texts(container, 'title')[0])
  for (const part of [container, node]) {
    say('volume', nodes.texts(part, 'volume')[0])
    say('issue', nodes.texts(part, 'number')[0])
  }
  sayIdentifiers(nodes, node, say)
  sayIdentifiers(nodes, container, say)
  say('series', nodes.texts(series, 'title')[0])
  say('seriesNumber', nodes.texts(series, 'identifier')[0])
  for (const publisher of nodes.of(node, 'publisher')) {
    say('publisher', nodes.texts(publisher, 'name')[0])
    for (const address of nodes.of(publisher, 'adr')) say('place', nodes.texts(address, 'locality')[0])
  }
  say('publisher', nodes.texts(node, 'publisher')[0])
  item['tags'] = tagsOf(nodes, node, places)
  item['creators'] = creatorsOf(nodes, node, places)
  return { item, places }
}

/** What a node is part of; the section that it stands in is part of the journal. */
function withSections(nodes: ZoteroNodes, node: XmlElement): readonly XmlElement[] {
  const wholes = nodes.of(node, 'isPartOf')
  return [...wholes, ...wholes.flatMap((whole) => nodes.of(whole, 'isPartOf'))]
}

type Say = (field: string, found: TextOfNode | undefined) => void

/** Of a journal no more are looked at: it is asked for each of its articles. */
const mostIdentifiers = 100

/** "ISBN …", "ISSN …", "DOI …", a bare DOI; an address is a node of its own. The item's own come before those of its journal. */
function sayIdentifiers(nodes: ZoteroNodes, node: XmlElement | undefined, say: Say): void {
  for (const { text, place } of nodes.texts(node, 'identifier').slice(0, mostIdentifiers)) {
    const [, kind = '', value = ''] = /^(ISBN|ISSN|DOI) (\S[^]*)$/i.exec(text) ?? []
    if (kind !== '') say(kind.toUpperCase(), { text: value.trim(), place })
    else if (text.startsWith('10.')) say('DOI', { text, place })
  }
  for (const address of nodes.of(node, 'identifier').slice(0, mostIdentifiers)) {
    if (typeOf(address) === 'URI') say('url', nodes.texts(address, 'value')[0])
  }
}

/** Tags that a program gave are nodes; call numbers are nodes too, of other types. */
function tagsOf(nodes: ZoteroNodes, node: XmlElement, places: Map<string, Place>): readonly string[] {
  const plain = nodes.texts(node, 'subject')
  const automatic = nodes.of(node, 'subject').filter((tag) => typeOf(tag) === 'AutomaticTag').flatMap((tag) => nodes.texts(tag, 'value')) // prettier-ignore
  const all = [...plain, ...automatic]
  if (all[0] !== undefined) places.set('tags', all[0].place)
  return all.map(({ text }) => text)
}

function creatorsOf(nodes: ZoteroNodes, node: XmlElement, places: Map<string, Place>): readonly JsonObject[] {
  return creators.flatMap(([property, creatorType]) =>
    nodes
      .of(node, property)
      .flatMap((list) => (['Seq', 'Bag', 'List'].includes(typeOf(list)) ? membersOf(nodes, list) : [list]))
      .flatMap((person) => {
        const part = (...names: readonly string[]): string | undefined => nodes.texts(person, ...names)[0]?.text
        const lastName = part('surname', 'familyName', 'lastName', 'family_name') ?? part('name')
        const firstName = part('givenName', 'givenname', 'firstName')
        if (lastName === undefined && firstName === undefined) return []
        if (!places.has(creatorType)) places.set(creatorType, person.place)
        if (!places.has('creators')) places.set('creators', person.place)
        return [{ creatorType, ...(lastName !== undefined && { lastName }), ...(firstName !== undefined && { firstName }) }]
      }),
  )
}

/** `rdf:li`, or numbered. */
function membersOf(nodes: ZoteroNodes, list: XmlElement): readonly XmlElement[] {
  const names = list.children.flatMap((child) => (typeof child !== 'string' && /^(?:li|_\d{1,6})$/.test(child.name) ? [child.name] : []))
  return nodes.of(list, ...new Set(names))
}
