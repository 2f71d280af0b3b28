import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/rdf/dataset.js'
import { iri } from '../../../src/rdf/iri.js'
import { Literal, text, typed } from '../../../src/rdf/literal.js'
import { cito, dcterms, fabio, marcrel, prism, pro, pso, rdf, rec, schema, time, tvc, xsd } from '../../../src/rdf/terms.js'
import { folder, graphOf, graphsOf, read, run } from '../../features/graph-run.js'
import { statements, statementsOf } from '../../write/readers.js'
import { sharedFolder } from '../folder.js'

const base = 'https://example.org/'
const reviewDocument = `${base}reviews/gender-a-vyzkum/26-2-152-not-your-rescue-project/`
const bookDocument = `${base}books/gallant-2024-not-your-rescue-project/`
const journalDocument = `${base}journals/gender-a-vyzkum/`
const review = iri(`${reviewDocument}#review`)
const book = iri(`${bookDocument}#book`)
const journal = iri(`${journalDocument}#journal`)
const page = join(sharedFolder(), 'seed/landing-page.txt')

interface Built {
  readonly out: string
  readonly status: number
  readonly graph: Dataset
}

async function build(): Promise<Built> {
  const cwd = folder()
  const { status } = await run(cwd, 'build', page, '--base', base, '--out', 'out', '--today', '2025-12-13')
  const out = join(cwd, 'out')
  return { out, status, graph: await graphOf(read(out, reviewDocument.slice(base.length), 'review.ttl'), 'turtle') }
}

/** What is said of a thing with one predicate: texts with their language, dates, addresses. */
function said({ graph }: Pick<Built, 'graph'>, subject: Parameters<Dataset['about']>[0], predicate: typeof schema.name): readonly string[] {
  return graph
    .about(subject)
    .all(predicate)
    .map((term) => (term instanceof Literal && term.language !== '' ? `${term.value}@${term.language}` : term.value))
}

