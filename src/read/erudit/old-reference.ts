import type { Stated, StatedBook } from '../stated/stated-review.js'

/**
 * References as reviews of the 1960s and 1970s print them: what the book is, then how large, then who published it in capitals, after a
 * dash: "_Title_, par AUTHOR. Un vol., 6 po. x 9, 235 pages. — COLUMBIA UNIVERSITY PRESS, New York et London, 1970". Nothing for others.
 */
export function oldReference(citation: Stated): StatedBook | undefined {
  const { text, place } = citation
  const size = sizes.exec(text)
  if (size === null) return undefined
  const head = text.slice(0, size.index).replace(/[\s,.]+$/, '')
  // Height and width are no pages.
  const rest = text.slice(size.index + size[0].length).replace(/[0-9¼½¾ ]{1,9}po\. x [0-9¼½¾ ]{1,9},/u, '')
  const of = (value: string | undefined): Stated | undefined => (value === undefined ? undefined : { text: value.trim(), place })
  const [extent, series] = [
    of(/(?<![0-9-])(?:[0-9]+(?:, | et ))*[0-9]+ pages/.exec(rest)?.[0]),
    of(/Collection « ?([^«»]{1,150}?) ?»/.exec(rest)?.[1]),
  ]
  const shared = { place, ...(extent && { extent }), ...(series && { series }) }
  if (!head.includes('<italic>')) return withTitleBehind(head, rest, shared)
  const dash = rest.lastIndexOf('—')
  const title = /^\s*(<italic>.{1,500}?)(?<=<\/italic>)(?!\s*<italic>)/.exec(head)?.[1]
  return {
    ...shared,
    ...(title !== undefined && { titles: [{ place, text: title.replace(/[,.]\s*<\/italic>$/, '</italic>') }] }),
    ...(dash === -1 ? {} : imprintOf(rest.slice(dash + 1), place)),
    citation: { ...citation, text: head },
  }
}

const sizes = /(?:Un vol\.|Une brochure|[0-9]{1,2} vols?\.),/u

/** "INDUSTRIA ITALIANA. 3 vols., 6¾ po. x 9½. Rome, 1970. _Title_, 143 pages": a body, and the title of its book at the end. */
function withTitleBehind(head: string, rest: string, shared: StatedBook): StatedBook | undefined {
  const { place } = shared
  const imprint = /\. ([\p{L} -]{2,60}), ([0-9]{4})\./u.exec(rest)
  const [whole = '', city, year] = imprint ?? []
  const behind = rest.slice((imprint?.index ?? 0) + whole.length).replace(/,?\s*[0-9]{1,4} pages\.?\s*$/, '')
  const title = behind.replace(/<\/?italic>/g, '').trim()
  if (title === '' || city === undefined || year === undefined || /\p{Ll}/u.test(head)) return undefined
  return {
    ...shared,
    titles: [{ text: title, place }],
    people: [{ role: 'author', name: head, organization: true, place }],
    places: [{ text: city, place }],
    date: { text: year, place },
  }
}

/** Publishers stand in capitals, and where they are behind them in small letters; the year is the last. */
function imprintOf(imprint: string, place: Stated['place']): Partial<StatedBook> {
  const publishers: string[] = []
  const places: string[] = []
  let date: string | undefined
  let isBehindPlace = false
  for (const part of imprint.split(',').map((one) => one.trim().replace(/^et /, ''))) {
    if (/^[0-9]{4}\.?$/.test(part)) date = part.slice(0, 4)
    else if (/^(?:[0-9]+|boul\. .*|rue .*)$/.test(part) || part === '') continue
    else if (/\p{Ll}/u.test(part) || (isBehindPlace && part.length < 5)) {
      places.push(isBehindPlace ? `${places.pop() ?? ''}, ${part}` : part)
      isBehindPlace = true
    } else {
      publishers.push(publishers.length > 0 && !isBehindPlace ? `${publishers.pop() ?? ''}, ${part}` : part)
      isBehindPlace = false
    }
  }
  const all = (values: readonly string[]): readonly Stated[] => values.map((text) => ({ text, place }))
  return {
    ...(publishers.length > 0 && { publishers: all(publishers) }),
    ...(places.length > 0 && { places: all(places.flatMap((one) => one.split(' et '))) }),
    ...(date !== undefined && { date: { text: date, place } }),
  }
}
