import { join } from 'node:path'
import { expect } from 'vitest'
import { rdf, schema } from '../../src/rdf/terms.js'
import { attribute, elementsOf, jsonsOf, metasOf, named, textOf } from '../write/html/parsed-page.js'
import { statementsOf } from '../write/readers.js'
import { folder, graphOf, graphsOf, read, run, type Run, throughOxigraph, write } from './graph-run.js'

/** A review file that says a text wherever it can hold one; JSON is YAML too. */
export function reviewFile(text: string, page: number): string {
  const person = { name: text, family: text, given: text }
  return JSON.stringify({
    title: text,
    abstract: text,
    reviewer: person,
    translator: { name: text },
    language: 'en',
    keywords: [text],
    journal: { title: { en: 'Journal of Tests' }, publisher: text },
    volume: 1,
    issue: text,
    year: text,
    pages: String(page),
    locator: text,
    received: text,
    published: '2025',
    doi: text,
    page: text,
    identifiers: { local: text, handle: text, oai: text },
    license: text,
    rights: text,
    rating: text,
    references: [{ text, doi: text }],
    corrections: { text, date: text },
    books: [
      {
        title: text,
        subtitle: text,
        authors: [person],
        editors: { organization: text },
        foreword: { name: text, role: text },
        publisher: { name: text, ror: text },
        place: [text],
        year: text,
        edition: text,
        volume: text,
        series: { title: text, number: text },
        language: text,
        isbn: [{ hardcover: text }],
        page: text,
        pages: text,
      },
    ],
  })
}

export interface Hostile {
  readonly run: Run
  /** A folder for each text, in their order. */
  readonly reviews: readonly { readonly text: string; readonly page: string; readonly turtle: string; readonly jsonld: string }[]
  readonly nquads: string
}

/** Builds a review of each text, all in one run. */
export async function buildHostile(texts: readonly string[]): Promise<Hostile> {
  const cwd = folder()
  texts.forEach((text, i) => write(reviewFile(text, 10_000 + i), cwd, `in/${String(i).padStart(5, '0')}.review.yaml`))
  const ended = await run(cwd, 'build', join(cwd, 'in'), '--out', 'out')
  const nquads = read(cwd, 'out/data/reviews.nq')
  const documents = new Map<string, string>()
  for (const [, document = '', page = ''] of nquads.matchAll(/<([^>]+)#review> <[^>]*startingPage> "(\d+)"/g)) documents.set(page, document)
  const reviews = texts.map((text, i) => {
    const path = decodeURI(documents.get(String(10_000 + i))?.replace('https://example.org/', '') ?? 'nothing')
    const file = (name: string): string => read(cwd, 'out', path, name)
    return { text, page: file('index.html'), turtle: file('review.ttl'), jsonld: file('review.jsonld') }
  })
  return { run: ended, reviews, nquads }
}

const known = new Set(
  'a article bdi body cite code dd div dl dt footer h1 h2 h3 head header html li link main meta p script section span strong style time title ul ol nav em svg path'.split(
    ' ',
  ),
)

/** Whether a review of a hostile text is what a review of a harmless one is: one script with JSON, no handler, no strange element, one graph in all files. */
export async function expectWhole({ text, page, turtle, jsonld }: Hostile['reviews'][number]): Promise<void> {
  const elements = elementsOf(page)
  for (const { tagName, attrs } of elements) {
    expect(known.has(tagName), `${tagName}: ${text}`).toBe(true)
    for (const { name, value } of attrs)
      expect(name.startsWith('on') || (/^(?:href|src)$/.test(name) && !/^(?:https?:|[\w./#-]*$)/.test(value)), `${name}=${value}`).toBe(
        false,
      )
  }
  expect(named(elements, 'script').map((script) => attribute(script, 'type'))).toEqual(['application/ld+json', 'text/turtle'])
  const graph = await graphOf(turtle, 'turtle')
  const expected = statementsOf([['', graph]]).join('\n')
  expect(throughOxigraph(turtle, 'turtle').join('\n'), text).toBe(expected)
  expect(throughOxigraph(jsonld, 'jsonld').join('\n'), text).toBe(expected)
  expect(statementsOf(await graphsOf(jsonld, 'jsonld')).join('\n'), text).toBe(expected)
  const [review] = graph.subjects(rdf.type, schema.Review)
  const title = review && graph.about(review).first(schema.name)?.value
  expect((jsonsOf(elements)[0] as { readonly name?: unknown }).name).toBe(title)
  if (title === undefined) return
  expect(textOf(named(elements, 'h1')[0])).toBe(title)
  expect(metasOf(elements)['citation_title']).toEqual([title])
}
