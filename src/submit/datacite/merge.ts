import { folded, isSame, layOver, type ListRules } from '../lay-over.js'
import { isObject, type Loose, objectsOf, textOf } from '../outcome.js'

/** What makes two entries of DataCite's lists one. */
const rules: ListRules = {
  keys: {
    creators: person,
    contributors: person,
    titles: ({ lang, titleType }) => keyOf(lang, titleType),
    subjects: ({ subject, subjectScheme }) => keyOf(subject, subjectScheme),
    dates: ({ dateType }) => keyOf(dateType),
    rightsList: ({ rightsUri, rights }) => keyOf(rightsUri ?? rights),
    descriptions: ({ descriptionType, lang }) => keyOf(descriptionType, lang),
    relatedIdentifiers: ({ relationType, relatedIdentifierType, relatedIdentifier }) =>
      keyOf(relationType, relatedIdentifierType, relatedIdentifier),
    relatedItems: (item) =>
      item['relationType'] === 'IsPublishedIn'
        ? keyOf(item['relationType'], item['relatedItemType'])
        : keyOf(item['relationType'], item['relatedItemType'], objectsOf(item['titles'])[0]?.['title']),
    nameIdentifiers: ({ nameIdentifier }) => keyOf(textOf(nameIdentifier)?.replace(/^https?:\/\/orcid\.org\//, '')),
  },
  names: { creators: personName, contributors: personName },
  ordered: new Set(['creators']),
}

/** The schema's version is the service's business once a record is there; an event is no metadata. */
const notCompared = new Set(['schemaVersion', 'event', 'doi'])

export interface DataciteUpdate {
  /** What is sent: the attributes that we carry, laid over what is there. */
  readonly attributes: Loose
  readonly changes: boolean
  readonly erased: readonly string[]
}

/** Our attributes over those that DataCite has. */
export function dataciteUpdate(there: Loose, ours: Loose): DataciteUpdate {
  const theirs = typeof there['publisher'] === 'string' ? { ...there, publisher: { name: there['publisher'] } } : there
  const mine = Object.fromEntries(Object.entries(ours).filter(([name]) => !notCompared.has(name)))
  const { value, erased } = layOver(theirs, mine, rules)
  const attributes = Object.fromEntries(Object.keys(mine).map((name) => [name, value[name]]))
  const isNewlyPublished = ours['event'] === 'publish' && theirs['state'] !== 'findable'
  return {
    attributes: { ...attributes, ...(isNewlyPublished && { event: 'publish' }) },
    changes: isNewlyPublished || Object.keys(mine).some((name) => !isSame(value[name], theirs[name])),
    erased,
  }
}

function person(entry: Loose): string {
  const orcid = objectsOf(entry['nameIdentifiers'])
    .map(({ nameIdentifier }) => textOf(nameIdentifier))
    .find((id) => id !== undefined && /\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(id))
  return orcid === undefined ? personName(entry) : keyOf(orcid.slice(-19), entry['contributorType'])
}

function personName({ name, contributorType }: Loose): string {
  return keyOf(name, contributorType)
}

function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts.map(folded))
}

/** The attributes of a JSON:API answer. */
export function attributesIn(value: unknown): Loose | undefined {
  const data = isObject(value) ? value['data'] : undefined
  const attributes = isObject(data) ? data['attributes'] : undefined
  return isObject(attributes) ? attributes : undefined
}
