import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/read-config.js'

const read = (...lines: readonly string[]) => readConfig('recension.config.yaml', lines.join('\n'))

/** Where a finding stands, and what it says. */
const findings = (...lines: readonly string[]) =>
  read(...lines).diagnostics.map(({ rule, message, place }) => `${place?.line}:${place?.column} ${rule} ${message}`)

describe('a configuration', () => {
  it('keeps what is known beside keys that are not, at every depth, and names the nearest', () => {
    const { config, diagnostics } = read(
      'base: https://a.example/reviews',
      'colour: red',
      'journals:',
      '  - title: Journal of Tests',
      '    publishr: Moss Press',
      '    issn: {print: 2570-6578, onlin: 2570-6579}',
      'services:',
      '  crossref: {endpoint: https://test.example/deposit, endpont: https://a.example/}',
      'notify:',
      '  origin: {id: https://a.example/, inbox: https://a.example/inbox, name: A}',
      '  target: {id: https://b.example/, inbox: https://b.example/inbox}',
      'depositor: {name: Anna Berg, email: anna@a.example, registrar: A}',
    )
    expect(new Set(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(new Set(['config/key-is-known warning']))
    expect(diagnostics.map(({ actual, expected }) => [actual, expected]).sort()).toEqual([
      ['colour', undefined],
      ['endpont', 'endpoint'],
      ['name', undefined],
      ['onlin', 'online'],
      ['publishr', 'publisher'],
      ['registrar', 'registrant'],
    ])
    expect(config).toMatchObject({
      base: 'https://a.example/reviews/',
      journals: [{ titles: [{ value: 'Journal of Tests' }], issns: [{ value: '2570-6578', medium: 'print' }] }],
      services: { crossref: { endpoint: 'https://test.example/deposit' } },
      notify: { target: { inbox: 'https://b.example/inbox' } },
      depositor: { name: 'Anna Berg' },
    })
  })

  it('says where a value is wrong, in words for whoever types it, and holds nothing then', () => {
    expect(
      findings('base: [a]', 'services:', '  crossref: {api: fast}', 'notify:', '  origin: {id: https://a.example/}', 'depositor: Anna'),
    ).toEqual([
      expect.stringMatching(/^1:7 .* base .*: it has to be a text\.$/),
      expect.stringMatching(/^3:19 .* api under crossref: under services: .*: it is one of queued, sync\.$/),
      expect.stringMatching(/^5:3 .* target under notify: .*: it is missing\.$/),
      expect.stringMatching(/^5:11 .* inbox under origin: under notify: .*: it is missing\.$/),
      expect.stringMatching(/^6:12 .* depositor .*: it has to be keys with values\.$/),
    ])
    expect(read('base: ftp://a.example/').config).toEqual({ journals: [], sections: [], targets: [] })
  })
})
