import { RdfXmlParser } from 'rdfxml-streaming-parser'

type Tag = Parameters<RdfXmlParser['onTag']>[0]
type ActiveTag = Parameters<RdfXmlParser['valueToUri']>[1]

/** An element that is open. */
interface Open {
  /** What stands in it: nodes, properties, or XML as it is. */
  readonly holds: 'nodes' | 'properties' | 'xml'
  /** A property may hold a text instead of a node. */
  readonly takesText: boolean
  /** Prefixes that are declared in it and around it. */
  readonly prefixes: number
  hasElements: boolean
}

/** No graph needs more; each level, and each prefix, makes every element dearer. */
const deepest = 500
const mostPrefixes = 1000

/**
 * The parser of RDF/XML, guarded: entities make a small file a huge one, and levels or prefixes without end a slow one, so all are
 * refused. A text that comes in pieces (CDATA, comments) is one text; one that stands where none may is refused, not lost; and an
 * element alone, without `rdf:RDF` around it, is a node as any other (section 7.2.8 of RDF/XML).
 */
export class GuardedRdfXml extends RdfXmlParser {
  // The parser calls its own methods before fields of ours would be set.
  declare stack: Open[] | undefined
  declare text: string | undefined

  protected override onDoctype(doctype: string): void {
    if (doctype.includes('<!ENTITY')) throw this.newParseError('The document declares entities, which are not followed')
  }

  protected override onText(text: string): void {
    this.text = (this.text ?? '') + text
  }

  protected override onTag(tag: Tag): void {
    const stack = (this.stack ??= [])
    const parent = stack.at(-1)
    this.tellText(parent, true)
    if (parent !== undefined) parent.hasElements = true
    if (stack.length === deepest) throw this.newParseError(`Elements stand in each other more than ${deepest} levels deep`)
    const open = opened(tag, parent)
    if (open.prefixes > mostPrefixes) throw this.newParseError(`More than ${mostPrefixes} prefixes are declared`)
    stack.push(open)
    if (parent === undefined && !isRdfRoot(tag)) super.onTag(root)
    super.onTag(parent?.holds === 'xml' ? asWritten(tag) : tag)
  }

  /** The parser heeds `xml:base` on nodes alone. */
  protected override onTagProperty(tag: Tag, ...[active, parent]: [ActiveTag, ActiveTag]): void {
    const base = Object.values(tag.attributes).find(({ uri, local }) => uri === RdfXmlParser.XML && local === 'base')?.value
    if (base !== undefined) active.baseIRI = this.valueToUri(base, active).value
    super.onTagProperty(tag, active, parent)
  }

  protected override onCloseTag(): void {
    this.tellText(this.stack?.pop(), false)
    super.onCloseTag()
  }

  /** Hands the text since the last tag on, whole. */
  private tellText(around: Open | undefined, beforeElement: boolean): void {
    const text = this.text ?? ''
    this.text = ''
    if (around === undefined || text === '') return
    if (around.holds === 'xml') super.onText(escaped(text))
    else if (around.takesText && !around.hasElements && !beforeElement) super.onText(text)
    else if (text.trim() !== '') throw this.newParseError(`A text stands where an element should: "${text.trim().slice(0, 40)}"`)
  }
}

const rdf = RdfXmlParser.RDF
const root: Tag = { name: 'rdf:RDF', prefix: 'rdf', local: 'RDF', uri: rdf, attributes: {}, ns: {}, isSelfClosing: false }

function isRdfRoot({ uri, local }: Tag): boolean {
  return uri === rdf && local === 'RDF'
}

function opened(tag: Tag, parent: Open | undefined): Open {
  const attributes = Object.values(tag.attributes)
  const prefixes = (parent?.prefixes ?? 0) + attributes.filter(({ prefix }) => prefix === 'xmlns').length
  const rest = { prefixes, hasElements: false }
  if (parent?.holds === 'xml') return { ...rest, holds: 'xml', takesText: false }
  if (parent?.holds !== 'properties') return { ...rest, holds: isRdfRoot(tag) ? 'nodes' : 'properties', takesText: false }
  const parseType = attributes.find(({ uri, local }) => uri === rdf && local === 'parseType')?.value
  if (parseType === undefined) return { ...rest, holds: 'nodes', takesText: true }
  // Every other type than these two is read as if it were "Literal" (section 7.2.20).
  return { ...rest, holds: parseType === 'Resource' ? 'properties' : parseType === 'Collection' ? 'nodes' : 'xml', takesText: false }
}

/** Inside XML that is kept as it is, attributes are written again. */
function asWritten(tag: Tag): Tag {
  const attributes = Object.entries(tag.attributes).map(([name, attribute]) => [name, { ...attribute, value: escaped(attribute.value) }])
  return { ...tag, attributes: Object.fromEntries(attributes) as Tag['attributes'] }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
