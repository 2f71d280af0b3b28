import { eastern } from './eastern.js'
import { english } from './english.js'
import { found } from './found.js'
import { german } from './german.js'
import type { GoldHeading } from './gold-heading.js'
import { romance } from './romance.js'

export type { GoldHeading } from './gold-heading.js'
export { fifth } from './fifth.js'
export { fourth } from './fourth.js'
export { last } from './last.js'
export { later } from './later.js'
export { third } from './third.js'

/** Headings that were read by a person before the reader was tried on them. The first set is looked up in `real/headings.tsv`. */
export const unseenHeadings = (lines: readonly string[]): readonly GoldHeading[] => [
  ...found.map((one) => ({ ...one, heading: lines.find((line) => line.startsWith(one.heading)) ?? one.heading })),
  ...english,
  ...german,
  ...romance,
  ...eastern,
]
