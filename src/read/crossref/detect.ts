import { isJsonLines } from '../json-lines.js'
import { parseJson } from '../json-text.js'
import type { Source } from '../reader.js'

/** Marks of a Crossref record, none of which JSON-LD, CSL-JSON or Zotero's JSON has. A quotation mark inside a text is escaped. */
const marks: readonly RegExp[] = [
  /"message-type"\s?:\s?"work/,
  /"type"\s?:\s?"(?:journal-article|peer-review|posted-content|book-chapter|edited-book|monograph)"/,
  /"container-title"\s?:\s?\[/,
  /"title"\s?:\s?\[/,
  /"reference-count"\s?:/,
  /"is-review-of"\s?:/,
  /"issn-type"\s?:/,
  /"is-referenced-by-count"\s?:/,
  /"member"\s?:\s?"/,
]

/** Marks of CSL-JSON and of Zotero's: other formats, with DOIs in them. */
const others = /(?<!\\)"(?:itemType|reviewed-title|reviewed-author)"\s?:|(?<!\\)"type"\s?:\s?"(?:review|review-book|article-journal|book)"/

/** JSON that shows what it is: never JSON-LD, whatever else it holds. */
export function detectCrossref({ name, head }: Source): number {
  if (!/^\uFEFF?\s{0,1000}[{[]/.test(head)) return 0
  if (/(?<!\\)"@(?:context|id|graph|type)"\s?:/.test(head)) return 0
  const found = marks.filter((mark) => mark.test(head)).length
  const hasDoi = /(?<!\\)"DOI"\s?:/.test(head)
  if (found > 0) return Math.min(0.97, (hasDoi ? 0.6 : 0.45) + found * 0.12)
  if (others.test(head) || !/\.(?:json|jsonl|ndjson)$/i.test(name)) return 0.1
  return hasDoi || isBroken(head) ? 0.35 : 0.2
}

/** A short file that is named as JSON and is none: whoever gave it is to hear where it breaks. */
function isBroken(head: string): boolean {
  return head.length < 65536 && !isJsonLines({ name: '', head }) && !parseJson(head.replace(/^\uFEFF/, '')).ok
}
