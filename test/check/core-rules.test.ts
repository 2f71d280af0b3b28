import { describe, expect, it } from 'vitest'
import { judgeCoreRules } from '../../src/check/core-rules.js'
import { Dataset } from '../../src/rdf/dataset.js'
import { goodGraph, mutated } from './core/fixtures.js'
import type { Mutation } from './core/mutations.js'

function messages(mutation: Mutation): readonly string[] {
  return judgeCoreRules(mutated(mutation)).map(({ message }) => message)
}

const published = '"2025-04-15"^^xsd:date'
const replaceReceived = (literal: string): Mutation => ({
  remove: 'review:review dcterms:dateSubmitted "2024-11-03"^^xsd:date .',
  add: `review:review dcterms:dateSubmitted ${literal} .`,
})
const replacePages = (first: string, last: string): Mutation => ({
  remove: 'review:review prism:startingPage "152" ; prism:endingPage "158" .',
  add: `review:review prism:startingPage "${first}" ; prism:endingPage "${last}" .`,
})

describe('the rules that no shape can judge', () => {
  it('find nothing in the good graph', () => {
    expect(judgeCoreRules(goodGraph())).toEqual([])
  })

  it('find that a graph holds no review', () => {
    expect(judgeCoreRules(new Dataset()).map(({ rule }) => rule)).toEqual(['core/graph-holds-a-review'])
  })
})

describe('a date that does not exist', () => {
  it.each([
    '"2023-02-30"^^xsd:date',
    '"2023-13"^^xsd:gYearMonth',
    '"2023-04-31"^^xsd:date',
    '"1900-02-29"^^xsd:date',
    '"2023-2-3"^^xsd:date',
    '"23"^^xsd:gYear',
  ])('is found: %s', (literal) => {
    const found = judgeCoreRules(mutated({ add: `review:correction-58f4e596 dcterms:issued ${literal} .` }))
    expect(found.map(({ rule, facts }) => [rule, facts.actual])).toEqual([['core/date-exists', literal.split('"')[1]]])
  })

  it.each([
    '"2024-02-29"^^xsd:date',
    '"2000-02-29"^^xsd:date',
    '"0985"^^xsd:gYear',
    '"2024-12-31Z"^^xsd:date',
    '"2023-02-30"',
    '"2023-02-30"^^xsd:dateTime',
  ])('is not found in %s', (literal) => {
    expect(messages({ add: `review:correction-58f4e596 dcterms:issued ${literal} .` })).toEqual([])
  })
})

describe('dates out of order', () => {
  it('names the event that was overtaken', () => {
    expect(messages(replaceReceived('"2025-02-11"^^xsd:date'))).toEqual(['received 2025-02-11 lies after revised 2025-01.'])
  })

  it('are found for a revision after the acceptance', () => {
    const revision = `review:review pso:holdsStatusInTime review:again .
      review:again a pso:StatusInTime ; pso:withStatus pso:revised ; tvc:atTime review:then .
      review:then time:inXSDDate "2025-02-11"^^xsd:date .`
    expect(messages({ add: revision })).toEqual(['revised 2025-02-11 lies after accepted 2025-02-10.'])
  })

  it('are found across precisions where they cannot be in order', () => {
    expect(messages(replaceReceived('"2026"^^xsd:gYear'))).toEqual(['received 2026 lies after revised 2025-01.'])
  })

  it.each(['"2025"^^xsd:gYear', '"2025-01"^^xsd:gYearMonth', '"2025-01-31"^^xsd:date'])(
    'are not found where nobody can know: received %s, revised 2025-01',
    (literal) => {
      expect(messages(replaceReceived(literal))).toEqual([])
    },
  )

  it('are not found between online and published, which may come in either order', () => {
    const online = {
      remove: 'review:review dcterms:available "2025-03-01"^^xsd:date .',
      add: 'review:review dcterms:available "2025-05-01"^^xsd:date .',
    }
    expect(messages(online)).toEqual([])
  })

  it('are not found where a date is no date', () => {
    expect(
      messages({ remove: `review:review prism:publicationDate ${published} .`, add: 'review:review prism:publicationDate "soon" .' }),
    ).toEqual([])
  })
})

describe('pages out of order', () => {
  it.each([
    ['158', '152'],
    ['xxi', 'xii'],
    ['B13', 'B10'],
    ['1024', '1001'],
    ['S 20', 'S 12'],
  ])('are found: %s-%s', (first, last) => {
    expect(messages(replacePages(first, last))).toEqual([`The pages ${first}-${last} end before they begin.`])
  })

  it.each([
    ['152', '8', 'an abbreviated last page'],
    ['1098', '103', 'a page of fewer digits, which may be abbreviated'],
    ['xii', '5', 'two kinds of numbers'],
    ['A3', 'B1', 'two sections'],
    ['99', '100', 'numbers, not texts'],
    ['ix', 'x', 'roman numbers'],
    ['C5', 'C5', 'one page'],
    ['e1001', 'e0999x', 'what is no page number'],
    ['9'.repeat(5000), '1', 'nonsense'],
  ])('are not found: %s-%s is %s', (first, last) => {
    expect(messages(replacePages(first, last))).toEqual([])
  })
})

describe('a wrong check digit', () => {
  it('is found in an ISBN, once for each statement, with the digit that it should be', () => {
    const wrong = {
      remove: 'mud:isbn-9780198526636 prism:isbn "9780198526636" ; schema:isbn "9780198526636" . mud:book schema:isbn "9780198526636" .',
      add: 'mud:isbn-9780198526636 prism:isbn "9780198526637" ; schema:isbn "9780198526637" . mud:book schema:isbn "9780198526637" .',
    }
    expect(new Set(messages(wrong))).toEqual(new Set(['The ISBN 9780198526637 is wrong: its last digit should be 6, not 7.']))
  })

  it('is found in an ISBN of ten digits that others state', () => {
    expect(messages({ add: 'waves:book schema:isbn "0306406153" .' })).toEqual([
      'The ISBN 0306406153 is wrong: its last digit should be 2, not 3.',
    ])
    expect(messages({ add: 'waves:book schema:isbn "080442957X" .' })).toEqual([])
  })

  it('is found in an ISSN', () => {
    expect(messages({ add: 'journal:journal schema:issn "1234-5678" .' })).toEqual([
      'The ISSN 1234-5678 is wrong: its last digit should be 9, not 8.',
    ])
    expect(messages({ add: 'journal:journal schema:issn "2434-561X" .' })).toEqual([])
  })

  it('is found in the ORCID iD of a person', () => {
    const wrong = '<https://orcid.org/0000-0002-1825-0098> a schema:Person .'
    expect(messages({ add: wrong })).toEqual(['The ORCID iD 0000-0002-1825-0098 is wrong: its last digit should be 7, not 8.'])
  })

  it('is not looked for in a number of another form, which is for the shapes', () => {
    expect(messages({ add: 'journal:journal schema:issn "12345678" . waves:book schema:isbn "978-0-19-852663-7" .' })).toEqual([])
  })
})

describe('one ISBN on two books', () => {
  it('is found, and both books are named', () => {
    expect(messages({ add: 'mud:book schema:isbn "9780306406157" .' })).toEqual([
      'The ISBN 9780306406157 is given to two books: “Counting Waves” and “Moon and Mud”.',
    ])
  })

  it('is found where it stands on a format only', () => {
    expect(messages({ add: 'mud:book frbr:embodiment waves:isbn-9780306406157 .' }).length).toBe(1)
  })
})
