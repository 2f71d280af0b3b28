import type { Source } from '../reader.js'

/** The first element of an XML text, for telling formats apart. */
export interface XmlRoot {
  /** Without its prefix. */
  readonly name: string
  /** The whole start tag, with its namespaces. */
  readonly tag: string
}

/** The first element, if the text looks like XML: what stands before it may be a declaration, a document type and comments. */
export function xmlRootOf({ head }: Pick<Source, 'head'>): XmlRoot | undefined {
  let at = skipBlank(head, head.startsWith('\uFEFF') ? 1 : 0)
  for (;;) {
    if (head.startsWith('<?', at)) at = behind(head, '?>', at)
    else if (head.startsWith('<!--', at)) at = behind(head, '-->', at)
    else if (/^<!doctype/i.test(head.slice(at, at + 9))) at = behindDoctype(head, at)
    else break
    if (at === -1) return undefined
    at = skipBlank(head, at)
  }
  const [tag, name] = /^<([A-Za-z_][\w.:-]{0,80})(?:\s[^<>]{0,20000})?\/?>?/.exec(head.slice(at, at + 20_200)) ?? []
  return tag === undefined || name === undefined ? undefined : { name: name.slice(name.indexOf(':') + 1), tag }
}

function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}

function behind(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  return end === -1 ? -1 : end + mark.length
}

/** A document type may hold declarations between brackets. */
function behindDoctype(text: string, from: number): number {
  const end = text.indexOf('>', from)
  const bracket = text.indexOf('[', from)
  return bracket === -1 || end < bracket ? end + 1 || -1 : behind(text, ']', from) === -1 ? -1 : behind(text, '>', behind(text, ']', from))
}
