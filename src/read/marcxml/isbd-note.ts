import type { Stated, StatedBook } from '../stated/stated-review.js'
import { imprintOf } from './imprint.js'

/**
 * A book as ISBD describes it: `Title : subtitle / by somebody. - Place : Publisher, 1996. - 216 p.` Full stops part its areas, with or
 * without a dash. Nothing where a note is no such description: without ` / ` and an imprint nobody knows where the title ends.
 * Source: ISBD, consolidated edition, areas 1 and 4.
 */
export function bookOfIsbd(note: Stated): StatedBook | undefined {
  const [, title, responsibility, imprint, rest = ''] = description.exec(note.text.slice(0, longest).trim()) ?? []
  if (title === undefined || responsibility === undefined || imprint === undefined) return undefined
  const words = responsibility.split(' ; ').map((part, i) => (i === 0 && !saysRole.test(part) ? `by ${part}` : part))
  return {
    place: note.place,
    citation: { ...note, text: `<i>${title.replaceAll(' : ', ': ')}</i>, ${words.join('; ')}${rest === '' ? '' : `. ${rest}`}` },
    ...imprintOf({ ...note, text: imprint }),
  }
}

/** In UTF-16 units. */
const longest = 1000

const description =
  /^([^/]{2,400}?) \/ ([^/]{2,300}?)\.? (?:[-–—] )?((?:[^\s:/][^:/.]{1,60}|\[[^\]]{1,60}\]) : [^:/]{2,120}, \[?[©c]?[12]\d{3}\]?)(?:\. ?(?:[-–—] )?(.*)|\.?)$/su

/** A statement of responsibility that begins with what somebody did. */
const saysRole =
  /^\s*(?:by|edited|ed\.|éd\.|eds?\b|hrsg|herausg|von|a cura|sous la dir|dir\.|par|pod red|red\.|uspoř|editor|translated|transl\.|trad|přel|übers|introd)/iu
