import type { Contributor, Role } from '../../record/contributor.js'
import { joined, markup, type Markup } from './markup.js'
import { link, name } from './text-elements.js'

/** Who did what, in words that stand before their names. */
const credits: Readonly<Record<Role, string>> = {
  author: 'by',
  editor: 'edited by',
  translator: 'translated by',
  compiler: 'compiled by',
  illustrator: 'illustrated by',
  foreword: 'foreword by',
  preface: 'preface by',
  introduction: 'introduction by',
  afterword: 'afterword by',
  contributor: 'with',
}

/** Printed words that an English page can say instead of the role's own. */
const englishParts: ReadonlySet<string> = new Set(['epilogue', 'postface', 'postscript', 'prologue', 'conclusion', 'appendix', 'notes'])

/**
 * Contributors in printed order, neighbours of one role together: "by Chanelle Gallant and Elene Lam", "foreword by Harsha Walia".
 *
 * @param author what stands before the authors' names.
 */
export function creditLines(contributors: readonly Contributor[], author = credits.author): readonly Markup[] {
  return neighbours(contributors).map((people) => {
    const { role = 'contributor', printedRole } = people[0] ?? {}
    const isPart = printedRole !== undefined && englishParts.has(printedRole)
    const words = isPart ? `${printedRole} by` : role === 'author' ? author : credits[role]
    const printed = printedRole === undefined || isPart ? undefined : markup` <span class="printed">(${name(printedRole)})</span>`
    return markup`${words} ${namesInWords(people)}${printed}`
  })
}

function neighbours(contributors: readonly Contributor[]): readonly (readonly Contributor[])[] {
  const groups: Contributor[][] = []
  for (const person of contributors) {
    const last = groups.at(-1)
    const before = last?.[0]
    if (before?.role === person.role && before.printedRole === person.printedRole) last?.push(person)
    else groups.push([person])
  }
  return groups
}

/** "A", "A and B", "A, B and C". */
function namesInWords(people: readonly Contributor[]): Markup | undefined {
  const named = people.map(personElement)
  const last = named.at(-1)
  return named.length < 2 ? last : markup`${joined(named.slice(0, -1), ', ')} and ${last}`
}

function personElement(person: Contributor): Markup {
  if (person.orcid === undefined) return name(person.name)
  const words = markup`<abbr title="ORCID iD of ${person.name}">ORCID</abbr>`
  return markup`${name(person.name)} <small>${link(`https://orcid.org/${person.orcid}`, words, 'author')}</small>`
}
