/**
 * Whether a text holds a character that no address or identifier may hold: a control, a lone surrogate, a non-character, a
 * mark that turns the direction of reading, or one that cannot be seen.
 */
export function isUnwritable(text: string): boolean {
  return unwritable.test(text)
}

const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u200B-\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/u
