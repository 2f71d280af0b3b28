import { parse } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { parseRdf } from '../../src/rdf/parse.js'
import { nquads } from '../../src/write/nquads.js'
import { canonical } from './canonical.js'

const base = 'http://base.example/dir/file'
const wrap = (content: string, attributes = ''): string =>
  `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="http://a.example/#" ${attributes}>${content}</rdf:RDF>`

/** The forms of RDF/XML 1.1, by the section that describes them. */
const forms: Readonly<Record<string, string>> = {
  '2.2 nodes within properties': wrap('<rdf:Description rdf:about="http://x.example/"><a:p><rdf:Description><a:q>1</a:q></rdf:Description></a:p></rdf:Description>'), // prettier-ignore
  '2.4 empty properties': wrap('<rdf:Description rdf:about="http://x.example/"><a:p rdf:resource="#frag"/><a:q/></rdf:Description>'),
  '2.5 properties as attributes': wrap('<rdf:Description rdf:about="http://x.example/" a:p="1"><a:q a:r="2"/></rdf:Description>'),
  '2.7 languages': wrap('<rdf:Description rdf:about="http://x.example/" xml:lang="en"><a:p>one</a:p><a:p xml:lang="DE-at">drei</a:p></rdf:Description>'), // prettier-ignore
  '2.8 XML literals': wrap('<rdf:Description rdf:about="http://x.example/"><a:p rdf:parseType="Literal">plain</a:p></rdf:Description>'),
  '2.9 datatypes': wrap('<rdf:Description rdf:about="http://x.example/"><a:p rdf:datatype="http://www.w3.org/2001/XMLSchema#gYear">2025</a:p></rdf:Description>'), // prettier-ignore
  '2.10 labels of blank nodes': wrap('<rdf:Description rdf:nodeID="b"><a:p rdf:nodeID="b"/><a:q rdf:nodeID="c"/></rdf:Description>'),
  '2.11 a property of a resource': wrap('<rdf:Description rdf:about="http://x.example/"><a:p rdf:parseType="Resource"><a:q>1</a:q></a:p></rdf:Description>'), // prettier-ignore
  '2.13 typed nodes': wrap('<a:Thing rdf:about="http://x.example/"/>'),
  '2.14 rdf:ID with xml:base': wrap('<a:Thing rdf:ID="one"><a:p rdf:resource="../other"/><a:q rdf:resource="?x"/><a:r rdf:resource=""/></a:Thing>', 'xml:base="http://other.example/a/b#ignored"'), // prettier-ignore
  '2.15 containers': wrap('<rdf:Seq rdf:about="http://x.example/"><rdf:li>1</rdf:li><rdf:_7>7</rdf:_7><rdf:li rdf:resource="http://y.example/"/></rdf:Seq>'), // prettier-ignore
  '2.16 collections': wrap('<a:Thing rdf:about="http://x.example/"><a:p rdf:parseType="Collection"><a:T rdf:about="http://1.example/"/><a:T/></a:p></a:Thing>'), // prettier-ignore
  '2.17 statements of their own': wrap('<a:Thing rdf:about="http://x.example/"><a:p rdf:ID="s">1</a:p></a:Thing>'),
  'a node alone': '<a:Thing xmlns:a="http://a.example/#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about="http://x.example/"/>', // prettier-ignore
}

/** What section 5 forbids. */
const errors: Readonly<Record<string, string>> = {
  'rdf:li as an attribute': wrap('<rdf:Description rdf:about="http://x.example/" rdf:li="1"/>'),
  'two names of one node': wrap('<rdf:Description rdf:about="http://x.example/" rdf:ID="x"/>'),
  'one rdf:ID twice': wrap('<a:T rdf:ID="x"/><a:T rdf:ID="x"/>'),
  'an rdf:ID that is no name': wrap('<a:T rdf:ID="1 x"/>'),
  'rdf:aboutEach': wrap('<rdf:Description rdf:aboutEach="http://x.example/"><a:p>1</a:p></rdf:Description>'),
  'a prefix that nobody declares': wrap('<b:T/>'),
  'text beside a node': wrap('<a:T><a:p>text<a:T/></a:p></a:T>'),
  'text behind a node': wrap('<a:T><a:p><a:T/>text</a:p></a:T>'),
  'text between nodes': wrap('text<a:T/>'),
  'text between properties': wrap('<rdf:Description rdf:about="http://x.example/">text</rdf:Description>'),
}

async function statementsIn(source: string): Promise<string> {
  const parsed = await parseRdf(source, 'rdfxml', base)
  return parsed.ok ? nquads(parsed.graphs) : parsed.reason
}

describe('RDF/XML of the specification', () => {
  it.each(Object.entries(forms))('%s: the graph that oxigraph finds', async (_, source) => {
    const parsed = await parseRdf(source, 'rdfxml', base)
    if (!parsed.ok) throw new Error(parsed.reason)
    const judged = parse(source, { format: 'application/rdf+xml', base_iri: base }).map((quad) => `${quad.toString()} .\n`).join('') // prettier-ignore
    expect(judged).not.toBe('')
    expect(await canonical(nquads(parsed.graphs))).toBe(await canonical(judged))
  })

  it('keeps a text that comes in pieces whole', async () => {
    const source = wrap('<a:T rdf:about="http://x.example/"><a:p>one <!-- x --><![CDATA[<&]]>&#233; two</a:p></a:T>')
    expect(await statementsIn(source)).toContain('<http://x.example/> <http://a.example/#p> "one <&é two" .')
  })

  it('resolves addresses by the nearest xml:base, and takes a language away again', async () => {
    const source = wrap(
      '<a:T rdf:about="x" xml:lang="en"><a:p xml:base="sub/"><a:T rdf:about="y"><a:q xml:lang="">no</a:q></a:T></a:p></a:T>',
    )
    const found = await statementsIn(source)
    expect(found).toContain('<http://base.example/dir/x> <http://a.example/#p> <http://base.example/dir/sub/y> .')
    expect(found).toContain('<http://base.example/dir/sub/y> <http://a.example/#q> "no" .')
  })

  it('keeps XML inside a literal as XML', async () => {
    const source = wrap('<a:T rdf:about="http://x.example/"><a:p rdf:parseType="Literal">a &lt; b<i t="&quot;&amp;">c</i></a:p></a:T>')
    expect(await statementsIn(source)).toContain('a &lt; b<i')
    expect(await statementsIn(source)).toContain('&quot;&amp;')
  })

  it('refuses more prefixes than any graph needs', async () => {
    const many = Array.from({ length: 1001 }, (_, i) => `xmlns:n${i}="http://n.example/${i}/"`).join(' ')
    expect(await parseRdf(wrap('', many), 'rdfxml', base)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('prefixes') as string,
    })
  })

  it.each(Object.entries(errors))('%s is refused', async (_, source) => {
    expect((await parseRdf(source, 'rdfxml', base)).ok).toBe(false)
  })
})