describe('the graph that build makes of the page that the project was made for', () => {
  it('states the journal in both languages, 2025, volume 26, issue 2, pages 152 to 158', async () => {
    const built = await build()
    expect(built.status).toBe(0)
    expect(said(built, journal, schema.name)).toEqual(['Gender a výzkum@cs', 'Gender and Research@en'])
    expect(said(built, journal, dcterms.title)).toEqual(['Gender a výzkum@cs', 'Gender and Research@en'])
    const [issue] = built.graph.about(review).all(schema.isPartOf)
    expect(issue?.value).toBe(`${journalDocument}26-2/#issue`)
    if (issue === undefined) return
    expect(built.graph.about(issue).all(prism.publicationDate)).toEqual([typed('2025', xsd.gYear)])
    expect(said(built, issue, schema.issueNumber)).toEqual(['2'])
    const [volume] = built.graph.about(issue).all(schema.isPartOf)
    expect(volume && said(built, volume, schema.volumeNumber)).toEqual(['26'])
    expect(volume && said(built, volume, schema.isPartOf)).toEqual([journal.value])
    const places = [prism.volume, prism.issueIdentifier, prism.startingPage, prism.endingPage, schema.pageStart, schema.pageEnd]
    expect(places.map((predicate) => said(built, review, predicate))).toEqual([['26'], ['2'], ['152'], ['158'], ['152'], ['158']])
  })

  it('states the title as printed, in English', async () => {
    const built = await build()
    const printed = 'Book review of Gallant, C., Lam, E. 2024. Not Your Rescue Project. Migrant Sex Workers Fighting for Justice.'
    expect(said(built, review, schema.name)).toEqual([`${printed}@en`])
    expect(said(built, review, dcterms.title)).toEqual([`${printed}@en`])
    expect(said(built, review, schema.inLanguage)).toEqual(['en'])
  })

  it('states the book with its subtitle, publisher and year, and that it is reviewed', async () => {
    const built = await build()
    expect(said(built, review, cito.reviews)).toEqual([book.value])
    expect(said(built, review, schema.itemReviewed)).toEqual([book.value])
    expect(said(built, book, cito.isReviewedBy)).toEqual([review.value])
    expect(said(built, book, schema.review)).toEqual([review.value])
    expect(said(built, book, schema.name)).toEqual(['Not Your Rescue Project'])
    expect(said(built, book, fabio.hasSubtitle)).toEqual(['Migrant Sex Workers Fighting for Justice'])
    expect(built.graph.about(book).all(schema.datePublished)).toEqual([typed('2024', xsd.gYear)])
    const [publisher] = built.graph.about(book).all(schema.publisher)
    expect(publisher && said(built, publisher, schema.name)).toEqual(['Haymarket Books'])
  })

  it('states who wrote the book, its foreword and its postscript, in the printed order', async () => {
    const built = await build()
    const held = built.graph
      .about(book)
      .all(pro.isDocumentContextFor)
      .map((role) => built.graph.about(role))
    const holders = held.map((role) => built.graph.about(role.first(pro.isHeldBy) ?? review))
    expect(held.map((role) => role.first(schema.position)?.value)).toEqual(['1', '2', '3', '4'])
    expect(held.map((role) => role.first(pro.withRole))).toEqual([pro.author, pro.author, marcrel.wfw, marcrel.waw])
    expect(holders.map((holder) => holder.first(schema.name)?.value)).toEqual([
      'Chanelle Gallant',
      'Elene Lam',
      'Harsha Walia',
      'Robyn Maynard',
    ])
    expect(holders.map((holder) => holder.first(schema.familyName)?.value)).toEqual(['Gallant', 'Lam', undefined, undefined])
    expect(holders.map((holder) => holder.first(schema.givenName)?.value)).toEqual(['Chanelle', 'Elene', undefined, undefined])
    expect(said(built, book, schema.author)).toEqual(holders.slice(0, 2).map(({ subject }) => subject.value))
  })

  it('states the five dates of its history, each as a day', async () => {
    const built = await build()
    const day = (value: string) => [typed(value, xsd.date)]
    const flat = [
      dcterms.dateSubmitted,
      dcterms.dateAccepted,
      dcterms.available,
      dcterms.issued,
      prism.publicationDate,
      schema.datePublished,
    ]
    expect(flat.map((predicate) => built.graph.about(review).all(predicate))).toEqual(
      ['2025-04-04', '2025-11-10', '2025-12-10', '2025-12-12', '2025-12-12', '2025-12-12'].map(day),
    )
    const history = built.graph
      .about(review)
      .all(pso.holdsStatusInTime)
      .map((status) => {
        const node = built.graph.about(status)
        const instant = node.first(tvc.atTime)
        return [node.first(pso.withStatus)?.value, instant && built.graph.about(instant).first(time.inXSDDate)?.value]
      })
    expect(history).toEqual([
      [pso.submitted.value, '2025-04-04'],
      [pso.revised.value, '2025-11-07'],
      [pso['accepted-for-publication'].value, '2025-11-10'],
      [rec['prepublished-online'].value, '2025-12-10'],
      [pso.published.value, '2025-12-12'],
    ])
  })

  it('states the licence as an address', async () => {
    const built = await build()
    const licence = [iri('https://creativecommons.org/licenses/by-nc/4.0/')]
    expect(built.graph.about(review).all(schema.license)).toEqual(licence)
    expect(built.graph.about(review).all(dcterms.license)).toEqual(licence)
  })

  it('states the whole abstract and nothing but it', async () => {
    const abstract = readFileSync(page, 'utf8').split('\n')[2] ?? ''
    expect(abstract).toMatch(/^Not Your Rescue Project, by .* alongside adequate labor protections\.$/)
    expect((await build()).graph.about(review).all(schema.abstract)).toEqual([text(abstract, 'en')])
  })

  it('repeats no line of the page’s furniture, in no file that it writes', async () => {
    const { out } = await build()
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:ttl|nq|jsonld|html|csv)$/.test(name),
    )) {
      expect(read(out, file), file).not.toMatch(
        /show citation|go to original source|open access article|distributed under|properly cited|does not comply/i,
      )
    }
  })

  it('names no reviewer, DOI, ISBN or ISSN, and has a gap for each', async () => {
    const { graph } = await build()
    const absent = [prism.doi, prism.isbn, schema.isbn, prism.issn, prism.eIssn, schema.issn, schema.editor, schema.translator]
    for (const { predicates } of graph.resources.values()) for (const predicate of absent) expect(predicates).not.toContain(predicate)
    for (const predicate of [schema.author, dcterms.creator, schema.contributor, pro.isDocumentContextFor])
      expect(graph.about(review).all(predicate)).toEqual([])
    expect(readFileSync(page, 'utf8')).not.toMatch(/\d{9}|10\.\d{4}/)
    const gaps = [...graph.subjects(rdf.type, rec.Gap)].map((gap) => [
      gap.value,
      graph.about(gap).first(rec.gapSubject)?.value,
      graph.about(gap).first(rec.gapProperty)?.value,
    ])
    expect(gaps.sort()).toEqual([
      [`${reviewDocument}#gap-doi`, review.value, prism.doi.value],
      [`${reviewDocument}#gap-isbn-not-your-rescue-project`, book.value, schema.isbn.value],
      [`${reviewDocument}#gap-issn`, journal.value, schema.issn.value],
      [`${reviewDocument}#gap-reviewer`, review.value, schema.author.value],
    ])
  })
})

