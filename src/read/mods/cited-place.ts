import { partsOf, type Placed } from '../marcxml/host-parts.js'
import { statedText } from '../xml/stated-text.js'
import { childrenOf, type XmlElement } from '../xml/xml-element.js'

/**
 * The journal and the place in it of a citation in words, "Cuadernos, vol. 14, no. 2 (2011), pp. 219-221": so repositories keep
 * `dc.identifier.citation`, as an identifier or as the text of the host's part. A citation that does not begin with the journal says
 * no more than its numbers.
 */
export function citedPlace(mods: XmlElement, identifiers: readonly XmlElement[]): Placed {
  const hosts = childrenOf(mods, 'relatedItem').filter((item) => item.attributes.get('type') === 'host')
  const texts = hosts.flatMap((host) => childrenOf(host, 'part')).flatMap((part) => childrenOf(part, 'text'))
  const named = identifiers.filter((identifier) => /^(?:biblio)?citation$/i.test(identifier.attributes.get('type') ?? ''))
  const citation = statedText([...named, ...texts][0])
  if (citation === undefined) return {}
  const [, journal] =
    /^([^,;:.()\d]{3,150})[,;:]? \(?(?:vol|v|t|tom[oe]?|bd|jg|band|no|nr|n|núm)\.?[\s º°]{0,2}\d/iu.exec(citation.text) ?? []
  return { ...partsOf(citation), ...(journal !== undefined && { journal: [{ ...citation, text: journal.trim() }] }) }
}
