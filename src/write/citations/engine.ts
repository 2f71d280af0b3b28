import csl, { type Engine, type Item } from 'citeproc'
import { locale } from './locale.js'

/** What lays out items by one style in one format: one template an item, in HTML without an element around it. */
export type Layout = (items: readonly Item[]) => readonly string[]

/** The variables of an item: its id is the layout's own. */
export type { Item }

/**
 * A layout by a style, compiled when it is first used. Items that are equal get one template: with placeholders in place of texts
 * there are few, and the engine, which is slow, is asked once for each.
 */
export function layoutOf(style: string, format: 'text' | 'html'): Layout {
  const known = new Map<string, string>()
  let current: Item | undefined
  let engine: Engine | undefined
  let asked = 0
  const template = (item: Item): string => {
    engine ??= engineOf(style, format, () => current ?? item)
    // The engine keeps what it knows of an id.
    current = { ...item, id: String(asked++) }
    engine.updateItems([current.id])
    const [, [entry = '']] = engine.makeBibliography()
    return entry.trim().replace(/^<div class="csl-entry">|<\/div>$/g, '')
  }
  return (items) =>
    items.map((item) => {
      const key = JSON.stringify(item)
      const made = known.get(key) ?? template(item)
      if (known.size >= mostKnown) known.clear()
      known.set(key, made)
      return made
    })
}

const mostKnown = 2000

function engineOf(style: string, format: 'text' | 'html', retrieveItem: () => Item): Engine {
  const engine = new csl.Engine({ retrieveLocale: () => locale, retrieveItem }, style, 'en-US')
  engine.setOutputFormat(format)
  return engine
}