/** What ours states and the reference graph does not: why, and the statements. */
const more: readonly (readonly [why: string, ...lines: readonly string[]])[] = [
  [
    'The name as printed stands on the role, so that a graph is read back into the very record: one person may be printed differently in two books.',
    `<${bookDocument}#role-author-chanelle-gallant> <http://www.w3.org/2000/01/rdf-schema#label> "Chanelle Gallant" .`,
    `<${bookDocument}#role-author-elene-lam> <http://www.w3.org/2000/01/rdf-schema#label> "Elene Lam" .`,
    `<${bookDocument}#role-foreword-harsha-walia> <http://www.w3.org/2000/01/rdf-schema#label> "Harsha Walia" .`,
    `<${bookDocument}#role-afterword-robyn-maynard> <http://www.w3.org/2000/01/rdf-schema#label> "Robyn Maynard" .`,
  ],
  [
    'The page says postscript where the model says afterword: the printed word is kept with the role, and names the part; no source declares the language of one word.',
    `<${bookDocument}#role-afterword-robyn-maynard> <http://schema.org/roleName> "postscript" .`,
    `<${bookDocument}#afterword> <http://schema.org/name> "postscript" .`,
  ],
  [
    'The printed title was split at ". ": the whole stays recoverable.',
    `<${bookDocument}#book> <http://schema.org/alternateName> "Not Your Rescue Project. Migrant Sex Workers Fighting for Justice" .`,
  ],
  [
    'A gap of a book names the book, because one review may be of several.',
    `<${reviewDocument}> <https://w3id.org/recension/ns#gap> <${reviewDocument}#gap-isbn-not-your-rescue-project> .`,
    `<${reviewDocument}#gap-isbn-not-your-rescue-project> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/recension/ns#Gap> .`,
    `<${reviewDocument}#gap-isbn-not-your-rescue-project> <https://w3id.org/recension/ns#gapProperty> <http://schema.org/isbn> .`,
    `<${reviewDocument}#gap-isbn-not-your-rescue-project> <https://w3id.org/recension/ns#gapSubject> <${bookDocument}#book> .`,
  ],
  [
    'build notes the day on which the content last changed.',
    `<${reviewDocument}> <http://purl.org/dc/terms/modified> "2025-12-13"^^<http://www.w3.org/2001/XMLSchema#date> .`,
  ],
]

/** What the reference graph states and ours does not. */
const fewer: readonly (readonly [why: string, ...lines: readonly string[]])[] = [
  [
    'The part’s type says that it is a foreword, and the printed word says no more than the type.',
    `<${bookDocument}#foreword> <http://schema.org/name> "foreword"@en .`,
  ],
  ['Ours has the same name without a language.', `<${bookDocument}#afterword> <http://schema.org/name> "postscript"@en .`],
  [
    'The gap has another name in ours.',
    `<${reviewDocument}> <https://w3id.org/recension/ns#gap> <${reviewDocument}#gap-isbn> .`,
    `<${reviewDocument}#gap-isbn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/recension/ns#Gap> .`,
    `<${reviewDocument}#gap-isbn> <https://w3id.org/recension/ns#gapProperty> <http://schema.org/isbn> .`,
    `<${reviewDocument}#gap-isbn> <https://w3id.org/recension/ns#gapSubject> <${bookDocument}#book> .`,
  ],
]

const linesOf = (differences: typeof more): readonly string[] => differences.flatMap(([, ...lines]) => lines).sort()
const without = (all: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others)
  return all.filter((line) => !known.has(line))
}

describe('against the reference graph, statement by statement', () => {
  it('differs in two lists only', async () => {
    const reference = statements(await graphOf(read(sharedFolder(), 'reference/seed-model.ttl'), 'turtle'))
    const ours = statements((await build()).graph)
    expect(without(ours, reference)).toEqual(linesOf(more))
    expect(without(reference, ours)).toEqual(linesOf(fewer))
  })

  it('has every statement in the same named graph', async () => {
    const { out } = await build()
    const reference = statementsOf(await graphsOf(read(sharedFolder(), 'reference/seed-graphs.trig'), 'trig'))
    const ours = statementsOf(await graphsOf(read(out, 'data/reviews.nq'), 'nquads'))
    const inGraph = (line: string): string => `${line.slice(0, -1)}<${/^<([^#>]*)/.exec(line)?.[1] ?? ''}> .`
    expect(without(ours, reference)).toEqual(linesOf(more).map(inGraph).sort())
    expect(without(reference, ours)).toEqual(linesOf(fewer).map(inGraph).sort())
  })
})
