import type { Command } from 'commander'
import { nearest } from '../diagnostics/nearest.js'
import { type CodedRuleId, rules } from '../diagnostics/rules/index.js'
import type { Rule } from '../diagnostics/rules/rule.js'
import type { Shapes } from '../check/shape-metadata.js'
import { coreShapes, targetShapes } from '../node/validators.js'
import { targets } from '../targets/index.js'
import type { Io } from './io.js'
import { openShapes } from './plan.js'
import { ruleExamples } from './rule-examples.js'

/** `recension explain RULE`: what a rule means and how to mend what breaks it. */
export function explainVerb(program: Command, io: Io, done: (status: number) => void): void {
  program
    .command('explain')
    .description('say what a rule means and how to mend what breaks it; without a rule, list them all')
    .argument('[rule]', 'a rule, as reports name it: core/review-has-a-doi')
    .option('--shapes <file>', 'a shape set of your own, whose rules are explained as well')
    .addHelpText('after', '\nExample:\n  recension explain core/review-has-a-doi\n')
    .action((rule: string | undefined, options: { readonly shapes?: string }) => {
      done(explain(rule, options.shapes, io))
    })
}

function explain(rule: string | undefined, shapes: string | undefined, io: Io): number {
  const known = explanations(shapes === undefined ? undefined : openShapes(shapes, io).shapes)
  if (rule === undefined) {
    for (const [id, { severity }] of known) io.out(`${severity.padEnd(8)}${id}\n`)
    return 0
  }
  const found = known.get(rule)
  if (found === undefined) {
    const close = nearest(rule, [...known.keys()])
    io.err(
      `There is no rule ${rule}.${close === undefined ? '' : ` Did you mean ${close}?`}\nRun recension explain without a rule for a list of all.\n`,
    )
    return 2
  }
  io.out(
    [
      `${rule} (${found.severity})`,
      '',
      found.message,
      ...(found.why === undefined ? [] : [found.why]),
      '',
      `What to do: ${found.hint}`,
      '',
    ].join('\n'),
  )
  return 0
}

interface Explanation {
  readonly severity: string
  readonly message: string
  readonly hint: string
  readonly why?: string
}

/** Every rule, of shapes and of code, in the order of their names; what code says is shown of an invented case. */
export function explanations(own?: Shapes): ReadonlyMap<string, Explanation> {
  const found = new Map<string, Explanation>()
  const shapes = [coreShapes(), ...targets.map(({ id }) => targetShapes(id)), ...(own === undefined ? [] : [own])].flatMap(
    ({ metadata }) => [...metadata.values()],
  )
  for (const { rule, severity, message, hint } of shapes) if (message !== '') found.set(rule, { severity, message, hint })
  for (const id of Object.keys(rules) as CodedRuleId[]) {
    const { severity, message, hint, why }: Rule = rules[id]
    found.set(id, { severity, message: message(ruleExamples[id]), hint: hint(ruleExamples[id]), why })
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}
