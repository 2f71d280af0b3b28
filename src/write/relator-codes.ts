import type { Role } from '../record/contributor.js'

/** MARC relator codes of the roles. Source: Library of Congress, MARC Code List for Relators. */
export const relatorCodes: Readonly<Record<Role, string>> = {
  author: 'aut',
  editor: 'edt',
  translator: 'trl',
  compiler: 'com',
  illustrator: 'ill',
  foreword: 'wfw',
  preface: 'wpr',
  introduction: 'win',
  afterword: 'waw',
  contributor: 'ctb',
}
