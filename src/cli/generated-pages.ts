import { contextJson } from '../describe/context.js'
import { crosswalk } from '../describe/crosswalk.js'
import { readers } from '../read/index.js'
import { targets } from '../targets/index.js'
import { writers } from '../write/index.js'
import { cliPage } from './cli-page.js'
import { explanations } from './explain.js'
import { targetPage, targetsPage } from './target-pages.js'

/** File → text of every page and file that is made from the code's own tables. */
export function generated(): ReadonlyMap<string, string> {
  return new Map([
    ['vocab/context.jsonld', `${JSON.stringify({ '@context': contextJson() }, null, 2)}\n`],
    ['docs/crosswalk.md', crosswalk()],
    ['docs/formats.md', formatsPage()],
    ['docs/rules.md', rulesPage()],
    ['docs/cli.md', cliPage()],
    ['docs/targets/README.md', targetsPage()],
    ...targets.map((target): [string, string] => [`docs/targets/${target.id}.md`, targetPage(target)]),
  ])
}

function formatsPage(): string {
  const read = readers.map(
    ({ id, label, reads, cannotKnow, extensions: [extension = ''] }) =>
      `| \`${id}\` | ${cell(label)} | ${cell(reads)} | ${cell(cannotKnow)} | \`recension check reviews${extension} --from ${id}\` |`,
  )
  const written = writers.map(
    ({ id, label, mediaType, carries }) =>
      `| \`${id}\` | ${cell(label)} | ${mediaType} | ${carries === 'everything' ? 'everything' : carries.map((field) => `\`${field}\``).join(', ')} |`,
  )
  return [
    '# Formats',
    '',
    'Made from the tables in `src/read/index.ts` and `src/write/index.ts` by `npm run docs`; a test fails when it is stale. Fields are spelled as in a record: `books[].formats[].isbn`. Of a field that is carried a format may still have no place for some values, such as a second abstract: `recension convert` says which fields of *your* reviews were lost.',
    '',
    '## Read (`--from`)',
    '',
    '| name | format | what is read | what it cannot know | an example |',
    '| --- | --- | --- | --- | --- |',
    ...read,
    '',
    '## Written (`--to`)',
    '',
    '| name | format | media type | carries |',
    '| --- | --- | --- | --- |',
    ...written,
    '',
  ].join('\n')
}

function rulesPage(): string {
  const rows = [...explanations()].map(
    ([id, { severity, message, hint }]) => `| \`${id}\` | ${severity} | ${cell(message)} | ${cell(hint)} |`,
  )
  return [
    '# Rules',
    '',
    'Every rule that a report can name, made from `shapes/` and `src/diagnostics/rules/` by `npm run docs`. `recension explain RULE` prints one.',
    '',
    '| rule | severity | what is wrong | what to do |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
