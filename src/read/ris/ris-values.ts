import type { Role } from '../../record/contributor.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import type { Stated, StatedPerson } from '../stated/stated-review.js'
import type { RisField, RisRecord } from './ris-records.js'

/** The fields of a record, asked by their tags. */
export class RisValues {
  private readonly fields: readonly RisField[]

  constructor(record: RisRecord) {
    this.fields = record.fields.filter(({ value }) => value !== '')
  }

  /** All values of the tags, those of the first tag first. */
  all(...tags: readonly string[]): readonly Stated[] {
    return tags.flatMap((tag) => this.fields.filter((field) => field.tag === tag).map((field) => this.stated(field)))
  }

  one(...tags: readonly string[]): Stated | undefined {
    return this.all(...tags)[0]
  }

  people(role: Role, ...tags: readonly string[]): readonly StatedPerson[] {
    // Several names in one field stand one a line.
    return this.all(...tags).flatMap(({ text, place }) => text.split('\n').map((name) => ({ role, name, place })))
  }

  others(known: (tag: string) => boolean): readonly (Stated & { readonly tag: string })[] {
    return this.fields.filter(({ tag }) => !known(tag)).map((field) => ({ ...this.stated(field), tag: field.tag }))
  }

  /**
   * The finest of the dates that agree on the year: `DA` may hold no more than a month or a season, `Y1` a day or the year alone. JSTOR
   * writes it into C1.
   */
  date(): Stated | undefined {
    const [own, ...others] = [...this.all('PY'), ...this.all('Y1'), ...this.all('DA'), ...this.fullDates()].map(dateAsPrinted)
    if (own === undefined) return undefined
    return others.reduce((best, other) => finer(best, other), own)
  }

  private fullDates(): readonly Stated[] {
    return this.all('C1').flatMap(({ text, place }) => {
      const date = /^full publication date: (.{4,60})$/i.exec(text)?.[1]
      return date === undefined ? [] : [{ text: date, place }]
    })
  }

  private stated({ value, place }: RisField): Stated {
    return { text: value, place }
  }
}

/** `2015///Spring`: behind the third slash stands what else a date says. Source: RIS format specifications, Y1. */
function dateAsPrinted(value: Stated): Stated {
  const [, year, rest] = /^(\d{4})\/\/\/(\p{L}.{1,40})$/u.exec(value.text) ?? []
  return year === undefined || !parsePartialDate(`${rest ?? ''} ${year}`).ok ? value : { ...value, text: `${rest ?? ''} ${year}` }
}

/** The other of two dates where it says more of the same year. */
function finer(best: Stated, other: Stated): Stated {
  const [coarse, fine] = [parsePartialDate(best.text), parsePartialDate(other.text)]
  if (fine.ok && (!coarse.ok || (fine.value.startsWith(coarse.value.slice(0, 4)) && fine.value.length >= coarse.value.length))) return other
  const together = { ...other, text: `${other.text} ${best.text}` }
  return !fine.ok && coarse.ok && coarse.value.length === 4 && parsePartialDate(together.text).ok ? together : best
}
