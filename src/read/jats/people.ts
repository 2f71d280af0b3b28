import type { Role } from '../../record/contributor.js'
import type { StatedPerson } from '../stated/stated-review.js'
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { type PrintedRole, printedRole } from './printed-role.js'
import { bare, escaped } from './stated-value.js'

/** What somebody of a reviewed book is called, in `person-group-type`; of the review, in `contrib-type`. */
const roles: Readonly<Record<string, Role>> = {
  '': 'author',
  author: 'author',
  authors: 'author',
  allauthors: 'author',
  reviewer: 'author',
  editor: 'editor',
  editors: 'editor',
  'guest-editor': 'editor',
  'volume-editor': 'editor',
  translator: 'translator',
  translators: 'translator',
  transed: 'translator',
  compiler: 'compiler',
  illustrator: 'illustrator',
  foreword: 'foreword',
  preface: 'preface',
  introduction: 'introduction',
  afterword: 'afterword',
  contributor: 'contributor',
}
const names = ['name', 'string-name', 'collab', 'collab-name', 'collab-wrap', 'name-alternatives', 'collab-alternatives', 'institution']

/** The reviewers and translators; editors of the journal, and who only helped, are none. No address and no biography is looked at. */
export function reviewersOf(meta: XmlElement | undefined): readonly StatedPerson[] {
  return childrenOf(meta, 'contrib-group').flatMap((group) => childrenOf(group, 'contrib').flatMap(contributorOf))
}

function contributorOf(contrib: XmlElement): readonly StatedPerson[] {
  const type = typeIn(contrib, 'contrib-type')
  const printed = textOf(childOf(contrib, 'role')).trim()
  const role = /^(?:translat|tradu|übersetz|překlad)/i.test(printed) ? 'translator' : roles[type]
  if (role !== 'author' && role !== 'translator') return []
  const orcid = orcidOf(contrib)
  const [named] = childrenOf(contrib, ...names)
  return named === undefined ? [] : personOf(named, role, orcid)
}

/**
 * The people of a product: in groups by role, or by themselves, who are its authors unless the text around them says otherwise
 * ("Edmund Thorne, ed.").
 */
export function peopleOfProduct(product: XmlElement): readonly StatedPerson[] {
  const isName = (element: XmlElement): boolean => isGroup(element) || loneNames.has(element.name)
  return product.children.flatMap((child, at) => {
    if (typeof child === 'string' || !isName(child)) return []
    const around = typeIn(child, 'person-group-type') === '' ? printedRole(product.children, at, isName) : undefined
    if (!isGroup(child)) return personOf(child, roleOfLone(child) ?? around?.role ?? 'author', undefined)
    const type = typeIn(child, 'person-group-type')
    const role = (type === '' ? (around ?? printedInside(child))?.role : undefined) ?? roles[type] ?? 'contributor'
    const printed =
      roles[type] === undefined || type === 'contributor'
        ? (printedIn(child) ?? (roles[type] === undefined ? type : undefined))
        : printedIn(child)
    return childrenOf(child, ...names, 'contrib').flatMap((one) => {
      const named = one.name === 'contrib' ? childrenOf(one, ...names)[0] : one
      return named === undefined ? [] : personOf(named, role, orcidOf(one), printed)
    })
  })
}

function isGroup({ name }: XmlElement): boolean {
  return name === 'person-group' || name === 'contrib-group'
}

const loneNames: ReadonlySet<string> = new Set(names.filter((name) => name !== 'institution'))

/** A role behind the last name of a group without a type. */
function printedInside(group: XmlElement): PrintedRole | undefined {
  const last = group.children.findLastIndex((child) => typeof child !== 'string' && loneNames.has(child.name))
  return last === -1 ? undefined : printedRole(group.children, last, ({ name }) => loneNames.has(name))
}

function printedIn(group: XmlElement): string | undefined {
  const text = textOf(childOf(group, 'role')).trim()
  return text === '' ? undefined : text
}

function roleOfLone(name: XmlElement): Role | undefined {
  const types = [typeIn(name, 'content-type'), typeIn(name, 'specific-use')].filter((type) => type !== '')
  return types.map((type) => roles[type]).find((role) => role !== undefined)
}

function typeIn(element: XmlElement, attribute: string): string {
  return (
    element.attributes
      .get(attribute)
      ?.trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-') ?? ''
  )
}

function orcidOf(element: XmlElement): string | undefined {
  const id = childrenOf(element, 'contrib-id').find((one) => typeIn(one, 'contrib-id-type') === 'orcid')
  if (id !== undefined) return textOf(id).trim() || undefined
  return descendantsOf(element, 'ext-link', 'uri')
    .map((link) => link.attributes.get('href') ?? textOf(link))
    .find((href) => /^https?:\/\/(?:www\.)?orcid\.org\//.test(href))
}

function personOf(named: XmlElement, role: Role, orcid: string | undefined, printedRole?: string): readonly StatedPerson[] {
  const { place } = named
  const rest = { role, place, ...(orcid !== undefined && { orcid }), ...(printedRole !== undefined && { printedRole }) }
  if (named.name.endsWith('-alternatives')) {
    const [first] = childrenOf(named, 'name', 'string-name', 'collab', 'collab-name')
    return first === undefined ? [] : personOf(first, role, orcid, printedRole)
  }
  if (named.name.startsWith('collab') || named.name === 'institution') {
    const collective = childOf(named, 'collab-name')
    const name = textOf(collective ?? named, 'contrib-group', 'contrib', 'aff', 'address', 'email', 'fn', 'xref')
      .replace(/\s+/g, ' ')
      .trim()
    return name === '' ? [] : [{ ...rest, name: escaped(name), organization: true }]
  }
  const part = (name: string): string | undefined => bare(childOf(named, name))?.text
  const [surname, given, suffix, prefix = ''] = ['surname', 'given-names', 'suffix', 'prefix'].map(part)
  // A prefix is an honorific, which is no part of a name; some put "van" there, which is.
  const family = surname !== undefined && particle.test(prefix) ? `${prefix} ${surname}` : surname
  if (family !== undefined) return [{ ...rest, family, ...(given !== undefined && { given }), ...(suffix !== undefined && { suffix }) }]
  const name = given ?? textOf(named, 'email', 'degrees', 'prefix', 'xref', 'fn').replace(/\s+/g, ' ').trim()
  return name === '' ? [] : [{ ...rest, name: given === undefined ? escaped(name) : name }]
}

/** Particles of family names. */
const particle =
  /^(?:van|von|de|der|den|des|del|della|dell|di|da|das|do|dos|du|la|le|ter|ten|te|zu|zum|zur|vom|af|av|el|al|bin|ben|ibn|y)(?: (?:de|der|den|het|la|las|los|le|und zu))?$/i
