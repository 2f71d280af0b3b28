/**
 * Control characters that are letters of Windows-1252, taken for Latin-1 on their way into a file: `Popovi\u0107 \u0086` ends with a
 * dagger. Those that Windows-1252 leaves open stay. Source: the Encoding Standard, index windows-1252, of whose letters browsers make them too.
 */
export function withWindowsLetters(text: string): string {
  return /[\u0080-\u009F]/.test(text) ? text.replace(/[\u0080-\u009F]/g, (c) => letters.charAt(c.charCodeAt(0) - 0x80)) : text
}

const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
