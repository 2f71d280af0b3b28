import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLicence, parseLicence } from '../../../src/record/values/licence.js'
import { anyText } from './arbitraries.js'

const cc = 'https://creativecommons.org/'

describe('a licence of Creative Commons is read', () => {
  it.each([
    ['CC BY-NC 4.0', 'licenses/by-nc/4.0/'],
    ['CC-BY 4.0', 'licenses/by/4.0/'],
    ['CC-BY-NC-SA-4.0', 'licenses/by-nc-sa/4.0/'],
    ['cc by nc nd 3.0', 'licenses/by-nc-nd/3.0/'],
    ['CC BY 3.0 DE', 'licenses/by/3.0/de/'],
    ['by-nc-nd-3.0-de', 'licenses/by-nc-nd/3.0/de/'],
    ['Creative Commons Attribution-NonCommercial 4.0 International License', 'licenses/by-nc/4.0/'],
    ['Creative Commons Attribution 3.0 Unported', 'licenses/by/3.0/'],
    ['Creative Commons Attribution 3.0 Germany', 'licenses/by/3.0/de/'],
    ['Creative Commons Attribution License (CC BY 4.0).', 'licenses/by/4.0/'],
    ['Attribution-NonCommercial-NoDerivatives 4.0 International (CC BY-NC-ND 4.0)', 'licenses/by-nc-nd/4.0/'],
    ['Namensnennung - Nicht kommerziell 4.0 International', 'licenses/by-nc/4.0/'],
    ["Creative Commons Attribution - Pas d'Utilisation Commerciale 4.0 International", 'licenses/by-nc/4.0/'],
    ['Creative Commons Uveďte původ 4.0', 'licenses/by/4.0/'],
    ['http://creativecommons.org/licenses/by/4.0', 'licenses/by/4.0/'],
    ['//www.creativecommons.org/licenses/BY/4.0/', 'licenses/by/4.0/'],
    ['creativecommons.org/licenses/by/4.0', 'licenses/by/4.0/'],
    ['https://creativecommons.org/licenses/by-sa/3.0/de/', 'licenses/by-sa/3.0/de/'],
    ['https://creativecommons.org/licenses/by/4.0/legalcode', 'licenses/by/4.0/'],
    ['https://creativecommons.org/licenses/by-nc-sa/3.0/us/deed.en_US', 'licenses/by-nc-sa/3.0/us/'],
    ['https://creativecommons.org/licenses/by/4.0/?ref=chooser-v1', 'licenses/by/4.0/'],
    ['CC0', 'publicdomain/zero/1.0/'],
    ['CC0 1.0 Universal', 'publicdomain/zero/1.0/'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'publicdomain/zero/1.0/'],
    ['Public Domain Mark 1.0', 'publicdomain/mark/1.0/'],
  ])('from %j', (text, path) => {
    expect(parseLicence(text)).toEqual({ ok: true, value: cc + path })
  })
})

it('a licence of somebody else is its web address', () => {
  expect(parseLicence('https://www.elsevier.com/tdm/userlicense/1.0/')).toEqual({
    ok: true,
    value: 'https://www.elsevier.com/tdm/userlicense/1.0/',
  })
  expect(parseLicence('http://doi.wiley.com/10.1002/tdm_license_1.1')).toEqual({
    ok: true,
    value: 'http://doi.wiley.com/10.1002/tdm_license_1.1',
  })
})

describe('what names no one licence is refused with the reason', () => {
  const unknown = 'it is neither a web address nor a licence of Creative Commons: write CC BY 4.0, or the address'

  it.each([
    ['cc by-nc-nd', 'the version is missing: CC BY-NC-ND 4.0 is another licence than CC BY-NC-ND 3.0'],
    ['Creative Commons Attribution', 'the version is missing: CC BY 4.0 is another licence than CC BY 3.0'],
    ['https://creativecommons.org/licenses/by/', 'the version is missing: CC BY 4.0 is another licence than CC BY 3.0'],
    ['https://creativecommons.org/licenses/by-nc-ne/3.0/de', 'Creative Commons has no licence at this address'],
    ['https://creativecommons.org/licenses/by/4.1/', 'Creative Commons has no licence at this address'],
    ['https://creativecommons.org/', 'Creative Commons has no licence at this address'],
    ['https://creativecommons.org/licenses/by/4.0/de/', 'version 4.0 is the same in every country: leave the country out'],
    ['by-nc-ne-3.0-de', unknown],
    ['CC by-nc-ne-3.0-de', unknown],
    ['CC BY-SA-ND 4.0', unknown],
    ['CC BY 4.0 / CC BY-NC 4.0', unknown],
    ['CC NC 4.0', unknown],
    ['All rights reserved', unknown],
    ['javascript:alert(1)', unknown],
    ['', unknown],
  ])('%j', (text, reason) => {
    expect(parseLicence(text)).toEqual({ ok: false, reason })
  })
})

describe('a licence is found in running text', () => {
  it.each([
    [
      'This is an open access article distributed under the terms of the Creative Commons Attribution-NonCommercial 4.0 International License (CC BY-NC 4.0), which permits',
      'licenses/by-nc/4.0/',
      'Creative Commons Attribution-NonCommercial 4.0 International License (CC BY-NC 4.0)',
    ],
    ['Licence: CC BY-SA 2.5, see below.', 'licenses/by-sa/2.5/', 'CC BY-SA 2.5'],
    ['see (https://creativecommons.org/licenses/by/4.0/).', 'licenses/by/4.0/', 'https://creativecommons.org/licenses/by/4.0/'],
    ['a Creative Commons licence. CC BY 3.0 in all countries', 'licenses/by/3.0/', 'CC BY 3.0'],
    ['https://example.org/cc, released as CC0.', 'publicdomain/zero/1.0/', 'CC0'],
  ])('%j', (text, path, printed) => {
    expect(findLicence(text)).toEqual({ licence: cc + path, index: text.indexOf(printed), printed })
  })

  it.each(['under a Creative Commons licence', 'Cc: bob@example.org', 'CC BY by-nc-ne-3.0-de', 'account 4.0', ''])(
    'but none in %j',
    (text) => {
      expect(findLicence(text)).toBeUndefined()
    },
  )
})

it('a licence is read as itself, and printed where it is found', () => {
  fc.assert(
    fc.property(fc.constantFrom('CC BY 4.0', `${cc}licenses/by/3.0/`, 'https://example.org/', ''), anyText, (front, text) => {
      const read = parseLicence(front + text)
      if (read.ok) expect(parseLicence(read.value)).toEqual(read)
      const found = findLicence(text + front)
      if (found !== undefined) expect((text + front).startsWith(found.printed, found.index)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
