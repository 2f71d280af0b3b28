import type { Role } from '../../record/contributor.js'

/** Relator codes of the Library of Congress for the roles that a review or a book has, and the words that catalogues write for them. */
const roles: Readonly<Record<string, Role>> = {
  aut: 'author', rev: 'author', author: 'author', verfasser: 'author', verfasserin: 'author', autor: 'author', reviewer: 'author', rezensent: 'author', rezensentin: 'author', recenzent: 'author', auteur: 'author',
  cre: 'author', creator: 'author', edt: 'editor', editor: 'editor', herausgeber: 'editor', herausgeberin: 'editor', ed: 'editor', eds: 'editor', hrsg: 'editor',
  trl: 'translator', translator: 'translator', übersetzer: 'translator', übersetzerin: 'translator', překladatel: 'translator', traducteur: 'translator', traductor: 'translator',
  com: 'compiler', compiler: 'compiler', ill: 'illustrator', illustrator: 'illustrator', wfw: 'foreword', wpr: 'preface', win: 'introduction', aui: 'introduction', waw: 'afterword', aft: 'afterword', ctb: 'contributor', contributor: 'contributor',
} // prettier-ignore

/** The role that relator codes ($4) and terms ($e) name, the codes first. */
export function roleOf(codes: readonly string[], terms: readonly string[]): Role | undefined {
  for (const code of [...codes, ...terms]) {
    const word = code.replace(/^.*\/relators\//, '').replace(/[.,\s()]+$/, '').replace(/^[\s(]+/, '').toLowerCase() // prettier-ignore
    const role = roles[word]
    if (role !== undefined && Object.hasOwn(roles, word)) return role
  }
  return undefined
}

/** Whether a code says that somebody is the author of what is reviewed, or had to do with the thing and not with its text. */
export function isOfReviewedWork(codes: readonly string[]): boolean {
  return codes.some((code) => /(?:^|\/)(?:ant|bkd|rev-of)$/.test(code.trim()))
}
