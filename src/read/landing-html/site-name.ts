import type { MetaTag } from './meta-tags.js'

/** What a page calls its site. */
export function siteOf(tags: readonly MetaTag[]): string | undefined {
  return tags.find(({ name }) => name === 'og:site_name')?.content
}
