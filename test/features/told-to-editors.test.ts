import { describe, expect, it } from 'vitest'
import { folder, run, write } from './graph-run.js'

const review = 'title: Review of Counting Waves\nreviewer: Ada Byrne\nbook:\n  title: Counting Waves\n  authors: [Mara Quist]\n'

/** What `check` prints of a review that was typed. */
async function told(text: string, name = 'a.review.yaml'): Promise<string> {
  const dir = folder()
  const { out, err } = await run(dir, 'check', write(text, dir, name))
  return (out + err).replaceAll(`${dir}/`, '')
}

describe('a value that was typed wrong', () => {
  it('is named by its key, with its line and what to correct there', async () => {
    const text = await told(`${review}  isbn: 978-0-306-40615-8\n`)
    expect(text).toContain(
      'a.review.yaml:6:9  error  isbn “978-0-306-40615-8” of the book is wrong: its last digit should be 7, not 8.\n    Correct isbn: under books: on this line.\n',
    )
  })

  it('is not asked for a second time', async () => {
    const text = await told(`published: 2025-13-40\nlicence: CC BY\n${review}  isbn: [{hardcover: 978-0-306-40615-8}]\n`)
    expect(text).toContain('published “2025-13-40” is wrong: there is no month 13.')
    expect(text).toContain('Missing: DOI, journal, pages, language.\n')
    expect(text).not.toMatch(/^ {4}(?:published|license|books):/m)
  })

  it('in another format is named by the key that mends it', async () => {
    const text = await told('TY  - JOUR\nTI  - Review of: Counting Waves\nAU  - Byrne, Ada\nPY  - 20x5\nER  - \n', 'a.ris')
    expect(text).toMatch(/a\.ris:4:7 {2}warning {2}published “20x5” was left out: .*\n.* type published: into the \.review\.yaml file\./)
  })

  it.each([
    ['rating: 7/5', 'rating “7/5” is wrong: 7 is more than the best, 5: write 4/5.'],
    ['rating: {value: 12, best: 10}', 'rating “{…}” is wrong: 12 is more than the best, 10: write 4/5.'],
    ['language: qq', 'language “qq” is wrong: it is no code or name of a language'],
    [
      'reviewers: [{name: Ada Byrne, orcid: 0000-0002-1825-0098}]',
      'orcid “0000-0002-1825-0098” under reviewers: is wrong: its last digit should be 7, not 8.',
    ],
    ['titel: Review', 'The key “titel” is not known; title is.'],
  ])('%s', async (line, message) => {
    expect(await told(`${line}\n${review.replace(line.startsWith('reviewers') ? 'reviewer: Ada Byrne\n' : '\0', '')}`)).toContain(message)
  })
})

describe('a word of the command line or the configuration that is not known', () => {
  it.each([
    [['check', 'a.review.yaml', '--from', 'bibtx'], "argument 'bibtx' is invalid. Did you mean bibtex? Allowed choices are"],
    [['convert', 'a.review.yaml', '--to', 'bibtx'], "argument 'bibtx' is invalid. Did you mean bibtex? Allowed choices are"],
    [
      ['check', 'a.review.yaml', '--base', 'shores.example'],
      '--base is wrong: it does not begin with http:// or https://.\n    Correct --base.\n',
    ],
  ])('%j', async (args, message) => {
    const { status, err } = await run(folder(), ...args)
    expect(status).toBe(2)
    expect(err).toContain(message)
  })

  it('is said at its line, with whatever else is wrong there', async () => {
    const dir = folder()
    write('bas: https://shores.example/\ntargets: [crosref]\n', dir, 'recension.config.yaml')
    const { status, err } = await run(dir, 'check', write(review, dir, 'a.review.yaml'))
    expect(status).toBe(2)
    expect(err).toContain("recension.config.yaml:1:6  warning  The configuration's key “bas” is not known; base is.")
    expect(err).toContain(
      'recension.config.yaml:2:10  error  targets in the configuration is wrong: crosref is no index that is known; crossref is.',
    )
  })

  it('is said without the words of a parser where the file breaks its form', async () => {
    const dir = folder()
    write('base: [\n', dir, 'recension.config.yaml')
    const { err } = await run(dir, 'check', write(review, dir, 'a.review.yaml'))
    expect(err).toMatch(/recension\.config\.yaml:\d+:\d+ {2}error {2}The configuration recension\.config\.yaml cannot be used: /)
    expect(err).not.toMatch(/Flow|sequence|collection/)
  })
})

describe('what is counted and what is missing', () => {
  it('is told in the number that it has', async () => {
    const dir = folder()
    const { out } = await run(dir, 'check', write(`${review}  isbn: 1\n`, dir, 'a.review.yaml'), '--format', 'github')
    expect(out).toContain('isbn “1” of the book is wrong: it has 1 digit where an ISBN has 10 or 13.')
    expect(out).toMatch(/^1 error, \d+ warnings, 1 suggestion\.$/m)
  })

  it('is a file in a folder of none', async () => {
    const dir = folder()
    write('', dir, 'in/picture.xyz')
    const { status, err } = await run(dir, 'check', `${dir}/in`)
    expect(status).toBe(2)
    expect(err).toContain(`The folder ${dir}/in holds no file that Recension reads.`)
  })
})

describe.runIf(process.platform === 'linux')('an output in a place that takes no folders', () => {
  it('is refused at once', async () => {
    const dir = folder()
    const { status, err } = await run(dir, 'build', write(review, dir, 'a.review.yaml'), '--out', '/proc/recension')
    expect(status).toBe(2)
    expect(err).toContain('/proc/recension/data/reviews.nq cannot be written: ')
  })
})
