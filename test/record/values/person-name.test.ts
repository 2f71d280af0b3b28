import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullerName, parsePersonName, sameName } from '../../../src/record/values/person-name.js'
import { anyText } from './arbitraries.js'

describe('a name', () => {
  it.each([
    ['inverted', 'Gallant, Chanelle', { name: 'Chanelle Gallant', family: 'Gallant', given: 'Chanelle' }],
    ['with a particle in front', 'de Souza, Ana', { name: 'Ana de Souza', family: 'de Souza', given: 'Ana' }],
    ['with a particle behind', 'Souza, Ana de', { name: 'Ana de Souza', family: 'Souza', given: 'Ana de' }],
    ['with a byname', 'Mons, Gilbert of', { name: 'Gilbert of Mons', family: 'Mons', given: 'Gilbert of' }],
    ['with an elided particle', 'Alembert, Jean d’', { name: 'Jean d’Alembert', family: 'Alembert', given: 'Jean d’' }],
    ['with a suffix', 'King, Martin Luther, Jr.', { name: 'Martin Luther King Jr.', family: 'King', given: 'Martin Luther' }],
    ['with a suffix in the middle', 'King, Jr., Martin Luther', { name: 'Martin Luther King Jr.', family: 'King', given: 'Martin Luther' }],
    ['with life dates', 'Eco, Umberto, 1932-2016.', { name: 'Umberto Eco', family: 'Eco', given: 'Umberto' }],
    ['of a family called Church', 'Church, Ian', { name: 'Ian Church', family: 'Church', given: 'Ian' }],
    ['with a comma left behind', 'Gallant, Chanelle,', { name: 'Chanelle Gallant', family: 'Gallant', given: 'Chanelle' }],
  ])('%s has its parts', (_, text, parts) => {
    expect(parsePersonName(text)).toEqual(parts)
  })

  it.each([
    'Chanelle Gallant',
    'Gabriel García Márquez',
    'Martin Luther King, Jr.',
    'University of California, Berkeley',
    'Haymarket Books, Inc.',
    'Butterfly (Asian and Migrant Sex Workers Support Network)',
    'Gallant, C., Lam, E.',
    'Gallant',
    '',
  ])('%j is kept as it is, and its parts are not guessed', (text) => {
    expect(parsePersonName(text)).toEqual({ name: text })
  })

  it('in direct order is read as itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (family, given) => {
        const { name } = parsePersonName(`${family}, ${given}`)
        expect(parsePersonName(name).name).toBe(name)
      }),
    )
  })
})

describe('two names can be one person’s', () => {
  it.each([
    ['C. Gallant', 'Chanelle Gallant'],
    ['Gallant, C.', 'Chanelle Gallant'],
    ['Gallant', 'Chanelle Gallant'],
    ['Robyn Maynard', 'Robyn A. Maynard'],
    ['Noel Dupont', 'Noël Dupont'],
    ['J.-P. Sartre', 'Jean-Paul Sartre'],
    ['Ph. Dupont', 'Philippe Dupont'],
    ['A. Souza', 'Ana de Souza'],
    ['Л. Толстой', 'Лев Толстой'],
    ['Martin Luther King', 'King, Martin Luther, Jr.'],
    ['Łukasz Øster', 'Lukasz Oster'],
  ])('%j and %j', (a, b) => {
    expect(sameName(a, b)).toBe(true)
    expect(sameName(b, a)).toBe(true)
  })

  it.each([
    ['E. Gallant', 'Chanelle Gallant'],
    ['Elene Lam', 'Chanelle Gallant'],
    ['Chris Gallant', 'Christine Gallant'],
    ['Luther King', 'Martin Luther King'],
    ['Martin King, Jr.', 'Martin King, Sr.'],
    ['', 'Chanelle Gallant'],
    ['', ''],
  ])('but not %j and %j', (a, b) => {
    expect(sameName(a, b)).toBe(false)
    expect(sameName(b, a)).toBe(false)
  })

  it('and either order of asking gives the same answer', () => {
    const word = fc.constantFrom('A.', 'Ana', 'Anna', 'B.', 'Bea', 'de', 'Lam', 'Ch.', 'Chris')
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(sameName(a, b)).toBe(sameName(b, a))
      }),
    )
  })

  it('of which the fuller one is kept', () => {
    expect(fullerName('C. Gallant', 'Chanelle Gallant')).toBe('Chanelle Gallant')
    expect(fullerName('Chanelle Gallant', 'C. Gallant')).toBe('Chanelle Gallant')
    expect(fullerName('Noel Dupont', 'Noël Dupont')).toBe('Noël Dupont')
    expect(fullerName('Noël Dupont', 'Noel Dupont')).toBe('Noël Dupont')
  })
})
