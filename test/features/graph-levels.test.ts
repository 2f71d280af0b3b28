import { describe, expect, it } from 'vitest'
import { describe as described } from '../../src/describe/describe.js'
import { Blank, type Dataset } from '../../src/rdf/dataset.js'
import { Iri } from '../../src/rdf/iri.js'
import { fabio, rdf } from '../../src/rdf/terms.js'
import type { Described } from '../../src/write/writer.js'
import { arbitraryReviews, reviewsIn, usualReviews } from './graph-corpus.js'

/** FRBR's levels, of which no two have a member in common. */
const levels: ReadonlyMap<string, 'work' | 'expression' | 'manifestation'> = new Map([
  [fabio.BookReview.value, 'work'],
  ...[
    fabio.JournalArticle,
    fabio.Book,
    fabio.Journal,
    fabio.JournalVolume,
    fabio.JournalIssue,
    fabio.BookSeries,
    fabio.MetadataDocument,
  ].map(({ value }) => [value, 'expression'] as const),
  ...[fabio.Manifestation, fabio.Hardback, fabio.Paperback, fabio.DigitalManifestation].map(
    ({ value }) => [value, 'manifestation'] as const,
  ),
])

function levelsOf(graph: Dataset): readonly (readonly [node: string, levels: readonly string[]])[] {
  return [...graph.resources.values()].map(({ subject, predicates, objects }) => {
    const found = objects.flatMap((object, i) => (predicates[i] === rdf.type ? (levels.get(object.value) ?? []) : []))
    return [subject.value, [...new Set(found)]]
  })
}

async function everyReview(): Promise<readonly Described[]> {
  return [...(await reviewsIn('examples')), ...arbitraryReviews(100), ...usualReviews(50)]
}

describe('the nodes of a review’s graph', () => {
  it('are at one level of FRBR each', async () => {
    const reviews = await everyReview()
    for (const { graph } of reviews)
      for (const [node, at] of levelsOf(graph)) expect(at.length, `${node}: ${at.join(', ')}`).toBeLessThan(2)
  })

  it('are the work, the review as published, the book and its formats, each at its own', () => {
    const [{ graph } = { graph: undefined }] = usualReviews(1)
    const at = new Map((graph === undefined ? [] : levelsOf(graph)).map(([node, found]) => [node.replace(/.*#/, ''), found]))
    expect(at.get('work')).toEqual(['work'])
    expect(at.get('review')).toEqual(['expression'])
    expect(at.get('book')).toEqual(['expression'])
    expect([...at].filter(([name]) => name.startsWith('isbn-')).map(([, found]) => found)).toEqual([['manifestation']])
  })

  it('have addresses, all of them', async () => {
    for (const { graph } of await everyReview()) {
      for (const { subject, predicates, objects } of graph.resources.values()) {
        expect(subject).toBeInstanceOf(Iri)
        for (const term of [...predicates, ...objects]) expect(term).not.toBeInstanceOf(Blank)
      }
    }
  })

  it('are not numbered: the order of people, books and references changes no address', () => {
    for (const { record, names, graph } of [...arbitraryReviews(200), ...usualReviews(50)]) {
      const backwards = described(
        {
          ...record,
          contributors: [...(record.contributors ?? [])].reverse(),
          references: [...(record.references ?? [])].reverse(),
          notices: [...(record.notices ?? [])].reverse(),
          identifiers: [...(record.identifiers ?? [])].reverse(),
          books: (record.books ?? [])
            .map((book) => ({
              ...book,
              contributors: [...(book.contributors ?? [])].reverse(),
              formats: [...(book.formats ?? [])].reverse(),
              places: [...(book.places ?? [])].reverse(),
            }))
            .reverse(),
        },
        { ...names, books: [...names.books].reverse() },
      )
      expect([...backwards.resources.keys()].sort()).toEqual([...graph.resources.keys()].sort())
    }
  })

  it('are not numbered: somebody more, in front of the others, changes no address', () => {
    for (const { record, names, graph } of usualReviews(50)) {
      const more = { role: 'author', name: 'Somebody More' } as const
      const longer = described(
        {
          ...record,
          contributors: [more, ...(record.contributors ?? [])],
          references: [{ text: 'Something more.' }, ...(record.references ?? [])],
          books: (record.books ?? []).map((book) => ({
            ...book,
            contributors: [more, ...(book.contributors ?? [])],
            formats: [{ isbn: '9780306406157' }, ...(book.formats ?? [])],
          })),
          history: { ...record.history, revised: ['2025-04-01', ...(record.history?.revised ?? [])] },
        },
        names,
      )
      for (const node of graph.resources.keys()) expect(longer.resources.has(node), node).toBe(true)
    }
  })

  it('are called by what they are: no name ends in a small number but that of a volume, a day or an identifier', async () => {
    for (const { graph } of [...(await reviewsIn('examples')), ...usualReviews(50)]) {
      const names = [...graph.resources.values()].map(({ subject }) => subject.value.split('#')[1] ?? '')
      for (const name of names) expect(name).not.toMatch(/^(?!volume-\d+$)(?!identifier-)(?!.*-\d{4}(?:-\d\d){0,2}$).*-\d{1,3}$/)
    }
  })
})
