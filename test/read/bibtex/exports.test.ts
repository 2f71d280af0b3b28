import { describe, expect, it } from 'vitest'
import { bibtex } from '../../../src/read/bibtex/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'

const read = (text: string): Reading | undefined => [...(bibtex.read(textSource('a.bib', text), {}) as Iterable<Reading>)][0]

describe('what programs export', () => {
  it('has the day beside the month, as Springer and JabRef write it', () => {
    const dated = (fields: string): unknown => read(`@review{a, title={Review of Two Cities}, ${fields}}`)?.draft?.record.history
    expect(dated('year=2010, month=jun, day={01}')).toEqual({ published: '2010-06-01' })
    expect(dated('year=2010, month=6, day=1')).toEqual({ published: '2010-06-01' })
    expect(dated('year=2010, month=jun, day={31}')).toEqual({ published: '2010-06' })
    expect(dated('year=2010, day=1')).toEqual({ published: '2010' })
  })

  it('has the words of biblatex-chicago around the book', () => {
    const { draft } = read(String.raw`@review{a, title={\bibstring{reviewof} \mkbibemph{Two Cities}, \bibstring{by} Anna Berg}}`) ?? {}
    expect(draft?.record.titles?.[0]?.value).toBe('Review of Two Cities, by Anna Berg')
    expect(draft?.record.books).toMatchObject([{ titles: [{ value: 'Two Cities' }], contributors: [{ name: 'Anna Berg' }] }])
  })

  it('states the reviewed book in the note line by line, as Zotero’s Extra does', () => {
    const note = String.raw`Reviewed Title: Two Cities \par Reviewed Author: Berg || Anna \\ Reviewed Author: Lam, Elene` + '\nA good one'
    const { draft, diagnostics } = read(`@article{a, title={Walls}, note={${note}}}`) ?? {}
    expect(draft?.record.books).toMatchObject([{ titles: [{ value: 'Two Cities' }], contributors: [{ name: 'Anna Berg' }, { name: 'Elene Lam' }] }]) // prettier-ignore
    expect(diagnostics?.map(({ actual }) => actual)).toEqual(['A good one'])
  })

  it('names the reviewed authors of a review without a title, as JSTOR does', () => {
    const { draft } = read('@article{a, author={Ilse Moss}, reviewed-author={ANNA BERG and ELENE LAM}, year={1992}}') ?? {}
    expect(draft?.record.books).toEqual([{ contributors: [{ role: 'author', name: 'ANNA BERG' }, { role: 'author', name: 'ELENE LAM' }] }]) // prettier-ignore
  })

  it.each([
    ['publisher={Simon and Schuster}, year={2001}', ['Simon and Schuster']],
    ['publisher={Tests Press and Walls University}, year={2001}', ['Tests Press', 'Walls University']],
    ['publisher={{Gull} and {Tern}}, year={2001}', ['Gull', 'Tern']],
    ['publisher={Gull and Tern}, date={2001}', ['Gull', 'Tern']],
  ])('has a house of two names in BibTeX, and two houses in biblatex: %s', (fields, publishers) => {
    const { draft } = read(`@review{a, title={Walls}, related={b}} @book{b, title={Two Cities}, ${fields}}`) ?? {}
    expect(draft?.record.books?.[0]?.publishers?.map(({ name }) => name)).toEqual(publishers)
  })
})
