/**
 * A text in parts without what stands inside elements of some names, but for its line breaks: files inside a record, in base64, are
 * taken out before a parser gathers them, however large they are. Elements of these names must hold text alone.
 */
export function* hollow(chunks: Iterable<string>, names: readonly string[]): Generator<string> {
  if (names.length === 0) {
    yield* chunks
    return
  }
  const opening = new RegExp(`<(${names.join('|')})(?=[\\s>])[^<>]{0,4000}>`, 'g')
  let inside = ''
  let held = ''
  for (const chunk of chunks) {
    let text = held + chunk
    held = ''
    let kept = ''
    while (text !== '') {
      if (inside !== '') {
        const end = text.indexOf(`</${inside}`)
        kept += breaksIn(end === -1 ? text : text.slice(0, end))
        // The end tag itself may be cut by the end of the part.
        if (end === -1) {
          held = text.slice(Math.max(0, text.lastIndexOf('<')))
          if (!`</${inside}`.startsWith(held) || !held.startsWith('<')) held = ''
          text = ''
        } else {
          text = text.slice(end)
          inside = ''
        }
      } else {
        opening.lastIndex = 0
        const found = opening.exec(text)
        if (found === null) {
          const last = text.lastIndexOf('<')
          const cut = last !== -1 && text.length - last < 4000 && !text.slice(last).includes('>') ? last : text.length
          kept += text.slice(0, cut)
          held = text.slice(cut)
          text = ''
        } else {
          const end = found.index + found[0].length
          kept += text.slice(0, end)
          text = text.slice(end)
          if (!found[0].endsWith('/>')) inside = found[1] ?? ''
        }
      }
    }
    yield kept
  }
  yield held
}

function breaksIn(text: string): string {
  return text.replace(/[^\n]+/g, '')
}
