import type { Format } from '../../record/book.js'
import { findIsbns } from '../../record/values/isbn.js'
import type { DraftBuilder } from '../draft-builder.js'
import type { Stated } from '../landing-text/stated.js'
import { type MetaTag, stated } from './meta-tags.js'

/** The ISBNs of tags, each of which is about the reviewed book; a number that is none is reported. */
export function isbnsOf(tags: readonly MetaTag[], draft: DraftBuilder): readonly Stated<Format>[] {
  return tags.flatMap((tag) => {
    const text = /isbn/i.test(tag.content) ? tag.content : `ISBN ${tag.content}`
    return findIsbns(text.slice(0, 1000)).flatMap(({ isbn, printed, problem }) => {
      if (isbn !== undefined) return [stated(tag, { isbn })]
      draft.complain('read/value-is-understood', { field: 'books[0].isbn', actual: printed, ...(problem && { other: problem }) }, tag.place)
      return []
    })
  })
}
