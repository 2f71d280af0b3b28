import { compiledValidator } from '../check/compiled.js'
import { referenceValidator } from '../check/reference.js'
import { loadShapes, type Shapes } from '../check/shape-metadata.js'
import type { Validator } from '../check/validator.js'
import { packageFile } from './package-files.js'

/** The engines that validate: ours, and the library that judges it. */
export const engines = { compiled: compiledValidator, reference: referenceValidator } as const
export type Engine = keyof typeof engines

export function coreShapes(): Shapes {
  return loadShapes(packageFile('shapes/core.ttl'))
}

export function coreValidator(engine: Engine = 'compiled'): Validator {
  return engines[engine](coreShapes())
}

/** The rules of an index, by its id. */
export function targetShapes(id: string): Shapes {
  return loadShapes(packageFile(`shapes/targets/${id}.ttl`))
}

export function targetValidator(id: string, engine: Engine = 'compiled'): Validator {
  return engines[engine](targetShapes(id))
}
