import { escapeHtml } from '../html/escape.js'
import type { Writer } from '../writer.js'
import { layoutOf } from './engine.js'
import { type Guide, guides } from './guides.js'
import type { Piece } from './placeholders.js'
import { referenceTo } from './reference.js'
import { shownFields, shownRecord } from './shown-record.js'

export const apaWriter = inText(guides.apa)
export const apaHtmlWriter = inHtml(guides.apa)
export const chicagoWriter = inText(guides.chicago)
export const chicagoHtmlWriter = inHtml(guides.chicago)
export const iso690Writer = inText(guides.iso690)
export const iso690HtmlWriter = inHtml(guides.iso690)
export const mlaWriter = inText(guides.mla)
export const mlaHtmlWriter = inHtml(guides.mla)

/** References in plain text: one review a line. */
function inText(guide: Guide): Writer {
  const layout = layoutOf(guide.csl, 'text')
  return {
    ...common(guide),
    id: guide.id,
    label: `References, ${guide.label}`,
    mediaType: 'text/plain',
    extension: `.${guide.id}.txt`,
    write: (reviews) => lines(reviews.map(({ record }) => referenceTo(record, guide, layout, ({ text }) => text))),
  }
}

/** A fragment for any page: a `div` of the class `csl-entry` for each review, titles of books and journals in `i`, one link. */
function inHtml(guide: Guide): Writer {
  const layout = layoutOf(guide.csl, 'html')
  return {
    ...common(guide),
    id: `${guide.id}-html`,
    label: `References, ${guide.label}, as HTML`,
    mediaType: 'text/html',
    extension: `.${guide.id}.html`,
    write: (reviews) => lines(reviews.map(({ record }) => entryOf(referenceTo(record, guide, layout, markupOf)))),
  }
}

function common(guide: Guide): Pick<Writer, 'carries' | 'restrict' | 'many'> {
  return {
    carries: guide.issns ? [...shownFields, 'serial.issns[].value'] : shownFields,
    restrict: (record) => shownRecord(record, guide),
    many: true,
  }
}

function entryOf(reference: string): string {
  return reference === '' ? '' : `<div class="csl-entry">${reference}</div>`
}

function markupOf({ text, href }: Piece): string {
  return href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`
}

function lines(references: readonly string[]): string {
  return references.map((reference) => (reference === '' ? '' : `${reference}\n`)).join('')
}
