import { compareDigits, trimEnd } from './decimal.js'

/** A point or the start of a period on the time line of XML Schema. */
export interface Moment {
  /** Whole seconds since 1970, in UTC where the time zone is stated, else as the clock on the wall shows them. */
  readonly seconds: number
  /** The fraction of a second, as digits without trailing zeros. */
  readonly fraction: string
  readonly zoned: boolean
}

const year = '(-?(?:[1-9][0-9]{3,}|0[0-9]{3}))'
const month = '(0[1-9]|1[0-2])'
const day = '(0[1-9]|[12][0-9]|3[01])'
const clock = '([01][0-9]|2[0-4]):([0-5][0-9]):([0-5][0-9])(?:\\.([0-9]+))?'
const zone = '(Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?'
const nothing = '()'

/** Date types of XML Schema; each pattern has the same eight groups: year, month, day, hour, minute, second, fraction, zone. */
const patterns: Readonly<Record<string, RegExp>> = {
  dateTime: new RegExp(`^${year}-${month}-${day}T${clock}${zone}$`),
  dateTimeStamp: new RegExp(`^${year}-${month}-${day}T${clock}${zone.slice(0, -1)}$`),
  date: new RegExp(`^${year}-${month}-${day}${nothing.repeat(4)}${zone}$`),
  time: new RegExp(`^${nothing.repeat(3)}${clock}${zone}$`),
  gYear: new RegExp(`^${year}${nothing.repeat(6)}${zone}$`),
  gYearMonth: new RegExp(`^${year}-${month}${nothing.repeat(5)}${zone}$`),
  gMonth: new RegExp(`^${nothing}--${month}${nothing.repeat(5)}${zone}$`),
  gMonthDay: new RegExp(`^${nothing}--${month}-${day}${nothing.repeat(4)}${zone}$`),
  gDay: new RegExp(`^${nothing.repeat(2)}---${day}${nothing.repeat(4)}${zone}$`),
}

export const momentTypes: readonly string[] = Object.keys(patterns)

/**
 * A date or time of XML Schema 1.1.
 *
 * @param type the local name of the datatype.
 * @returns `undefined` if the text is none, or names a day that the calendar does not have.
 */
export function parseMoment(type: string, text: string): Moment | undefined {
  const parts = patterns[type]?.exec(text)
  if (parts == null) return undefined
  const [years, months, days] = [part(parts, 1), part(parts, 2), part(parts, 3)]
  const [hours, minutes, seconds] = [part(parts, 4), part(parts, 5), part(parts, 6)]
  if (days > daysInMonth(years, months)) return undefined
  const fraction = trimEnd(parts[7] ?? '')
  if (hours === 24 && (minutes !== 0 || seconds !== 0 || fraction !== '')) return undefined
  const local = daysBefore(years, months, days) * 86_400 + hours * 3_600 + minutes * 60 + seconds
  const zone = parts[8] ?? ''
  const offset = offsetOf(zone)
  return offset === undefined ? undefined : { seconds: local - offset, fraction, zoned: zone !== '' }
}

/**
 * Negative, zero or positive; `undefined` where only one of the two states its zone and they are less than
 * fourteen hours apart, so that nobody can say (XML Schema 1.1 part 2, D.2.1),
 * and for years beyond some 285 million.
 */
export function compareMoments(a: Moment, b: Moment): number | undefined {
  if (!Number.isSafeInteger(a.seconds) || !Number.isSafeInteger(b.seconds)) return undefined
  const order = Math.sign(a.seconds - b.seconds) || compareDigits(a.fraction, b.fraction)
  if (a.zoned === b.zoned) return order
  const apart = Math.abs(a.seconds - b.seconds)
  return apart > fourteenHours || (apart === fourteenHours && Math.sign(a.seconds - b.seconds) === compareDigits(a.fraction, b.fraction))
    ? order
    : undefined
}

const fourteenHours = 14 * 3_600

/** What stands for a part that the type does not have; 1972 is the leap year that XML Schema takes. */
const defaults = [0, 1972, 1, 1, 0, 0, 0]

function part(parts: RegExpExecArray, group: number): number {
  const digits = parts[group] ?? ''
  return digits === '' ? (defaults[group] ?? 0) : Number(digits)
}

function daysInMonth(years: number, months: number): number {
  if (months === 2) return isLeap(years) ? 29 : 28
  return months === 4 || months === 6 || months === 9 || months === 11 ? 30 : 31
}

function isLeap(years: number): boolean {
  return years % 4 === 0 && (years % 100 !== 0 || years % 400 === 0)
}

/** Days since 1 January 1970 in the proleptic Gregorian calendar, counted in years that begin in March. */
function daysBefore(years: number, months: number, days: number): number {
  const y = months <= 2 ? years - 1 : years
  const dayOfYear = Math.floor((153 * (months > 2 ? months - 3 : months + 9) + 2) / 5) + days - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468
}

/** Seconds east of UTC; nothing for more than fourteen hours. */
function offsetOf(zone: string): number | undefined {
  if (zone === '' || zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))
  return minutes > 14 * 60 ? undefined : minutes * (zone.startsWith('-') ? -60 : 60)
}
