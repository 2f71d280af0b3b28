import type { Text } from '../../record/text.js'
import { trust } from '../../record/draft.js'
import { plainLine } from '../markup-text.js'
import { journalTitles } from '../landing-text/publication-facts.js'
import type { Stated } from '../landing-text/stated.js'
import { wordsOf } from './markup-node.js'
import { elementsIn } from './page-tree.js'
import type { PostSource } from './post.js'
import { lineOf } from './post-parts.js'
import { isA, textOf } from './schema-terms.js'

/** What journals and magazines call themselves; a weblog is none. */
const journalWord =
  /(?:^|[^\p{L}])(?:journal|magazine|magazin|review of books|quarterly|zeitschrift|monatsschrift|tijdschrift|maandblad|weekblad|kwartaalblad|revue|rivista|revista|časopis|měsíčník|čtvrtletník|mesačník|štvrťročník|czasopismo|kwartalnik|miesięcznik)(?:[^\p{L}]|$)/iu

/** The journal in which a post stands: the site's name, where the site says in it or below it that it is one. */
export function journalOfSite(source: PostSource): readonly Stated<Text>[] {
  const { tags, schema, placeAt } = source
  const tag = tags.find(({ name }) => name === 'og:site_name')
  const site = schema.nodes.all.find((node) => isA(node, 'WebSite', 'Blog'))
  const named = site === undefined ? undefined : textOf(site, 'name')
  const printed = tag?.content ?? named
  if (printed === undefined || printed.length > longest) return []
  const name = plainLine(printed)
  const below = [name, site === undefined ? undefined : textOf(site, 'description'), taglineOf(source)]
  if (!below.some((text) => text !== undefined && text.length <= longest && journalWord.test(text))) return []
  const place = tag?.place ?? (named === undefined ? placeAt(0) : schema.placeOf(named))
  return journalTitles(name).map((value) => ({ value, place, trust: trust.prose }))
}

const longest = 200

function taglineOf({ document, placeAt }: PostSource): string | undefined {
  const element = ['p', 'div', 'span', 'h2'].flatMap((tag) => elementsIn(document, tag).filter(isTagline))[0]
  return element === undefined ? undefined : lineOf(element, placeAt)?.text
}

function isTagline(element: Parameters<typeof wordsOf>[0]): boolean {
  return [...wordsOf(element, 'class'), ...wordsOf(element, 'id')].some((word) =>
    /^(?:site-(?:description|tagline|slogan)|tagline)$/i.test(word),
  )
}
