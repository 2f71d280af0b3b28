import { assembleRules } from './assemble.js'
import { coreRules } from './core.js'
import { readRules } from './read.js'
import type { Rule } from './rule.js'
import { runRules } from './run.js'
import { submitRules } from './submit.js'

/** Every rule that code judges. Ids are permanent. Rules that shapes judge stand in `shapes/*.ttl`. */
export const rules = { ...readRules, ...assembleRules, ...coreRules, ...runRules, ...submitRules } as const satisfies Record<string, Rule>

export type CodedRuleId = keyof typeof rules
/** `area/kebab-sentence`: a rule of code, or of a shape (`core/review-has-a-doi`, `crossref/…`). */
export type RuleId = `${string}/${string}`
