import { targetShapes } from '../node/validators.js'
import { services } from '../submit/services.js'
import { targets } from '../targets/index.js'
import type { Target } from '../targets/target.js'

/** The page that lists every index. */
export function targetsPage(): string {
  return [
    '# Indexes',
    '',
    'Made from the table in `src/targets/index.ts` by `npm run docs`; a test fails when it is stale. `recension check … --target all` says how your reviews stand with each.',
    '',
    '| name | index | forms of deposit |',
    '| --- | --- | --- |',
    ...targets.map(
      ({ id, label, deposits }) =>
        `| [\`${id}\`](${id}.md) | ${label} | ${deposits.length === 0 ? 'none: it reads the published pages' : deposits.map((one) => `\`${one.id}\``).join(', ')} |`,
    ),
    '',
  ].join('\n')
}

/** The page about one index: what it wants, what is sent and lost, its rules, how to get an account, the commands. */
export function targetPage({ id, label, home, wants, sends, account, notes, carries, deposits }: Target): string {
  const rules = [...targetShapes(id).metadata.values()]
  return [
    `# ${label}`,
    '',
    `<${home}>. Made from \`src/targets/\` and \`shapes/targets/${id}.ttl\` by \`npm run docs\`.`,
    '',
    '## What it wants',
    '',
    wants,
    '',
    ...notes.flatMap(({ text, source }) => [`- ${text} (<${source}>)`]),
    ...(notes.length === 0 ? [] : ['']),
    '| rule | severity | what is wrong | what to do |',
    '| --- | --- | --- | --- |',
    ...rules.map(({ rule, severity, message, hint }) => `| \`${rule}\` | ${severity} | ${cell(message)} | ${cell(hint)} |`),
    '',
    '## What is sent, and what is lost',
    '',
    sends,
    '',
    carries === 'everything'
      ? 'Nothing is lost.'
      : `It keeps ${carries.map((field) => `\`${field}\``).join(', ')}. Whatever else a review states is lost there, and is named by the commands below.`,
    '',
    '## An account',
    '',
    account,
    '',
    '## The commands',
    '',
    '```sh',
    `recension check reviews/ --target ${id}`,
    ...deposits.map((one) => `recension convert review.yaml --to ${one.id} -o deposit${one.extension}`),
    ...(services.some((one) => one.id === id) ? [`recension submit reviews/ --to ${id}`] : []),
    '```',
    '',
    ...(services.some((one) => one.id === id) ? ['[How deposits are sent](../submitting.md), and what becomes of them.', ''] : []),
  ].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
