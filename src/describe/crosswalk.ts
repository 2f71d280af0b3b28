import type { Bindings, Use } from './binding.js'
import { bookBindings } from './book-bindings.js'
import { reviewBindings } from './review-bindings.js'
import { journalBindings } from './serial-bindings.js'

/** The page that says which field is which statements, made from the binding table. */
export function crosswalk(): string {
  return [
    '# What each field becomes in RDF',
    '',
    'Made from the binding table in `src/describe/` by `npm run docs`; a test fails when it is stale.',
    '',
    ...section('The review', reviewBindings, ['books', 'serial']),
    ...section('The journal (`serial`)', journalBindings, []),
    ...section('A book (`books[n]`)', bookBindings, []),
  ].join('\n')
}

function section<T>(title: string, bindings: Bindings<T>, elsewhere: readonly string[]): string[] {
  const rows = Object.entries<{ readonly uses: readonly Use[] }>(bindings).map(([field, { uses }]) => {
    const own = elsewhere.includes(field) ? uses.filter(({ node }) => ['review', 'work', 'volume', 'issue'].includes(node)) : uses
    return `| \`${field}\` | ${cells(own)} |`
  })
  return [`## ${title}`, '', '| field | statements |', '| --- | --- |', ...rows, '']
}

function cells(uses: readonly Use[]): string {
  const byNode = new Map<string, Set<string>>()
  for (const { node, predicate } of uses) byNode.set(node, (byNode.get(node) ?? new Set()).add(`\`${predicate.short ?? predicate.value}\``))
  return [...byNode].map(([node, predicates]) => `${node}: ${[...predicates].join(' ')}`).join('; ')
}
