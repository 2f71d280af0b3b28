/** Up to here a file is short, in UTF-16 units: its items take little memory. */
const short = 2_000_000

/**
 * The items of a file, for who goes through them several times: those of a short file are kept from the first time that it is gone
 * through to its end; a long one is scanned anew each time.
 */
export function keptIfShort<T extends { readonly offset: number }>(scan: () => Iterable<T>): () => Iterable<T> {
  let kept: readonly T[] | undefined
  function* scanAndKeep(): Generator<T> {
    let items: T[] | undefined = []
    for (const item of scan()) {
      if (item.offset > short) items = undefined
      items?.push(item)
      yield item
    }
    kept = items
  }
  return () => kept ?? scanAndKeep()
}
