import { readdirSync, readFileSync } from 'node:fs'
import { describe as group, expect, it } from 'vitest'
import type { NodeKind } from '../../../src/describe/binding.js'
import { allUses, contextTerms } from '../../../src/describe/context.js'
import { describe } from '../../../src/describe/describe.js'
import { loadShapes } from '../../../src/check/shape-metadata.js'
import { Iri } from '../../../src/rdf/iri.js'
import * as terms from '../../../src/rdf/terms.js'
import { goodNames, goodRecord } from '../../check/core/good-record.js'
import { nodeClasses } from './node-classes.js'
import { declared, holdsValues, isA, isDeclared, isDeprecated, loadOntologies, withSuperclasses } from './ontologies.js'

const ontologies = loadOntologies()
const root = new URL('../../../', import.meta.url)

/** Vocabularies of which no file is at hand. */
const notAtHand: Readonly<Record<string, string>> = {
  'http://id.loc.gov/vocabulary/': 'MARC relators and languages of the Library of Congress',
  'http://purl.org/coar/resource_type/': 'COAR resource types',
  'http://www.w3.org/ns/shacl#': 'SHACL',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'RDF itself',
  'http://www.w3.org/2000/01/rdf-schema#': 'RDF Schema itself',
  'http://www.w3.org/2001/XMLSchema#': 'the datatypes of XML Schema',
  'https://w3id.org/recension/shapes/': 'the names of our own shapes',
}

/** Uses that an ontology does not foresee, and why we keep them: `node predicate`, `* predicate` for its values, or `predicate` for all. */
const known: Readonly<Record<string, string>> = {
  'dcterms:title': 'BIBO declares it an object property; DCMI, which owns it, says that it holds a literal.',
  'dcterms:dateSubmitted': 'FaBiO gives it the range xsd:dateTime, DCMI a literal; a time of day that nobody printed would be invented.',
  'dcterms:dateAccepted': 'As dcterms:dateSubmitted.',
  'dcterms:modified': 'As dcterms:dateSubmitted.',
  'foaf:primaryTopic': 'It makes the metadata record a foaf:Document, which it is; that class is disjoint with none of its own.',
  'foaf:isPrimaryTopicOf': 'As foaf:primaryTopic.',
  'pro:isDocumentContextFor': 'It makes review and book foaf:Documents, which they are.',
  'pro:relatesToDocument': 'As pro:isDocumentContextFor.',
  'bibo:locator': 'It makes the review a bibo:Document, which it is.',
  'reference prism:doi': 'It makes what is cited a frbr:Endeavour; of which level, the review does not say.',
  'notice prism:doi': 'As reference prism:doi.',
  'role schema:position':
    'schema.org foresees creative works and list items; its domains are advice, and no other property orders role nodes.',
  'role schema:roleName':
    'schema.org foresees its own roles; its domains are advice, and no other property keeps the printed word for a role.',
}
const needed = new Set<string>()

group('every term', () => {
  const stated = Object.values(terms).flatMap((value) =>
    typeof value === 'object' && !(value instanceof Map) ? Object.values(value as Record<string, Iri>) : [],
  )

  it('of src/rdf/terms.ts is declared by its ontology, and not deprecated', () => {
    expect(stated.length).toBeGreaterThan(100)
    expect(wrong(stated.map(({ value }) => value))).toEqual([])
  })

  it.each(filesIn('shapes/', '.ttl'))('of shapes/%s is declared by its ontology, and not deprecated', (file) => {
    const { graph } = loadShapes(readFileSync(new URL(`shapes/${file}`, root), 'utf8'))
    const used = new Set([...graph].flatMap(({ predicate, object }) => [predicate.value, ...(object instanceof Iri ? [object.value] : [])]))
    expect(wrong([...used])).toEqual([])
  })

  it('of the JSON-LD context is declared by its ontology, and not deprecated', () => {
    expect(wrong([...contextTerms.keys()])).toEqual([])
  })

  it.each(filesIn('vocab/', '.jsonld'))('of vocab/%s is declared by its ontology, and not deprecated', (file) => {
    expect(wrong(addressesIn(JSON.parse(readFileSync(new URL(`vocab/${file}`, root), 'utf8')) as ContextDocument))).toEqual([])
  })
})

group('every use in the binding table', () => {
  it('is on a kind of node for which the ontology declares the property', () => {
    const misfits = allUses.flatMap(({ node, predicate }) =>
      nodeClasses[node].flatMap((classes) => misfit(node, predicate, declared(ontologies, predicate.value, 'domain'), classes)),
    )
    expect([...new Set(misfits)].sort()).toEqual([])
  })

  it('links where the ontology has things, and states values where it has values', () => {
    const misfits = allUses.flatMap(({ node, predicate, object }) => {
      const wanted = object === 'value'
      const ranges = declared(ontologies, predicate.value, 'range')
      const fits = ranges.every((list) =>
        list.some(
          (range) => holdsValues(ontologies, range) === wanted || (object === 'link' && range.endsWith('/URL')) || anything.has(range),
        ),
      )
      const kind = isA(ontologies, predicate.value, object === 'value' ? 'ObjectProperty' : 'DatatypeProperty')
      return fits && !kind ? [] : unknown(node, predicate)
    })
    expect([...new Set(misfits)].sort()).toEqual([])
  })
})

