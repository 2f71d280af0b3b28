import { InvalidArgumentError } from 'commander'
import type { Config } from '../config/config.js'
import { complain } from '../diagnostics/complain.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { nearest } from '../diagnostics/nearest.js'
import type { Engine } from '../node/validators.js'
import { targetValidator } from '../node/validators.js'
import { targets } from '../targets/index.js'
import type { TargetPlan } from '../targets/judge.js'
import type { Target } from '../targets/target.js'

/** What `--target` may name: every index, `core` for none, `all`; several with commas between them. */
export function targetNames(): readonly string[] {
  return ['core', 'all', ...targets.map(({ id }) => id)]
}

/** For commander: the names of a `--target`. */
export function parseTargets(text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim().toLowerCase()).filter((name) => name !== '') // prettier-ignore
  const known = targetNames()
  for (const name of names) {
    if (known.includes(name)) continue
    const like = nearest(name, known)
    throw new InvalidArgumentError(
      `${name} is no index that is known${like === undefined ? '' : `; ${like} is`}. They are ${known.join(', ')}.`,
    )
  }
  return names
}

/** Of the indexes that the configuration names, those that there are not. */
export function unknownTargets({ targets: named, targetsPlace: place }: Config): readonly Diagnostic[] {
  const known = targets.map(({ id }) => id)
  return named
    .filter((name) => !known.includes(name))
    .map((name) => {
      const like = nearest(name, known)
      const other = `${name} is no index that is known; ${like === undefined ? `they are ${known.join(', ')}` : `${like} is`}`
      return complain('config/value-is-right', { field: 'targets', actual: name, other }, { place })
    })
}

/**
 * The indexes to check for: those that `--target` names, else those of the configuration. With `all` only those of the configuration
 * decide the exit status: nobody submits to every index there is.
 */
export function targetPlans(asked: readonly string[] | undefined, configured: readonly string[], engine: Engine): readonly TargetPlan[] {
  const isAll = asked?.includes('all') === true
  const names = asked ?? configured
  return targets
    .filter(({ id }) => isAll || names.includes(id))
    .map((target): TargetPlan => planOf(target, engine, !isAll || configured.includes(target.id)))
}

export function planOf(target: Target, engine: Engine, decides = true): TargetPlan {
  return { target, validator: targetValidator(target.id, engine), decides }
}
