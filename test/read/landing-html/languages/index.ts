import { cs } from './cs.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { it } from './it.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { sk } from './sk.js'
import type { StatedPage } from './stated-page.js'

/** One page of each language that the reader of pages knows. */
export const statedPages: readonly StatedPage[] = [cs, de, en, es, fr, it, nl, pl, pt, sk]
