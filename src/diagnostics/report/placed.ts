import type { Place } from '../diagnostic.js'
import { visible } from './visible.js'

/** `page.txt:2:16`. */
export function placed(place: Place | undefined): string {
  if (place === undefined) return ''
  return visible(
    [place.file, place.line, place.line === undefined ? undefined : place.column].filter((part) => part !== undefined).join(':'),
  )
}
