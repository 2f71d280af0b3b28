/**
 * Text as it stands in HTML, between tags and in quoted attributes alike.
 *
 * A parser gives the text back as it was, but for NUL and lone surrogates, which no page can hold: they become U+FFFD.
 * Source: HTML Living Standard, sections 13.1.2.3 (attributes) and 13.2.3.5 (line ends: a bare CR would become LF).
 */
export function escapeHtml(text: string): string {
  return text.toWellFormed().replace(special, (character) => references[character] ?? '')
}

const special = /[&<>"'\r\0]/g

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\uFFFD',
}
