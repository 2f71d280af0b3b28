import { describe, expect, it } from 'vitest'
import { hushed } from '../../src/node/secrets.js'
import { batchDiagnostic } from '../../src/submit/crossref/diagnostic.js'
import { layOver } from '../../src/submit/lay-over.js'
import type { Answer, Request } from '../../src/submit/request.js'
import { waitBefore } from '../../src/submit/retry.js'
import { cut, wordsOf } from '../../src/submit/words.js'

const request = (effect: Request['effect']): Request => ({ method: 'POST', url: 'https://service.example/', effect })
const answered = (status: number, retryAfter?: string): Answer => ({ kind: 'answered', status, type: '', body: '', ...(retryAfter !== undefined && { retryAfter }) }) // prettier-ignore
const now = Date.parse('2026-01-02T03:04:05Z')

describe('patience', () => {
  it.each([
    ['a refusal to be disturbed', 'once', answered(429), true],
    ['a failure of the service’s own', 'once', answered(500), true],
    ['a service that is closed', 'once', answered(503), true],
    ['no connection', 'once', { kind: 'unreachable', reason: '' }, true],
    ['a gateway without an answer, where twice would be two', 'once', answered(504), false],
    ['a gateway without an answer, where twice is once', 'repeats', answered(504), true],
    ['a lost answer, where twice would be two', 'once', { kind: 'lost', reason: '' }, false],
    ['a lost answer to a question', 'reads', { kind: 'lost', reason: '' }, true],
    ['a rejection', 'once', answered(422), false],
    ['a success', 'once', answered(200), false],
  ] as const)('after %s', (_, effect, answer, repeats) => {
    expect(waitBefore(request(effect), answer, 1, now, 0) !== undefined).toBe(repeats)
  })

  it('waits twice as long each time, by a little chance, and ends', () => {
    const waits = (random: number): readonly (number | undefined)[] => [1, 2, 3, 4, 5].map((tries) => waitBefore(request('reads'), answered(503), tries, now, random)) // prettier-ignore
    expect(waits(1)).toEqual([1000, 2000, 4000, 8000, undefined])
    expect(waits(0)).toEqual([500, 1000, 2000, 4000, undefined])
  })

  it.each([
    ['7', 7000],
    ['Fri, 02 Jan 2026 03:04:35 GMT', 30_000],
    ['Fri, 02 Jan 2026 03:04:00 GMT', 0],
    ['soon', 1000],
    ['3600', undefined],
  ])('waits as Retry-After says: %s', (value, pause) => {
    expect(waitBefore(request('once'), answered(429, value), 1, now, 1)).toBe(pause)
  })
})

describe('what is laid over', () => {
  it('changes what we carry and keeps the rest, at every depth', () => {
    const theirs = {
      a: 1,
      inner: { b: 2, c: 3 },
      list: [
        { type: 'x', v: 1, own: true },
        { type: 'y', v: 2 },
      ],
      words: ['one'],
    }
    const ours = {
      inner: { c: 4 },
      list: [
        { type: 'x', v: 9 },
        { type: 'z', v: 3 },
      ],
      words: ['two', 'one'],
      fresh: 5,
    }
    expect(layOver(theirs, ours, { keys: { list: ({ type }) => String(type) }, names: {}, ordered: new Set() })).toEqual({
      value: { a: 1, inner: { b: 2, c: 4 }, list: [{ type: 'x', v: 9, own: true }, { type: 'y', v: 2 }, { type: 'z', v: 3 }], words: ['one', 'two'], fresh: 5 }, // prettier-ignore
      erased: [],
    })
  })
})

describe('a log of Crossref’s', () => {
  it('is read as its documentation shows it, without a status too', () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
<doi_batch_diagnostic><submission_id>9</submission_id><batch_id>b</batch_id>
 <record_diagnostic status="Failure" msg_id="4"><doi>10.5555/a&lt;b</doi><msg><![CDATA[Record not processed: 1 < 2]]></msg></record_diagnostic>
 <batch_data><record_count>1</record_count></batch_data></doi_batch_diagnostic>`
    expect(batchDiagnostic(xml)).toEqual({ records: [{ status: 'Failure', doi: '10.5555/a<b', message: 'Record not processed: 1 < 2' }] })
  })

  it('is none where it is cut off anywhere, or is a page', () => {
    const xml =
      '<doi_batch_diagnostic status="completed"><record_diagnostic status="Success"><doi>10.5555/a</doi></record_diagnostic></doi_batch_diagnostic>'
    for (let end = 0; end < xml.length; end++) expect(batchDiagnostic(xml.slice(0, end))).toBeUndefined()
    expect(batchDiagnostic('<html><p>doi_batch_diagnostic<br></html>')).toBeUndefined()
  })
})

describe('a service’s words', () => {
  it('are one line without markup, and end somewhere', () => {
    expect(wordsOf('<html>\n<b>No&amp;no</b> &lt;x&gt; &#39;y&#39;\u0000</html>')).toBe("No&no <x> 'y'")
    expect(cut('a'.repeat(1000))).toHaveLength(401)
    expect(wordsOf('<'.repeat(200_000))).toHaveLength(200_000)
  })

  it('lose every form of a credential', () => {
    const hush = hushed({ RECENSION_DOAJ_KEY: 'a"b c/d', RECENSION_DATACITE_ACCOUNT: 'SHORES', RECENSION_DATACITE_PASSWORD: 'pässword' })
    for (const form of [
      'a"b c/d',
      'a\\"b c/d',
      'a%22b%20c%2Fd',
      'a%22b+c%2Fd',
      'pässword',
      'SHORES',
      Buffer.from('SHORES:pässword').toString('base64'),
    ])
      expect(hush(`<${form}>`)).toBe('<…>')
  })
})
