import { joined, markup, type Markup } from './markup.js'

/** What every page of a site says that has no address of its own yet. */
export function previewNotice(base: string): Markup {
  const words = [
    markup`<strong>Preview.</strong>`,
    markup`This page was built for preview under <span class="address">${base}</span>, an address that stands in for your own.`,
    markup`Set <code>base</code> in <code>recension.config.yaml</code> before you publish.`,
  ]
  return markup`<p class="preview" role="note">${joined(words, ' ')}</p>`
}
