import type { BookReview } from '../../record/review.js'
import { cleanLine, cleanText } from '../../record/values/plain-text.js'
import { writable } from './element.js'

/** A record as XML holds it and readers give it back: each text one line of characters that XML has, abstracts in paragraphs; what is empty then goes. */
export function cleanRecord({ abstracts, ...lines }: BookReview): BookReview {
  const kept = (abstracts ?? []).map((text) => ({ ...text, value: cleanText(writable(text.value)) })).filter(({ value }) => value !== '')
  return { ...(cleaned(lines) as BookReview | undefined), ...(kept.length > 0 && { abstracts: kept }) }
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanLine(writable(value)) || undefined
  if (Array.isArray(value)) return value.map(cleaned).filter((one) => one !== undefined)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).flatMap(([name, inner]) => {
    const kept = cleaned(inner)
    return kept === undefined ? [] : [[name, kept] as const]
  })
  if (needed.some((name) => name in value && fields.every(([kept]) => kept !== name))) return undefined
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}

/** Without these a text, a person, a series, pages or a source are nothing. */
const needed = ['value', 'name', 'title', 'first', 'hash']
