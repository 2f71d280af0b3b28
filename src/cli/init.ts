import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { readConfig } from '../config/read-config.js'
import { blocks } from '../diagnostics/diagnostic.js'
import { writeWhole } from '../node/output-folder.js'
import { Failure, fail } from './failure.js'
import { type Proposed, proposedBy } from './init-from.js'
import type { Io } from './io.js'

interface InitOptions {
  readonly title?: string
  readonly issn?: string
  readonly base?: string
  readonly license?: string
  readonly from?: string
  readonly force?: boolean
}

/** What is asked of somebody who gives no flags. */
const questions: readonly (readonly [Exclude<keyof InitOptions, 'force' | 'from'>, string])[] = [
  ['title', 'Title of the journal'],
  ['issn', 'Its ISSN, if it has one'],
  ['base', 'Address that the pages will stand under, such as https://reviews.example/ (empty for a preview)'],
  ['license', 'Licence of its reviews, such as CC BY 4.0'],
]

/** `recension init`: a folder to start from. */
export function initVerb(program: Command, io: Io, done: (status: number) => void): void {
  program
    .command('init')
    .description('write a folder to start from: a configuration and a review to fill in, every key explained')
    .argument('[folder]', 'where', '.')
    .option('--title <title>', 'the title of the journal')
    .option('--issn <issn>', 'its ISSN')
    .option('--base <address>', 'what every address will begin with')
    .option('--license <license>', 'the licence of its reviews: CC BY 4.0')
    .option('--from <file>', 'an export or a table: its sections that look like reviews and its columns go into the configuration')
    .option('--force', 'write over files that are there')
    .addHelpText(
      'after',
      '\nExample:\n  recension init my-journal --title "Gender and Research" --issn 2570-6578 --license "CC BY-NC 4.0"\n  recension init my-journal --from export.xml\n',
    )
    .action(async (folder: string, options: InitOptions) => {
      done(await init(folder, options, io))
    })
}

async function init(folder: string, options: InitOptions, io: Io): Promise<number> {
  const { force: _, from, ...given } = options
  const answers: Record<string, string | undefined> = given
  if (io.ask !== undefined && questions.every(([key]) => options[key] === undefined)) {
    for (const [key, question] of questions) answers[key] = await io.ask(question, '')
  }
  const config = configText(answers, from === undefined ? { sections: [], columns: [] } : await proposedBy(from, io))
  const { diagnostics } = readConfig('recension.config.yaml', config)
  if (blocks(diagnostics)) throw new Failure(diagnostics.map(({ place: _, ...one }) => one))
  const files: readonly (readonly [string, string])[] = [
    ['recension.config.yaml', config],
    ['reviews/first.review.yaml', firstReview],
  ]
  for (const [name] of files) {
    const path = join(resolve(io.cwd, folder), name)
    if (options.force !== true && existsSync(path))
      throw fail('run/output-is-writable', { actual: relative(io.cwd, path), other: 'it is there already; --force writes over it' })
  }
  for (const [name, text] of files) {
    const path = join(resolve(io.cwd, folder), name)
    writeWhole(path, text)
    io.out(`${relative(io.cwd, path)}\n`)
  }
  const configured = asTyped(join(folder, 'recension.config.yaml'))
  const what = from === undefined ? `Fill in ${join(folder, 'reviews/first.review.yaml')}` : `Look through ${configured}`
  io.err(`${what}, then run:\n  recension build ${asTyped(from ?? join(folder, 'reviews'))} --config ${configured} --out site\n`)
  return 0
}

function configText({ title, issn, base, license }: Record<string, string | undefined>, { sections, columns }: Proposed): string {
  const line = (key: string, value: string | undefined, example: string): string =>
    value === undefined || value === '' ? `# ${key}: ${example}` : `${key}: ${JSON.stringify(value)}`
  return `# The configuration of Recension. Remove the # before a line to use it.

# What every address begins with. Without it everything is built for preview under https://example.org/.
${line('base', base, 'https://reviews.example/')}

# What is true of all reviews of a journal: it fills in what their sources leave out.
journals:
  - title: ${JSON.stringify(title === undefined || title === '' ? 'The title of the journal' : title)}
    # By language, if it has parallel titles:
    # title:
    #   cs: Gender a výzkum
    #   en: Gender and Research
    # What addresses call it; without it, its first title.
    # slug: gender-a-vyzkum
    ${line('issn', issn, '1234-5679')}
    # issn: {print: 1234-5679, online: 2049-3630}
    # publisher: The publisher of the journal
    ${line('license', license, 'CC BY 4.0')}
    # language: en

# Which sections, sets and types hold book reviews.
${sections.length === 0 ? '# sections: [Book reviews, Recenze]' : `sections:\n${sections.map((name) => `  - ${JSON.stringify(name)}`).join('\n')}`}

# What the columns of tables hold, where their headings do not say it: the headings of the worksheet, or none.
${columnsText(columns)}

# The indexes that reviews go to: recension check says what each still misses; recension formats lists them.
# targets: [schema-org, scholar, crossref, doaj]

# Who deposits, for Crossref. Passwords and keys never stand here: see docs/submitting.md.
# depositor: {name: Journal of Shores, email: deposits@shores.example}

# The file with passwords and keys, and other addresses of the services that deposits go to.
# secrets: secrets.env
# services:
#   crossref: {api: sync}
#   doaj: {endpoint: "https://doaj.org/api", test-endpoint: "https://testdoaj.cottagelabs.com/api"}

# The licence of the metadata itself.
# record-license: CC0 1.0
`
}

function columnsText(columns: Proposed['columns']): string {
  if (columns.length === 0) return '# columns:\n#   Reviewed work: book title\n#   Shelf mark: none'
  const lines = columns.map(({ heading, field }) => `${field === undefined ? '# ' : ''}  ${JSON.stringify(heading)}: ${field ?? 'none'}`)
  return [columns.every(({ field }) => field === undefined) ? '# columns:' : 'columns:', ...lines].join('\n')
}

const firstReview = `# One review. Every key may be left out; type none where there is no such value.
title: Title of the review, as printed
reviewer: Given Family            # or {name: …, family: …, given: …, orcid: …}; several as a list
# doi: 10.5555/abc
# page: https://journal.example/26/2/152
# language: en

# journal: The title of the journal   # not needed if the configuration names one journal
volume: "1"
issue: "2"
pages: 152-158
published: 2025-12-12             # as printed: 2025, 2025-12 or 2025-12-12
# received: 2025-04-04
# revised: [2025-11-07]
# accepted: 2025-11-10
# online: 2025-12-10

books:
  - title: "Title of the book: its subtitle"
    authors: [Given Family, Given Family]
    # editors: [Given Family]
    # translators: [Given Family]
    # foreword: Given Family
    publisher: Name of the publisher
    year: 2024
    # isbn: {hardcover: 978-0-306-40615-7}
`

/** A path as it is typed in a shell. */
function asTyped(path: string): string {
  return /^[\w./:@\\-]+$/.test(path) ? path : `"${path}"`
}
