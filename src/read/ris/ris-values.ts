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

  /** The finest of the dates that agree on the year; `DA` may hold no more than a month or a season. */
  date(): Stated | undefined {
    const year = this.one('PY', 'Y1')
    const day = this.one('DA')
    if (day === undefined || year === undefined) return day ?? year
    const [coarse, fine] = [parsePartialDate(year.text), parsePartialDate(day.text)]
    if (fine.ok && (!coarse.ok || (fine.value.startsWith(coarse.value.slice(0, 4)) && fine.value.length >= coarse.value.length))) return day
    const together = { ...day, text: `${day.text} ${year.text}` }
    return !fine.ok && coarse.ok && coarse.value.length === 4 && parsePartialDate(together.text).ok ? together : year
  }

  private stated({ value, place }: RisField): Stated {
    return { text: value, place }
  }
}
