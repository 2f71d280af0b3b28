import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { textSource } from '../../../src/read/reader.js'
import { hollow } from '../../../src/read/xml/hollow.js'
import { childOf, childrenOf, descendantsOf, markupOf, textOf } from '../../../src/read/xml/xml-element.js'
import { type XmlPlan, xmlRecords, type XmlUnit } from '../../../src/read/xml/xml-records.js'
import { xmlRootOf } from '../../../src/read/xml/xml-root.js'

const plan: XmlPlan = { isRecord: (name) => name === 'record' }
const units = (text: string, own = plan): XmlUnit[] => [...xmlRecords(textSource('a.xml', text), own)]
const elements = (text: string, own = plan) => units(text, own).flatMap((unit) => ('element' in unit ? [unit] : []))

describe('records of an XML file', () => {
  it('are yielded whole, with mixed content in its order and the names around them', () => {
    const [first, second] = elements('<list xmlns:a="u"><set><a:record n="1">x <i>y</i> z</a:record></set><record xml:lang="cs"/></list>')
    expect(first?.around.map(({ name }) => name)).toEqual(['list', 'set'])
    expect(first?.element.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual(['x ', 'i', ' z'])
    expect(textOf(first?.element)).toBe('x y z')
    expect(markupOf(first?.element)).toBe('x <i>y</i> z')
    expect(second?.element.attributes.get('xml:lang')).toBe('cs')
  })

  it('know their line and column', () => {
    expect(elements('<a>\n  <record>\n    <b/></record></a>').map(({ element }) => [element.place, childOf(element, 'b')?.place])).toEqual([
      [
        { file: 'a.xml', line: 2, column: 3 },
        { file: 'a.xml', line: 3, column: 5 },
      ],
    ])
  })

  it('are named by the hash of their own text, wherever they stand', () => {
    const own = '<record n="é">text</record>'
    const expected = createHash('sha256').update(own).digest('base64url')
    for (const around of ['', ' '.repeat(65_520), ' '.repeat(70_000), '\r\n\r\n'])
      expect(elements(`<a>${around}${own}</a>`).map(({ hash }) => hash)).toEqual([expected])
  })

  it('before the place where a file breaks off are kept, and the place is said', () => {
    const [first, second, ...more] = units('<a><record>1</record>\n<record>2</b></record>')
    expect(first).toHaveProperty('element')
    expect(second).toMatchObject({ diagnostic: { rule: 'read/input-is-well-formed', place: { line: 2 } } })
    expect(more).toEqual([])
    expect(units('<a><record>1</record>').map((unit) => 'diagnostic' in unit)).toEqual([false, true])
  })

  it('may hold letters that only HTML names, and nothing that a document type declares', () => {
    expect(elements('<record>Caf&eacute; &amp; &lt;</record>').map(({ element }) => textOf(element))).toEqual(['Café & <'])
    const bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><record>&a;&b;</record>'
    expect(units(bomb).map((unit) => ('diagnostic' in unit ? unit.diagnostic.rule : 'read'))).toEqual(['read/input-is-well-formed'])
  })

  it('are refused where they are too deep or too large, in time that grows with their length', () => {
    expect(units(`<record>${'<b>'.repeat(100_000)}`)).toHaveLength(1)
    expect(units(`<a><record>${'x'.repeat(10_000_001)}</record><record/></a>`).map((unit) => 'diagnostic' in unit)).toEqual([true, false])
  })

  it('may follow a blank line, although XML forbids it', () => {
    expect(elements('\n\n<?xml version="1.0"?>\n<record/>')).toHaveLength(1)
  })
})

describe('files inside a record', () => {
  it('are left out as they stream, wherever the parts end, and line numbers stay right', () => {
    const text = '<a><record><embed encoding="base64">QUJD\nREVG</embed><title>T</title></record></a>'
    const whole = '<a><record><embed encoding="base64">\n</embed><title>T</title></record></a>'
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 5 }), (cuts) => {
        const ends = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b)
        const parts = ends.slice(1).map((end, i) => text.slice(ends[i], end))
        expect([...hollow(parts, ['embed'])].join('')).toBe(whole)
      }),
    )
    const [record] = elements(text, { ...plan, files: ['embed'] })
    expect(childOf(record?.element, 'title')?.place.line).toBe(2)
  })
})

describe('elements', () => {
  it('are found by name, in order, and not inside one another', () => {
    const [record] = elements('<record><a><b>1</b></a><b>2<b>3</b></b><c/></record>')
    expect(record && descendantsOf(record.element, 'b').map((found) => textOf(found))).toEqual(['1', '23'])
    expect(childrenOf(record?.element, 'b', 'c').map(({ name }) => name)).toEqual(['b', 'c'])
    expect(textOf(record?.element, 'b')).toBe('')
  })
})

describe('the first element', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- <x> --><!DOCTYPE article PUBLIC "a" "b" [<!ENTITY c "d">]>\n<jats:article a="1">', 'article'],
    ['\uFEFF<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">', 'OAI-PMH'],
    ['{"a": 1}', undefined],
    ['<!-- no end', undefined],
  ])('of %j is %s', (head, name) => {
    expect(xmlRootOf({ head })?.name).toBe(name)
  })
})
