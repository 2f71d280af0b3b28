import type { Place } from '../../diagnostics/diagnostic.js'
import type { Role } from '../../record/contributor.js'
import type { Stated, StatedPerson } from '../stated/stated-review.js'
import { edtfDate, yearAndMonth } from './bib-date.js'
import type { BibEntry, BibField } from './bib-entries.js'
import { bibPeople, listOf } from './bib-names.js'
import { texToText, verbatim } from './tex-text.js'

/** What a field says that could not be understood. */
export type Leftover = Stated & { readonly field: string }

/** One entry with what it inherits, asked field by field; what is not understood on the way is gathered. */
export class BibRecord {
  readonly entry: BibEntry
  readonly leftovers: Leftover[] = []
  private readonly fields: ReadonlyMap<string, BibField>

  constructor(entry: BibEntry, fields: ReadonlyMap<string, BibField>) {
    this.entry = entry
    this.fields = fields
  }

  get place(): Place {
    return this.entry.place
  }

  /** The first of the fields that says something, in TeX. */
  raw(...names: readonly string[]): string {
    return this.field(names)?.raw.trim() ?? ''
  }

  /** The first of the fields that says something, as text. */
  text(...names: readonly string[]): Stated | undefined {
    const field = this.field(names)
    return field === undefined ? undefined : this.stated(field, field.raw)
  }

  /** An address or an identifier, in which TeX means nothing. */
  address(...names: readonly string[]): Stated | undefined {
    const field = this.field(names)
    return field === undefined ? undefined : { text: verbatim(field.raw), place: field.place }
  }

  /** A title with its subtitle in one, parted as it is printed. */
  title(main: string, sub: string): Stated | undefined {
    const [title, subtitle] = [this.text(main), this.text(sub)]
    if (title === undefined || subtitle === undefined) return title
    return { ...title, text: `${title.text}${/[?!:.]$/.test(title.text.trim()) ? ' ' : ': '}${subtitle.text}` }
  }

  /** The items of a list: names of publishers and places. */
  list(...names: readonly string[]): readonly Stated[] {
    const field = this.field(names)
    if (field === undefined) return []
    const items = listOf(field.raw)
    return (field.name === 'publisher' && this.isClassic() && isOneHouse(items) ? [field.raw] : items).map((item) =>
      this.stated(field, item),
    )
  }

  people(name: string, role: Role): readonly StatedPerson[] {
    const field = this.field([name])
    if (field === undefined) return []
    this.tellUnknown(field)
    const { people, others } = bibPeople(field.raw, role, field.place)
    if (others) this.leftovers.push({ text: 'and others', place: field.place, field: name })
    return people
  }

  date(): Stated | undefined {
    const field = this.field(['date', 'year'])
    if (field === undefined) return undefined
    const { place } = field
    if (field.name === 'date') return { text: edtfDate(verbatim(field.raw)), place }
    const month = this.text('month')
    const { date, rest } = yearAndMonth(texToText(field.raw).text.trim(), month?.text.trim() ?? '', this.raw('day'))
    if (rest !== '' && month !== undefined) this.leftovers.push({ ...month, field: 'month' })
    return { text: /^\d{4}\??$/.test(date) && date.endsWith('?') ? `circa ${date}` : date, place }
  }

  /** Written for BibTeX, in which names alone are lists, and not for biblatex. */
  private isClassic(): boolean {
    return this.fields.has('year') && !this.fields.has('date') && !this.fields.has('location')
  }

  private field(names: readonly string[]): BibField | undefined {
    for (const name of names) {
      const field = this.fields.get(name)
      if (field !== undefined && field.raw.trim() !== '') return field
    }
    return undefined
  }

  private stated(field: BibField, raw: string): Stated {
    const { text, unknown } = texToText(raw)
    const { place } = field
    this.tellUnknown(field)
    for (const command of unknown) this.leftovers.push({ text: command, place, field: field.name })
    return { text, place }
  }

  private tellUnknown({ unknown, place, name }: BibField): void {
    if (unknown.length > 0) this.leftovers.push({ text: unknown.join(' # '), place, field: name })
  }
}

/** "Simon and Schuster", "Faber and Faber": two names of people are one house; names in braces of their own are two. */
function isOneHouse(items: readonly string[]): boolean {
  return items.length === 2 && items.every((item) => !item.includes('{') && item.split(/\s+/).length <= 3 && !ofAHouse.test(item))
}

const ofAHouse =
  /(?:press|verlag|universit|editions?|éditions|editori?al|edizioni|books|publish|presses|nakladatel|wydawnictw|uitgever|forlag|förlag|academ|institut|museum|librair|libreri|buchhandl)/iu
