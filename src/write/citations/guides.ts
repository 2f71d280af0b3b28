import type { PartialDate } from '../../record/values/partial-date.js'
import { seasonOf, yearOf } from '../../record/values/partial-date.js'
import { apa } from './styles/apa.js'
import { chicago } from './styles/chicago.js'
import { iso690 } from './styles/iso690.js'
import { mla } from './styles/mla.js'

/** A style guide: its style in CSL, and what it prints of names, dates and numbers. */
export interface Guide {
  readonly id: string
  readonly label: string
  readonly csl: string
  /** Whether given names are printed as initials. */
  readonly initials: boolean
  /** Which reviewers are printed with the family name first. */
  readonly inverted: 'first' | 'all'
  /** Of more reviewers than `most`, the first `first` are named, and the last where `last` says so. */
  readonly reviewers?: { readonly most: number; readonly first: number; readonly last: boolean }
  /** How much of a date is printed, and in which words. */
  readonly date: DateForm
  readonly issns: boolean
}

export interface DateForm {
  readonly shown: (date: PartialDate) => PartialDate
  readonly worded: (date: PartialDate) => string
}

const monthNames = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'] as const

const years: DateForm = { shown: yearOf, worded: yearOf }

/** The year, or the season of an issue that has one: "Spring 2025". */
const seasons: DateForm = {
  shown: (date) => (seasonOf(date) === undefined ? yearOf(date) : date),
  worded: (date) => {
    const season = seasonOf(date)
    return season === undefined ? yearOf(date) : `${season.slice(0, 1).toUpperCase()}${season.slice(1)} ${yearOf(date)}`
  },
}

/** All that is stated: "12 Dec. 2025", "spring 2025". */
const days: DateForm = {
  shown: (date) => date,
  worded: (date) => {
    const season = seasonOf(date)
    const [year, month, day] = season === undefined ? date.split('-') : [yearOf(date)]
    return [day && String(Number(day)), month && monthNames[Number(month) - 1], season, year].filter(Boolean).join(' ')
  },
}

// prettier-ignore
/** The guides in which references are written. */
export const guides = {
  apa: { id: 'apa', label: 'APA 7', csl: apa, initials: true, inverted: 'all', reviewers: { most: 20, first: 19, last: true }, date: years, issns: false },
  chicago: { id: 'chicago', label: 'Chicago 17, bibliography', csl: chicago, initials: false, inverted: 'first', reviewers: { most: 10, first: 7, last: false }, date: seasons, issns: false },
  iso690: { id: 'iso690', label: 'ISO 690, name and date', csl: iso690, initials: false, inverted: 'all', date: years, issns: true },
  mla: { id: 'mla', label: 'MLA 9', csl: mla, initials: false, inverted: 'first', reviewers: { most: 2, first: 1, last: false }, date: days, issns: false },
} satisfies Readonly<Record<string, Guide>>
