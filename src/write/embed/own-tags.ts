import type { DefaultTreeAdapterTypes } from 'parse5'
import type { HeadLink } from '../html/head-links.js'
import type { MetaTag } from '../meta-tags.js'
import type { Place } from './blocks.js'
import type { Page } from '../../html/limited-page.js'
import { nodesOf } from './page-nodes.js'

/** What a page says in its head by itself. */
export interface OwnTags {
  /** Names of meta tags, as `nameKey` gives them. */
  readonly names: ReadonlySet<string>
  /** Relations of links, and each once more with its address behind it. */
  readonly relations: ReadonlySet<string>
}

/** Names under which Google Scholar and Zotero look for the same fact, and names that belong to the tag before them. */
const sameFact: Readonly<Record<string, string>> = {
  citation_authors: 'citation_author',
  citation_author_orcid: 'citation_author',
  citation_date: 'citation_publication_date',
  citation_year: 'citation_publication_date',
  citation_keyword: 'citation_keywords',
}

/** Relations that a page may have once. */
const single: ReadonlySet<string> = new Set(['canonical', 'cite-as', 'license', 'schema.dc'])

/** The tags of a page that stand outside of our blocks. */
export function ownTags(page: Page, blocks: readonly Place[]): OwnTags {
  const names = new Set<string>()
  const relations = new Set<string>()
  for (const node of nodesOf(page)) {
    if (!('attrs' in node) || isWithin(node, blocks)) continue
    if (node.nodeName === 'meta') addName(names, node)
    if (node.nodeName === 'link') addRelations(relations, node)
  }
  return { names, relations }
}

/** The meta tags of ours that the page does not have under the same name: an index that finds a fact twice takes either. */
export function newMetas(metas: readonly MetaTag[], own: OwnTags): readonly MetaTag[] {
  return metas.filter(({ name, scheme }) => !own.names.has(nameKey(name, scheme)))
}

/** The links of ours that the page does not have. */
export function newLinks(links: readonly HeadLink[], own: OwnTags): readonly HeadLink[] {
  return links.filter(({ rel, href }) => {
    const relation = rel.toLowerCase()
    return single.has(relation) ? !own.relations.has(relation) : !own.relations.has(`${relation} ${href}`)
  })
}

function isWithin(node: DefaultTreeAdapterTypes.Node, blocks: readonly Place[]): boolean {
  const offset = node.sourceCodeLocation?.startOffset
  return offset !== undefined && blocks.some(({ start, end }) => start <= offset && offset < end)
}

function addName(names: Set<string>, element: DefaultTreeAdapterTypes.Element): void {
  const name = attribute(element, 'name') ?? attribute(element, 'property')
  if (name === undefined) return
  names.add(nameKey(name)).add(nameKey(name, attribute(element, 'scheme')))
}

function addRelations(relations: Set<string>, element: DefaultTreeAdapterTypes.Element): void {
  for (const relation of (attribute(element, 'rel') ?? '').toLowerCase().split(/[ \t\r\n\f]/)) {
    relations.add(relation).add(`${relation} ${attribute(element, 'href') ?? ''}`)
  }
}

function attribute(element: DefaultTreeAdapterTypes.Element, wanted: string): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value
}

/** `DC.Creator.PersonalName` qualifies `DC.creator`: both are one name here. */
function nameKey(name: string, scheme?: string): string {
  const lower = name.trim().toLowerCase()
  const plain = lower.startsWith('dc.') ? lower.split('.').slice(0, 2).join('.') : (sameFact[lower] ?? lower)
  return scheme === undefined ? plain : `${plain} ${scheme.toLowerCase()}`
}
