/** A decimal number of any size, without rounding. */
export interface Decimal {
  readonly sign: -1 | 0 | 1
  /** Digits before the point, without leading zeros. */
  readonly whole: string
  /** Digits behind the point, without trailing zeros. */
  readonly fraction: string
}

const shape = /^([+-]?)(?:([0-9]+)(?:\.([0-9]*))?|\.([0-9]+))$/

/** `xsd:decimal` and all that are derived from it; `undefined` for any other text. */
export function parseDecimal(text: string): Decimal | undefined {
  const parts = shape.exec(text)
  if (parts === null) return undefined
  const whole = trimStart(parts[2] ?? '')
  const fraction = trimEnd(parts[3] ?? parts[4] ?? '')
  return { sign: whole === '' && fraction === '' ? 0 : parts[1] === '-' ? -1 : 1, whole, fraction }
}

/** Negative, zero or positive, as `Array.sort` wants it. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.sign !== b.sign) return a.sign - b.sign
  return a.sign * (a.whole.length - b.whole.length || compareDigits(a.whole, b.whole) || compareDigits(a.fraction, b.fraction))
}

/** Compares digits that stand at the same place. */
export function compareDigits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Fractional digits without the zeros at their end. */
export function trimEnd(digits: string): string {
  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end--
  return digits.slice(0, end)
}

function trimStart(digits: string): string {
  let start = 0
  while (start < digits.length && digits[start] === '0') start++
  return digits.slice(start)
}
