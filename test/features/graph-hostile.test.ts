import { describe, expect, it } from 'vitest'
import { schema } from '../../src/rdf/terms.js'
import { statementsOf, withN3 } from '../write/readers.js'
import { buildHostile, expectWhole } from './graph-hostile-run.js'
import { graphOf, throughOxigraph } from './graph-run.js'

/** What people have typed, or might, where a title, a name or an address belongs. */
const attacks = [
  'http://e.org/a> . <http://evil.example/s> <http://evil.example/p> <http://evil.example/o',
  'x" . <http://evil.example/s> <http://evil.example/p> "y',
  'x\\" . <http://evil.example/s> <http://evil.example/p> "y',
  '""" . <http://evil.example/s> <http://evil.example/p> """',
  '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
  'with {braces} | bars ^ hats ` and \\u003E',
  '%zz and a#second#mark',
  'gpj\u202e.exe',
  'a\u200eb\u200fc',
  'x" } ; CLEAR ALL #',
  '"@en',
  '"^^<http://evil.example/d>',
  'en"@x',
  '\\',
  '{"@id": "http://evil.example/s"}',
  '","@id":"http://evil.example/s","x":"',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--></script>',
  '</ScRiPt >',
  '</script/x>',
  'x"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<svg><script>alert(1)</script></svg>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '</title></textarea></style><h1>x</h1>',
  '../../etc/passwd',
  '..\\..\\windows',
  '=HYPERLINK("http://evil.example","x")',
  '-1+1',
  '@SUM(1)',
  '__proto__',
  'constructor',
  '${7*7} {{7*7}} #{7*7}',
  'é\u0301\u0323 and 𝔘𝔫𝔦 and 👩‍👩‍👧',
  'مرحبا بالعالم',
]

describe('a review file with a hostile text in every field', () => {
  it('is built into pages and graphs that hold the text and nothing more, beside the page and in the corpus', async () => {
    const { run, reviews, nquads } = await buildHostile(attacks)
    expect(run.status).toBeLessThan(2)
    expect(reviews).toHaveLength(attacks.length)
    for (const review of reviews) {
      await expectWhole(review)
      const graph = await graphOf(review.turtle, 'turtle')
      const abstracts = [...graph.resources.values()].flatMap((node) => node.all(schema.abstract).map(({ value }) => value))
      expect(abstracts).toEqual([review.text.normalize('NFC')])
    }
    // No statement about anything of theirs, to two parsers that share no code.
    const statements = withN3(nquads, 'nquads')
    expect(throughOxigraph(nquads, 'nquads')).toEqual(statements)
    expect(statements.filter((line) => line.startsWith('<http://evil'))).toEqual([])
    expect(statements.filter((line) => !/^<(?:https:\/\/example\.org\/|ni:\/\/\/)/.test(line))).toEqual([])
    // The graph of the corpus says of each review what stands beside its page.
    const all = new Set(statements.map((quad) => quad.replace(/ <[^<>]*> \.$/, ' .')))
    for (const { turtle } of reviews) {
      const own = statementsOf([['', await graphOf(turtle, 'turtle')]])
      expect(own.filter((line) => line.includes('#review> <') && !all.has(line))).toEqual([])
    }
  })
})
