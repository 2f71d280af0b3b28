/** What somebody did, of the reviewed book or of the review. `author` of a review is its reviewer. */
export const roles = [
  'author',
  'editor',
  'translator',
  'compiler',
  'illustrator',
  'foreword',
  'preface',
  'introduction',
  'afterword',
  'contributor',
] as const

export type Role = (typeof roles)[number]

/** Somebody who contributed, in one role. The order of a list of contributors is the printed one. */
export interface Contributor {
  readonly role: Role
  /** As printed, in direct order: "Chanelle Gallant". */
  readonly name: string
  /** Only where the source prints the inverted form or has fields for it: never guessed. */
  readonly family?: string
  readonly given?: string
  /** Bare: `0000-0002-1825-0097`. */
  readonly orcid?: string
  /** A corporate author. Absent for a person. */
  readonly kind?: 'organization'
  /** The printed word for the role where it is not the role's own name: "postscript", "Hg.". */
  readonly printedRole?: string
}
