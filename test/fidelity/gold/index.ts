import type { GoldRecord } from '../gold.js'

/** Every record of `real/` that a person read. A format is one file, and one line here. */
export const gold: readonly GoldRecord[] = []
