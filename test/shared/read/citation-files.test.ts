import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bibtex } from '../../../src/read/bibtex/index.js'
import { cslJson } from '../../../src/read/csl-json/index.js'
import { type Reader, type Reading, textSource } from '../../../src/read/reader.js'
import { ris } from '../../../src/read/ris/index.js'
import { sharedFolder } from '../folder.js'

const textOf = (file: string): string => readFileSync(join(sharedFolder(), 'real', file), 'utf8')
const read = (reader: Reader, text: string): readonly Reading[] => [...(reader.read(textSource('f', text), {}) as Iterable<Reading>)]
const booksIn = (readings: readonly Reading[]): readonly string[] =>
  readings.flatMap(({ draft }) =>
    (draft?.record.books ?? []).map(
      ({ titles, contributors = [], date = '' }) =>
        `${draft?.record.contributors?.[0]?.name ?? ''}: ${contributors.map(({ name }) => name).join(' & ')}, ${titles?.[0]?.value ?? ''} ${date}`,
    ),
  )
const wellFormed = (readings: readonly Reading[]): boolean =>
  readings.every(({ diagnostics = [] }) => diagnostics.every(({ rule }) => rule !== 'read/input-is-well-formed'))

describe('bibliographies of others', () => {
  it.each([
    [
      'bibtex/texlive-archaeologie/archaeologie-examples.bib',
      [
        'Rabun Taylor: Frank Sear, Roman Theatres 2006',
        'Rabun Taylor: Katherine E. Welch, The Roman Amphitheatre 2007',
        'Sinclair Bell: Katherine E. Welch, The Roman Amphitheatre 2007',
        'Thomas Hufschmid: Katherine E. Welch, The Roman Amphitheatre 2007',
      ],
    ],
    [
      'bibtex/biblatex-sbl/biblatex-sbl.bib',
      [
        'Howard M. Teeple: André Robert & André Feuillet, Introduction to the New Testament ',
        'Jaroslav Pelikan: David Noel Freedman, The Anchor Bible Dictionary ',
        // A film, as people know; nothing in the entry says so.
        'Roger Ebert: , The Aviator ',
      ],
    ],
    ['bibtex/biblatex-apa/biblatex-apa-test-references.bib', ['F. Santos: M. Yousafzai, We are Displaced 2016']],
    ['bibtex/biblatex-apa/biblatex-apa-test-citations.bib', []],
    ['bibtex/biblatex-apa/biblatex-apa-test-misc.bib', []],
    ['bibtex/texlive-archaeologie/archaeologie-lstabbrv.bib', []],
    ['bibtex/texlive-economic/ecca-ex.bib', []],
    ['bibtex/texlive-economic/erae-ex.bib', []],
  ])('%s give the books that they review, and nothing else', (file, expected) => {
    const text = textOf(file)
    const readings = read(bibtex, text)
    expect(booksIn(readings)).toEqual(expected)
    expect(wellFormed(readings)).toBe(true)
    expect(bibtex.detect(textSource(file, text))).toBeGreaterThanOrEqual(0.6)
  })

  it('pass over reviews of films and episodes by name', () => {
    const reasons = read(bibtex, textOf('bibtex/biblatex-apa/biblatex-apa-test-references.bib')).flatMap(
      ({ passedOver }) => passedOver ?? [],
    )
    expect(reasons.filter((reason) => reason.startsWith('a review of'))).toEqual([
      'a review of another thing than a book (film)',
      'a review of another thing than a book (tv)',
    ])
  })
})

it('a library of 462 records in RIS holds one review, and 461 that are none', () => {
  const text = textOf('ris/fiduswriter/library.ris')
  const readings = read(ris, text)
  expect(booksIn(readings)).toEqual(['Timothy C. Brown: , The United States and Nicaragua '])
  expect(readings.filter(({ passedOver }) => passedOver !== undefined)).toHaveLength(461)
  expect(wellFormed(readings)).toBe(true)
  expect(ris.detect(textSource('x', text))).toBeGreaterThanOrEqual(0.6)
})

describe('inputs of the test suite of CSL', () => {
  it.each([
    ['bugreports_ByBy', [': Beaver Burtle, My Title ']],
    ['textcase_CapitalsUntouched', []],
    ['textcase_TitleCaseWithVolumeTitle', []],
    ['variables_ContainerTitleShort', []],
  ])('%s', (name, expected) => {
    const whole = textOf(`csl-json/csl-test-suite/${name}.txt`)
    const input = /INPUT =+>>\s+([\s\S]*?)\s+<<=+ INPUT/.exec(whole)?.[1] ?? ''
    const readings = read(cslJson, input)
    expect(booksIn(readings)).toEqual(expected)
    expect(wellFormed(readings)).toBe(true)
  })
})
