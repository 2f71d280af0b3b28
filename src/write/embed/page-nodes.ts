import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Page } from '../../html/limited-page.js'

/** Every node of a page; what stands inside a `<template>` is not part of it. */
export function* nodesOf(page: Page): Generator<DefaultTreeAdapterTypes.Node> {
  const waiting: DefaultTreeAdapterTypes.Node[] = [page]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    if ('childNodes' in node) for (const child of node.childNodes) waiting.push(child)
  }
}