group('a described review', () => {
  const graph = describe(goodRecord, goodNames)
  const typesOf = (nt: string): readonly Iri[] => (graph.resources.get(nt)?.all(terms.rdf.type) ?? []).filter((term) => term instanceof Iri)

  it('has nodes of the kinds that the table lists, and no other', () => {
    const spelled = (classes: readonly Iri[]): string => classes.map(({ short }) => short).join(' ')
    const kinds = new Set(Object.values(nodeClasses).flat().map(spelled))
    for (const { subject } of graph.resources.values()) expect(kinds).toContain(spelled(typesOf(subject.nt)))
  })

  it('points to things and values that the ontology foresees', () => {
    const misfits = [...graph].flatMap(({ predicate, object }) => {
      const ranges = declared(ontologies, predicate.value, 'range')
      if (object.termType === 'Literal') {
        const strict = ranges.filter((list) => list.every((range) => range.startsWith(terms.xsd.date.value.replace('date', ''))))
        return strict.every((list) => list.includes(object.datatype.value)) ? [] : unknown('*', predicate)
      }
      const types = typesOf(object.nt)
      return types.length === 0 ? [] : misfit('*', predicate, ranges, types)
    })
    expect([...new Set(misfits)].sort()).toEqual([])
  })
})

group('every kind of node', () => {
  it.each(Object.keys(nodeClasses) as NodeKind[])('stands on at most one level of FRBR: %s', (kind) => {
    for (const classes of nodeClasses[kind]) {
      const above = withSuperclasses(
        ontologies,
        classes.map(({ value }) => value),
      )
      expect(
        ['Work', 'Expression', 'Manifestation', 'Item'].filter((level) => above.has(`http://purl.org/vocab/frbr/core#${level}`)).length,
      ).toBeLessThan(2)
    }
  })

  it('is on the level that the model says', () => {
    const levelOf = (kind: NodeKind): string | undefined =>
      ['Work', 'Expression', 'Manifestation', 'Item'].find((level) =>
        withSuperclasses(
          ontologies,
          (nodeClasses[kind][0] ?? []).map(({ value }) => value),
        ).has(`http://purl.org/vocab/frbr/core#${level}`),
      )
    expect([levelOf('work'), levelOf('review'), levelOf('book'), levelOf('format')]).toEqual([
      'Work',
      'Expression',
      'Expression',
      'Manifestation',
    ])
  })
})

group('the list of exceptions', () => {
  it('holds no use that the ontologies foresee after all', () => {
    expect(Object.keys(known).filter((name) => !needed.has(name))).toEqual([])
  })
})

/** Ranges that take everything. */
const anything = new Set([
  'http://www.w3.org/2002/07/owl#Thing',
  'http://www.w3.org/2000/01/rdf-schema#Resource',
  'http://schema.org/Thing',
])

function wrong(used: readonly string[]): readonly string[] {
  return used.filter(
    (term) =>
      !Object.keys(notAtHand).some((start) => term.startsWith(start)) && (!isDeclared(ontologies, term) || isDeprecated(ontologies, term)),
  )
}

function misfit(node: string, predicate: Iri, lists: readonly (readonly string[])[], classes: readonly Iri[]): readonly string[] {
  const above = withSuperclasses(
    ontologies,
    classes.map(({ value }) => value),
  )
  return lists.every((list) => list.some((name) => above.has(name) || anything.has(name))) ? [] : unknown(node, predicate)
}

function unknown(node: string, { short, value }: Iri): readonly string[] {
  const name = short ?? value
  const exception = [`${node} ${name}`, name].find((key) => key in known)
  if (exception === undefined) return [`${node} ${name}`]
  needed.add(exception)
  return []
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))
}

interface ContextDocument {
  readonly '@context': Readonly<Record<string, unknown>>
}

/** The full addresses that a JSON-LD context maps its terms to. */
function addressesIn({ '@context': context }: ContextDocument): readonly string[] {
  return Object.values(context).flatMap((value) => {
    const id = typeof value === 'string' ? value : typeof value === 'object' && value !== null && '@id' in value ? String(value['@id']) : ''
    const [prefix = '', local = ''] = id.split(/:(?!\/\/)/)
    const base = context[prefix]
    const full = typeof base === 'string' ? base + local : id
    return [...terms.prefixes.values()].includes(full) || full === '' ? [] : [full]
  })
}
