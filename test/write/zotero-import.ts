import { parse } from 'oxigraph'

/** Somebody, as Zotero keeps names: in one field, or in two. */
export interface ImportedName {
  readonly lastName: string
  readonly firstName?: string
}

/** An item as it would stand in a library after the import. */
export interface ImportedItem {
  readonly id: string
  readonly itemType: string
  readonly fields: Readonly<Record<string, string>>
  readonly creators: Readonly<Record<string, readonly ImportedName[]>>
  readonly tags: readonly string[]
  readonly related: readonly string[]
}

interface Node {
  readonly value: string
  readonly isText: boolean
}

const ns = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  z: 'http://www.zotero.org/namespaces/export#',
  bib: 'http://purl.org/net/biblio#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prism: 'http://prismstandard.org/namespaces/1.2/basic/',
  vcard: 'http://nwalsh.com/rdf/vCard#',
}

/**
 * What Zotero's import takes from RDF/XML: it looks at statements, not at elements. Written from what its translator "RDF" asks for,
 * on another parser than ours.
 */
export function imported(rdfxml: string): readonly ImportedItem[] {
  const graph = new Map<string, Map<string, Node[]>>()
  const nameOf = (term: { readonly termType: string; readonly value: string }): string => `${term.termType === 'BlankNode' ? '_:' : ''}${term.value}` // prettier-ignore
  for (const { subject, predicate, object } of parse(rdfxml, { format: 'application/rdf+xml', base_iri: 'http://file.example/' })) {
    const properties = graph.get(nameOf(subject)) ?? new Map<string, Node[]>()
    graph.set(nameOf(subject), properties)
    properties.set(predicate.value, [...(properties.get(predicate.value) ?? []), { value: nameOf(object), isText: object.termType === 'Literal' }]) // prettier-ignore
  }
  const targets = (node: string, property: string): readonly Node[] => graph.get(node)?.get(property) ?? []
  const text = (node: string | undefined, property: string): string | undefined =>
    node === undefined ? undefined : targets(node, property).find(({ isText }) => isText)?.value
  const isA = (type: string) => (node: string) => targets(node, `${ns.rdf}type`).some(({ value }) => value === type)

  const creators = (node: string, property: string): readonly ImportedName[] => {
    const [list] = targets(node, property)
    const members = [...(graph.get(list?.value ?? '') ?? [])].filter(([name]) => /#_\d+$/.test(name))
    const inOrder = members.sort(([one], [other]) => Number(/\d+$/.exec(one)) - Number(/\d+$/.exec(other)))
    return inOrder.flatMap(([, [person]]) => {
      if (person === undefined || !isA(`${ns.foaf}Person`)(person.value)) return []
      const firstName = text(person.value, `${ns.foaf}givenName`)
      return [{ lastName: text(person.value, `${ns.foaf}surname`) ?? '', ...(firstName !== undefined && { firstName }) }]
    })
  }

  const item = (id: string): ImportedItem => {
    const wholes = targets(id, `${ns.dcterms}isPartOf`).map(({ value }) => value)
    const [container, series] = [wholes.find(isA(`${ns.bib}Journal`)), wholes.find(isA(`${ns.bib}Series`))]
    const [publisher] = targets(id, `${ns.dc}publisher`)
    const [address] = targets(publisher?.value ?? '', `${ns.vcard}adr`)
    const fields: Record<string, string | undefined> = {
      title: text(id, `${ns.dc}title`),
      publicationTitle: text(container, `${ns.dc}title`),
      volume: text(container ?? id, `${ns.prism}volume`),
      issue: text(container, `${ns.prism}number`),
      edition: text(id, `${ns.prism}edition`),
      series: text(series, `${ns.dc}title`),
      seriesNumber: text(series, `${ns.dc}identifier`),
      pages: text(id, `${ns.bib}pages`),
      date: text(id, `${ns.dc}date`),
      rights: text(id, `${ns.dc}rights`),
      abstractNote: text(id, `${ns.dcterms}abstract`),
      extra: text(id, `${ns.dc}description`),
      publisher: text(publisher?.value, `${ns.foaf}name`),
      place: text(address?.value, `${ns.vcard}locality`),
    }
    for (const { value, isText } of [
      ...targets(id, `${ns.dc}identifier`),
      ...(container ? targets(container, `${ns.dc}identifier`) : []),
    ]) {
      const [, kind, rest] = /^(ISBN|ISSN|DOI) ([^]*)$/.exec(value) ?? []
      if (isText && kind !== undefined) fields[kind] = rest
      else if (!isText && isA(`${ns.dcterms}URI`)(value)) fields['url'] = text(value, `${ns.rdf}value`)
    }
    for (const property of ['language', 'numPages']) fields[property] = text(id, ns.z + property)
    const people = { author: `${ns.bib}authors`, editor: `${ns.bib}editors`, contributor: `${ns.bib}contributors`, translator: `${ns.z}translators`, reviewedAuthor: `${ns.z}reviewedAuthors` } // prettier-ignore
    return {
      id,
      itemType: text(id, `${ns.z}itemType`) ?? '',
      fields: Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined)),
      creators: Object.fromEntries(Object.entries(people).map(([type, property]) => [type, creators(id, property)] as const).filter(([, all]) => all.length > 0)), // prettier-ignore
      tags: targets(id, `${ns.dc}subject`).map(({ value }) => value),
      related: targets(id, `${ns.dc}relation`).map(({ value }) => value),
    }
  }
  return [...graph.keys()].filter((node) => targets(node, `${ns.z}itemType`).length > 0).map(item)
}
