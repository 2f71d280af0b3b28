import { describe, expect, it } from 'vitest'
import { folder, run, write } from './graph-run.js'
import { wholeReview } from './invented.js'

const unlicensed = wholeReview.replace(/license:.*\n/, '')
const licenceOf = async (config: string, review = unlicensed): Promise<string | undefined> => {
  const dir = folder()
  write(config, dir, 'recension.config.yaml')
  const { out } = await run(dir, 'check', write(review, dir, 'a.review.yaml'))
  return /licence +(\S+)/.exec(out)?.[1]
}
const by = 'https://creativecommons.org/licenses/by/4.0/'

describe('a journal of the configuration', () => {
  it('is known by its ISSN, whatever its title', async () => {
    expect(await licenceOf('journals: [{title: Shores, issn: 2049-3630, license: CC BY 4.0}]\n')).toBe(by)
  })

  it('is known by its title where the configuration has no ISSN of it', async () => {
    expect(await licenceOf('journals: [{title: Journal of Shores, license: CC BY 4.0}]\n')).toBe(by)
  })

  it('is known by its title where the review states no ISSN', async () => {
    expect(
      await licenceOf('journals: [{title: Journal of Shores, issn: 2049-3630, license: CC BY 4.0}]\n', unlicensed.replace(/issn:.*\n/, '')),
    ).toBe(by)
  })

  it('is another one where the ISSNs differ', async () => {
    expect(await licenceOf('journals: [{title: Journal of Shores, issn: 1234-5679, license: CC BY 4.0}]\n')).toBeUndefined()
  })
})
