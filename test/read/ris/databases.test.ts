import { describe, expect, it } from 'vitest'
import { ris } from '../../../src/read/ris/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'

function readOne(...lines: readonly string[]): Reading | undefined {
  const text = ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n')
  return [...(ris.read(textSource('a.ris', text), {}) as Iterable<Reading>)][0]
}

describe('the abstract of a database', () => {
  const book = (abstract: string, ...more: readonly string[]): unknown => {
    const [first, ...others] = readOne('TI  - Walls', 'M3  - Book Review', `AB  - ${abstract}`, ...more)?.draft?.record.books ?? []
    const { titles, subtitle, contributors } = first ?? {}
    return [titles?.[0]?.value, subtitle, contributors?.map(({ name, role }) => `${role} ${name}`), others.length]
  }

  it.each([
    ['Reviews the book "Two Cities: A History," by Anna Berg.', ['Two Cities', 'A History', ['author Anna Berg'], 0]],
    ['The article reviews the book "Two Cities," edited by Anna Berg and Elene Lam.', ['Two Cities', undefined, ['editor Anna Berg', 'editor Elene Lam'], 0]],
    ['This article reviews the book “Two Cities” by A. B. Berg.', ['Two Cities', undefined, ['author A. B. Berg'], 0]],
    ['Two Cities: A History, by Anna Berg, is reviewed.', ['Two Cities', 'A History', ['author Anna Berg'], 0]],
    ['Two Cities by Anna Berg is reviewed.', ['Two Cities', undefined, ['author Anna Berg'], 0]],
  ])('%s', (abstract, expected) => {
    expect(book(abstract)).toEqual(expected)
  }) // prettier-ignore

  it('of several books, of a film, or of an article that no database calls a review, says nothing', () => {
    expect(book('Reviews several books including "Two Cities," by Anna Berg and "Walls," by Elene Lam.')).toEqual([undefined, undefined, undefined, 0]) // prettier-ignore
    expect(book('Reviews the film "Two Cities," directed by Anna Berg.')).toEqual([undefined, undefined, undefined, 0])
    expect(readOne('TI  - Walls', 'AB  - Reviews the book "Two Cities," by Anna Berg.')?.passedOver).toBeDefined()
  })

  it('is not asked where the record has its reviewed item', () => {
    expect(book('Reviews the book "Two Cities," by Anna Berg.', 'RI  - Two Towns')).toEqual(['Two Towns', undefined, undefined, 0])
  })
})

describe('a keyword "book reviews"', () => {
  it('makes no review of an article about book reviews', () => {
    expect(readOne('TI  - Who reviews books?', 'KW  - book reviews')?.passedOver).toBeDefined()
  })

  it('says that a title with the author of the book is one', () => {
    const { draft } = readOne('TI  - Two Cities: A History, by Anna Berg', 'KW  - Book reviews') ?? {}
    expect(draft?.record.books?.[0]?.contributors).toMatchObject([{ name: 'Anna Berg' }])
  })
})

describe('JSTOR', () => {
  it('repeats the authors of the book behind its title', () => {
    const { draft } = readOne('RI  - Two Cities: A History, Anna Berg', 'A2  - Berg, Anna', 'DB  - JSTOR', 'TI  - [untitled]') ?? {}
    expect(draft?.record.titles).toBeUndefined()
    expect(draft?.record.books).toMatchObject([{ titles: [{ value: 'Two Cities: A History' }], contributors: [{ name: 'Anna Berg' }] }])
  })

  it('has a subtitle in T1', () => {
    expect(readOne('TI  - Review of Walls:', 'T1  - A History', 'PY  - 1999')?.draft?.record.titles?.[0]?.value).toBe('Review of Walls: A History') // prettier-ignore
  })
})
