import { complain } from '../diagnostics/complain.js'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js'
import type { CodedRuleId } from '../diagnostics/rules/index.js'
import type { Facts } from '../diagnostics/rules/rule.js'
import { type Draft, type FieldPath, type Origin, type Trust, trust } from '../record/draft.js'
import type { Names } from '../record/names.js'
import type { BookReview } from '../record/review.js'
import { asTyped } from '../record/typed-fields.js'
import type { Parsed } from '../record/values/parsed.js'
import type { Reading } from './reader.js'

/**
 * Gathers what a source says of one review: values with their places, and what could not be understood.
 *
 * The first value said of a field stands: a reader says the surest first.
 */
export class DraftBuilder {
  readonly key: string
  readonly diagnostics: Diagnostic[] = []
  private readonly record: { -readonly [K in keyof BookReview]: BookReview[K] } = {}
  private readonly origins = new Map<FieldPath, Origin>()
  private readonly closed: FieldPath[] = []
  private readonly defaultTrust: Trust

  constructor(key: string, whole: Place, defaultTrust: Trust = trust.field) {
    this.key = key
    this.defaultTrust = defaultTrust
    this.origins.set('', { place: whole, trust: defaultTrust })
  }

  /** States a field, unless it is empty or was stated before. */
  say<K extends keyof BookReview>(field: K, value: BookReview[K], place: Place, confidence: Trust = this.defaultTrust): boolean {
    if (isEmpty(value) || this.record[field] !== undefined) return false
    this.record[field] = value
    this.mark(field, place, confidence)
    return true
  }

  /** Says where a value inside a field came from: `mark('books[0].subtitle', place)`. */
  mark(path: FieldPath, place: Place, confidence: Trust = this.defaultTrust): void {
    this.origins.set(path, { place, trust: confidence })
  }

  /** A person says that there is no such value. */
  close(path: FieldPath): void {
    this.closed.push(path)
  }

  said<K extends keyof BookReview>(field: K): BookReview[K] {
    return this.record[field]
  }

  /** The parsed value, or nothing and a complaint at its place. */
  parsed<T>(
    field: string,
    printed: string,
    result: Parsed<T>,
    place: Place,
    rule: CodedRuleId = 'read/value-is-understood',
  ): T | undefined {
    if (result.ok) return result.value
    this.complain(rule, { field, actual: printed, other: result.reason }, place)
    return undefined
  }

  complain(rule: CodedRuleId, facts: Facts, place: Place): void {
    const named = facts.field === undefined ? facts : { ...facts, field: asTyped(facts.field) }
    this.diagnostics.push(complain(rule, named, { place, review: this.key }))
  }

  reading(names?: Names): Reading {
    const draft: Draft = {
      key: this.key,
      record: this.record,
      origins: this.origins,
      ...(names && { names }),
      ...(this.closed.length > 0 && { closed: this.closed }),
    }
    return { draft, diagnostics: this.diagnostics }
  }
}

/** Whether a value says nothing: absent, an empty text, list or object. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
}
