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
})
