import type { Place } from '../../diagnostics/diagnostic.js'
import { hasWord, wordsOf } from './markup-node.js'
import { attribute, type Element } from './page-tree.js'
import { lineOf } from './post-parts.js'

/** What pages call the category of a post and the line above its title. */
const sectionNames =
  /^(?:cat-links|categor(?:y|ies)|(?:post|entry|article)[-_]{1,2}(?:categor(?:y|ies)|section)|kicker|rubric|rubrik|rubrique|overline|section-name|eyebrow|dachzeile|ressort)$/i

/** The categories of a post and the line above its title. */
export function sectionsAmong(elements: readonly Element[], placeAt: (offset: number) => Place): readonly string[] {
  const named = elements.filter(
    (element) =>
      hasWord(element, 'rel', 'category') ||
      hasWord(element, 'itemprop', 'articleSection') ||
      wordsOf(element, 'class').some((name) => sectionNames.test(name)),
  )
  return named.slice(0, 20).flatMap((element) => attribute(element, 'content') ?? lineOf(element, placeAt)?.text ?? [])
}
