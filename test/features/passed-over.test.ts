import { describe, expect, it } from 'vitest'
import { folder, run, write } from './graph-run.js'

const ris = (title: string): string => `TY  - JOUR\nAU  - Byrne, Ada\nTI  - ${title}\nT2  - Journal of Shores\nER  - \n`

describe('what is passed over', () => {
  it('is counted with reasons that read like one list', async () => {
    const dir = folder()
    const input = write(`${ris('Soils of Moravia')}${ris('Review of: Quist, M. 2024. Counting Waves. Porto: Harbour Press.')}TY  - BOOK\nTI  - Dunes\nER  - \n`, dir, 'a.ris') // prettier-ignore
    const { out } = await run(dir, 'check', input)
    expect(out).toContain('Passed over: 1 × nothing in the heading says that it is a review of a book, 1 × a book.')
  })

  it('says what to do where nothing else is in the file, whatever its format', async () => {
    const dir = folder()
    const { status, out } = await run(dir, 'check', write(ris('Soils of Moravia'), dir, 'a.ris'))
    expect(status).toBe(1)
    expect(out).toContain('No book review was found here: 1 × nothing in the heading says that it is a review of a book.')
    expect(out).toContain('Check that this is the right file;')
  })

  it('holds what lies beside the reviews of a folder, each by its name, and nothing that was named by the user', async () => {
    const dir = folder()
    write(ris('Review of: Quist, M. 2024. Counting Waves. Porto: Harbour Press.'), dir, 'in', 'a.ris')
    const beside = [
      write('{"name": "shop", "version": "1.0.0"}', dir, 'in', 'package.json'),
      write('# Counting\n\nHow it is done.\n', dir, 'in', 'README.md'),
    ]
    const whole = await run(dir, 'check', `${dir}/in`)
    expect([whole.status, whole.out], whole.out).toEqual([
      0,
      expect.stringContaining('Passed over: 2 × a file beside the reviews.') as string,
    ])
    const { out } = await run(dir, 'check', `${dir}/in`, '--format', 'json')
    const named = out
      .split('\n')
      .filter((line) => line.includes('read/file-of-a-folder-is-known'))
      .map((line) => JSON.parse(line) as { severity: string; place: { file: string } })
    expect(named.map(({ severity, place }) => [severity, place.file])).toEqual([...beside].sort().map((file) => ['info', file]))
    for (const file of beside) expect((await run(dir, 'check', file)).status).toBe(1)
    write('title: Shops\n', dir, 'in', 'package.review.yaml')
    expect((await run(dir, 'check', `${dir}/in`)).out).toContain('No format that Recension reads was recognised here.')
  })
})
