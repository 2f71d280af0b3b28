import { components } from '../../../../src/check/shacl/components.js'
import { sh } from '../../../../src/check/shacl/terms.js'
import type { Iri } from '../../../../src/rdf/iri.js'

/** The components of SHACL Core in the groups that engines get wrong together. */
export const all: readonly Iri[] = components.map(([, , , component]) => component)

export const ranges: readonly Iri[] = [
  sh.MinExclusiveConstraintComponent, sh.MinInclusiveConstraintComponent, sh.MaxExclusiveConstraintComponent, sh.MaxInclusiveConstraintComponent,
] // prettier-ignore

export const pairs: readonly Iri[] = [sh.LessThanConstraintComponent, sh.LessThanOrEqualsConstraintComponent]

export const lengths: readonly Iri[] = [sh.MinLengthConstraintComponent, sh.MaxLengthConstraintComponent]

/** The parameters of the ranges and pairs. */
export const comparing: readonly Iri[] = [
  sh.minExclusive, sh.minInclusive, sh.maxExclusive, sh.maxInclusive, sh.lessThan, sh.lessThanOrEquals,
] // prettier-ignore
