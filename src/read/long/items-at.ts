/** The items of a file that stand at some offsets. The file is read for them only if there are any. */
export function itemsAt<T extends { readonly offset: number }>(
  offsets: ReadonlySet<number>,
  items: () => Iterable<T>,
): ReadonlyMap<number, T> {
  const found = new Map<number, T>()
  if (offsets.size > 0) for (const item of items()) if (offsets.has(item.offset)) found.set(item.offset, item)
  return found
}
