import { describe, expect, it } from 'vitest'
import { complaintOf } from '../../src/submit/complaints.js'
import type { Outcome } from '../../src/submit/outcome.js'
import { crossref } from '../../src/submit/crossref/index.js'

const said = (outcome?: Outcome): string | undefined =>
  complaintOf({ item: { key: '10.5555/a', content: '', hash: '' } as never, decision: { kind: 'send', why: 'new' }, ...(outcome && { outcome }) }, crossref)?.rule // prettier-ignore

describe('what is said of a fate', () => {
  it.each([
    [{ state: 'accepted' }, undefined],
    [{ state: 'accepted-with-warnings', rule: 'submit/service-has-nothing-to-remark' }, 'submit/service-has-nothing-to-remark'],
    [{ state: 'rejected', rule: 'submit/service-accepts-the-record' }, 'submit/service-accepts-the-record'],
    [{ state: 'prepared', rule: 'submit/service-answers' }, 'submit/service-answers'],
    [{ state: 'unknown', rule: 'submit/service-answers' }, 'submit/fate-is-known'],
    [{ state: 'unknown', rule: 'submit/answer-is-understood' }, 'submit/answer-is-understood'],
    [{ state: 'unknown' }, 'submit/fate-is-known'],
    [{ state: 'queued' }, 'submit/deposit-is-settled'],
    [{ state: 'queued', rule: 'submit/fate-is-known' }, 'submit/deposit-is-settled'],
    [{ state: 'queued', rule: 'submit/service-accepts-the-login' }, 'submit/service-accepts-the-login'],
  ] as const)('%j: %s', (outcome, rule) => {
    expect(said(outcome)).toBe(rule)
  })

  it('names the review, the field and the credentials to look at', () => {
    const complaint = complaintOf({ item: { key: '10.5555/a' } as never, decision: { kind: 'send', why: 'new' }, outcome: { state: 'rejected', rule: 'submit/service-accepts-the-record', words: 'ISSN is wrong.', field: 'issn' } }, crossref) // prettier-ignore
    expect(complaint).toMatchObject({ review: '10.5555/a', field: 'issn', message: 'Crossref rejected the deposit: “ISSN is wrong”.' })
    expect(complaint?.hint).toContain('Correct issn: in the source or the worksheet')
  })
})
