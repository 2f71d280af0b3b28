import type { EngineCause } from './cause.js'

/** The causes as rows of the page on validation. */
export function tableOf(causes: readonly EngineCause[]): string {
  const rows = causes.map(
    ({ section, decides, shown: [example, engine] }) => `| ${example} | ${section}: ${lowered(decides)} | ${engine} |`,
  )
  return ['| case | the specification | the engine |', '| --- | --- | --- |', ...rows].join('\n')
}

/** A sentence as a part of one: without its capital and its full stop. */
function lowered(sentence: string): string {
  return (sentence.slice(0, 1).toLowerCase() + sentence.slice(1)).replace(/\.$/, '').replaceAll('|', '\\|')
}
