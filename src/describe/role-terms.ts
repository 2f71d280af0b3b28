import type { Iri } from '../rdf/iri.js'
import { dcterms, doco, marcrel, pro, schema } from '../rdf/terms.js'
import type { Role } from '../record/contributor.js'

interface RoleTerms {
  /** The object of `pro:withRole`. */
  readonly role: Iri
  /** Predicates from the document to the person. */
  readonly said: readonly Iri[]
  /** The part of the book that the person wrote. */
  readonly part?: { readonly name: string; readonly type: Iri }
}

/** What each role is in RDF. PRO has no role for forewords and afterwords: MARC relators stand in. */
export const roleTerms: Readonly<Record<Role, RoleTerms>> = {
  author: { role: pro.author, said: [schema.author, dcterms.creator] },
  editor: { role: pro.editor, said: [schema.editor] },
  translator: { role: pro.translator, said: [schema.translator] },
  compiler: { role: pro.compiler, said: [schema.contributor] },
  // schema.org knows illustrators of books, who are persons: `saidBy` sees to the others.
  illustrator: { role: pro.illustrator, said: [schema.illustrator] },
  foreword: { role: marcrel.wfw, said: [schema.contributor, marcrel.wfw], part: { name: 'foreword', type: doco.Foreword } },
  preface: { role: marcrel.wpr, said: [schema.contributor, marcrel.wpr], part: { name: 'preface', type: doco.Preface } },
  introduction: { role: marcrel.win, said: [schema.contributor, marcrel.win] },
  afterword: { role: marcrel.waw, said: [schema.contributor, marcrel.waw], part: { name: 'afterword', type: doco.Afterword } },
  contributor: { role: pro.contributor, said: [schema.contributor] },
}

/** The predicates from a document to somebody who contributed to it. */
export function saidBy(role: Role, of: 'book' | 'review', kind: 'organization' | undefined): readonly Iri[] {
  return role === 'illustrator' && (of === 'review' || kind === 'organization') ? [schema.contributor] : roleTerms[role].said
}

const byTerm = new Map(Object.entries(roleTerms).map(([role, terms]) => [terms.role.value, role as Role]))

/** The role that an object of `pro:withRole` means; any that we do not know is a contribution. */
export function roleOf(term: string): Role {
  return byTerm.get(term) ?? 'contributor'
}
