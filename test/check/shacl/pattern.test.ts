import { describe, expect, it } from 'vitest'
import { compilePattern } from '../../../src/check/shacl/pattern/index.js'
import { cpuTime } from './cpu-time.js'

function matches(pattern: string, text: string, flags = ''): boolean {
  const compiled = compilePattern(pattern, flags)
  if (!compiled.ok) throw new Error(compiled.reason)
  return compiled.matches(text)
}

describe('A pattern', () => {
  it.each([
    ['^97[89][0-9]{10}$', ['9780306406157'], ['978-0306406157', '97803064061578']],
    ['^10\\.[0-9]{4,9}(\\.[0-9]+)*/\\S+$', ['10.5555/rec.2025.1', '10.1000.10/x'], ['10.555/x', 'doi:10.5555/x', '10.5555/a b']],
    ['^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', ['en', 'sr-Latn'], ['English', 'e']],
    ['b', ['abc'], ['ac']],
    ['^$', [''], ['a']],
    ['', ['', 'a'], []],
    ['^(a|bc)+d?$', ['a', 'abcd', 'bca'], ['b', 'd', 'ac']],
    ['^a{0}b$', ['b'], ['ab']],
    ['^a{2,}$', ['aa', 'aaaa'], ['a']],
    ['^(?:a??b){1,2}?$', ['b', 'ab', 'bab'], ['aab', 'bbb']],
    ['^\\p{L}+$', ['Nováková', 'Пикник'], ['a1', 'a b']],
    ['^\\p{Lu}\\P{Lu}*$', ['Anna', 'Žofie'], ['anna', 'AnnA']],
    ['^\\p{IsCyrillic}+$', ['Пикник'], ['Piknik']],
    ['^[\\w-[\\d_]]+$', ['abc'], ['a1']],
    ['^[^a-c]$', ['d', '😀'], ['a', 'dd']],
    ['^.$', ['😀', 'é'], ['ab', '\n']],
    ['^[a-]$', ['a', '-'], ['b']],
    ['^\\i\\c*$', ['x:y', '_a1'], ['1a']],
    ['^[\\^\\]\\-\\\\]+$', ['^]-\\'], ['a']],
    ['a$', ['ba'], ['a\n']],
    ['(^a|b$)', ['ac', 'cb'], ['ca', 'bc']],
    ['x*^y', ['y'], ['xy']],
  ] as const)('%s matches what XPath says it matches', (pattern, right, wrong) => {
    for (const text of right) expect([text, matches(pattern, text)]).toEqual([text, true])
    for (const text of wrong) expect([text, matches(pattern, text)]).toEqual([text, false])
  })

  it('obeys the flags of XPath', () => {
    expect(matches('^ČAPEK$', 'čapek', 'i')).toBe(true)
    expect(matches('^[^A]$', 'a', 'i')).toBe(false)
    expect(matches('^b$', 'a\nb\nc', 'm')).toBe(true)
    expect(matches('^b$', 'a\nb\nc')).toBe(false)
    expect(matches('a.b', 'a\nb', 's')).toBe(true)
    expect(matches('a  b # no', 'ab#no', 'x')).toBe(true)
    expect(matches('a.b', 'a.b', 'q')).toBe(true)
    expect(matches('a.b', 'acb', 'q')).toBe(false)
  })

  it.each([
    ['(a', 'The pattern has a ( without a ).'],
    ['a)', 'The pattern has a ) without a (.'],
    ['[a', 'The pattern has a [ without a ].'],
    ['a{2,1}', 'The pattern has a quantifier whose second number is the smaller.'],
    ['a**', 'The pattern has two quantifiers in a row.'],
    ['*a', 'The pattern has a * with nothing before it; write \\* for the character.'],
    ['(a)\\1', 'The pattern refers back to a group, which cannot be done in bounded time.'],
    ['(?=a)', 'The pattern has a group that begins with (?, which only (?: may.'],
    ['\\bword', 'The pattern has the escape \\b, which XPath does not know.'],
    ['\\p{Klingon}', 'The pattern names \\p{Klingon}, which is neither a general category nor a known block.'],
    ['[z-a]', 'The pattern has a range in a class that does not go from a character to a later one.'],
    ['((a{1,100}){1,100}){1,100}', 'The pattern is too long when its repetitions are written out.'],
    [`${'('.repeat(100_000)}a`, 'The pattern has too many groups inside one another.'],
    ['a\\', 'The pattern ends too early.'],
  ])('that is none is refused with the reason: %s', (pattern, reason) => {
    expect(compilePattern(pattern, '')).toEqual({ ok: false, reason })
  })

  it.each(['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '(a*)*b$', '^(.*)*$c', '(a?){500}a{500}c', '^.*a.{12}$c', 'a*a*a*a*a*a*c'])(
    'takes no longer for being nested: %s on 5,000 letters',
    (pattern) => {
      expect(
        cpuTime(() => {
          expect(matches(pattern, `${'a'.repeat(5_000)}!`)).toBe(false)
        }),
      ).toBeLessThan(2_000)
    },
    60_000,
  )

  it('agrees with the engine of JavaScript on random patterns of what both know', () => {
    const pieces = ['a', 'b', '[ab]', '[^a]', '.', '(a|b)', '(?:ab)', '^', '$', 'a*', 'b+', '(ab)?', 'a{1,2}', '(a|b*)+', '|']
    let seed = 12345
    const next = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below
    for (let i = 0; i < 3_000; i++) {
      const pattern = Array.from({ length: 1 + next(5) }, () => pieces[next(pieces.length)] ?? '').join('')
      const text = Array.from({ length: next(6) }, () => 'abc'[next(3)] ?? '').join('')
      expect([pattern, text, matches(pattern, text)]).toEqual([pattern, text, new RegExp(pattern, 'u').test(text)])
    }
  })
})
