import type { Iri } from '../../rdf/iri.js'
import { compileMaxCount, compileMinCount } from './constraints/cardinality.js'
import { compileAnd, compileNot, compileOr, compileXone } from './constraints/logical.js'
import { compileClosed, compileHasValue, compileIn } from './constraints/other.js'
import { compileDisjoint, compileEquals, compileLessThan, compileLessThanOrEquals } from './constraints/pair.js'
import { compileMaxExclusive, compileMaxInclusive, compileMinExclusive, compileMinInclusive } from './constraints/range.js'
import { compileNode, compileProperties, compileQualifiedMaxCount, compileQualifiedMinCount } from './constraints/shape.js'
import { compileLanguageIn, compileMaxLength, compileMinLength, compilePattern, compileUniqueLang } from './constraints/string.js'
import { compileClass, compileDatatype, compileNodeKind } from './constraints/type.js'
import * as takes from './parameters.js'
import type { Compile } from './model.js'
import { sh } from './terms.js'

/** How often a shape may state a parameter, and whether the shape needs a path. `together`: compiled once for all values. */
type Use = 'once' | 'often' | 'together' | 'once, with a path' | 'often, with a path'

/** Parameter, what it takes, how often, its constraint component, its compile function, and the message where the shape has none. */
type Row = readonly [parameter: Iri, takes: takes.Takes, use: Use, component: Iri, compile: Compile, message: (value: string) => string]

/** SHACL Core: every parameter that makes a constraint. Source: https://www.w3.org/TR/shacl/#core-components. */
// prettier-ignore
export const components: readonly Row[] = [
  [sh.class, takes.anIri, 'often', sh.ClassConstraintComponent, compileClass, (v) => `This has to be a ${v}.`],
  [sh.datatype, takes.anIri, 'once', sh.DatatypeConstraintComponent, compileDatatype, (v) => `This has to be written as a ${v}.`],
  [sh.nodeKind, takes.aNodeKind, 'once', sh.NodeKindConstraintComponent, compileNodeKind, (v) => `This has to be of the kind ${v}.`],
  [sh.minCount, takes.anInteger, 'once, with a path', sh.MinCountConstraintComponent, compileMinCount, (v) => `There have to be at least ${v}.`],
  [sh.maxCount, takes.anInteger, 'once, with a path', sh.MaxCountConstraintComponent, compileMaxCount, (v) => `There can be at most ${v}.`],
  [sh.minExclusive, takes.aLiteral, 'once', sh.MinExclusiveConstraintComponent, compileMinExclusive, (v) => `This has to be more than ${v}.`],
  [sh.minInclusive, takes.aLiteral, 'once', sh.MinInclusiveConstraintComponent, compileMinInclusive, (v) => `This has to be ${v} or more.`],
  [sh.maxExclusive, takes.aLiteral, 'once', sh.MaxExclusiveConstraintComponent, compileMaxExclusive, (v) => `This has to be less than ${v}.`],
  [sh.maxInclusive, takes.aLiteral, 'once', sh.MaxInclusiveConstraintComponent, compileMaxInclusive, (v) => `This has to be ${v} or less.`],
  [sh.minLength, takes.anInteger, 'once', sh.MinLengthConstraintComponent, compileMinLength, (v) => `This has to have at least ${v} characters.`],
  [sh.maxLength, takes.anInteger, 'once', sh.MaxLengthConstraintComponent, compileMaxLength, (v) => `This can have at most ${v} characters.`],
  [sh.pattern, takes.aString, 'once', sh.PatternConstraintComponent, compilePattern, (v) => `This has to match ${v}.`],
  [sh.languageIn, takes.aListOfStrings, 'once', sh.LanguageInConstraintComponent, compileLanguageIn, (v) => `The language has to be one of ${v}.`],
  [sh.uniqueLang, takes.aBoolean, 'once, with a path', sh.UniqueLangConstraintComponent, compileUniqueLang, () => 'There can be only one in each language.'],
  [sh.equals, takes.anIri, 'often', sh.EqualsConstraintComponent, compileEquals, (v) => `This has to say the same as ${v}.`],
  [sh.disjoint, takes.anIri, 'often', sh.DisjointConstraintComponent, compileDisjoint, (v) => `This cannot also be a value of ${v}.`],
  [sh.lessThan, takes.anIri, 'often, with a path', sh.LessThanConstraintComponent, compileLessThan, (v) => `This has to be less than ${v}.`],
  [sh.lessThanOrEquals, takes.anIri, 'often, with a path', sh.LessThanOrEqualsConstraintComponent, compileLessThanOrEquals, (v) => `This cannot be more than ${v}.`],
  [sh.not, takes.aShape, 'often', sh.NotConstraintComponent, compileNot, (v) => `This cannot be as ${v} describes.`],
  [sh.and, takes.aListOfShapes, 'often', sh.AndConstraintComponent, compileAnd, (v) => `This has to be all of ${v}.`],
  [sh.or, takes.aListOfShapes, 'often', sh.OrConstraintComponent, compileOr, (v) => `This has to be one or more of ${v}.`],
  [sh.xone, takes.aListOfShapes, 'often', sh.XoneConstraintComponent, compileXone, (v) => `This has to be exactly one of ${v}.`],
  [sh.node, takes.aShape, 'often', sh.NodeConstraintComponent, compileNode, (v) => `This has to be as ${v} describes.`],
  [sh.property, takes.aShape, 'together', sh.PropertyConstraintComponent, compileProperties, (v) => `This has to be as ${v} describes.`],
  [sh.qualifiedMinCount, takes.anInteger, 'once', sh.QualifiedMinCountConstraintComponent, compileQualifiedMinCount, (v) => `There have to be at least ${v} of this kind.`],
  [sh.qualifiedMaxCount, takes.anInteger, 'once', sh.QualifiedMaxCountConstraintComponent, compileQualifiedMaxCount, (v) => `There can be at most ${v} of this kind.`],
  [sh.closed, takes.aBoolean, 'once', sh.ClosedConstraintComponent, compileClosed, () => 'This property is not foreseen here.'],
  [sh.hasValue, takes.anything, 'often', sh.HasValueConstraintComponent, compileHasValue, (v) => `One of the values has to be ${v}.`],
  [sh.in, takes.aListOfAnything, 'once', sh.InConstraintComponent, compileIn, (v) => `This has to be one of ${v}.`],
]

/** The constraints that can be broken where there are no values. */
export const demanding: ReadonlySet<Iri> = new Set([sh.minCount, sh.qualifiedMinCount, sh.hasValue, sh.equals])

/** Parameters that only say more about those above, and the other properties of a shape that have a form. */
export const companions: readonly (readonly [parameter: Iri, takes: takes.Takes, use: Use])[] = [
  [sh.flags, takes.aString, 'once'],
  [sh.ignoredProperties, takes.aListOfIris, 'once'],
  [sh.qualifiedValueShape, takes.aShape, 'once, with a path'],
  [sh.qualifiedValueShapesDisjoint, takes.aBoolean, 'once'],
  [sh.deactivated, takes.aBoolean, 'once'],
  [sh.severity, takes.anIri, 'once'],
  [sh.message, takes.aMessage, 'often'],
  [sh.path, takes.anything, 'once'],
  [sh.targetClass, takes.anIri, 'often'],
  [sh.targetNode, takes.anIriOrLiteral, 'often'],
  [sh.targetSubjectsOf, takes.anIri, 'often'],
  [sh.targetObjectsOf, takes.anIri, 'often'],
]
