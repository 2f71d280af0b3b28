import { cs } from './cs.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { it } from './it.js'
import type { LandingWords } from './landing-words.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { sk } from './sk.js'

export * from './landing-words.js'

/** The languages whose landing pages are read. Where two share a phrase of two meanings, the first in this list decides. */
export const landingWords: readonly LandingWords[] = [en, cs, de, fr, es, it, nl, pl, pt, sk]
