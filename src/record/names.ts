/**
 * The documents that a review and what it mentions are described in: absolute IRIs that end in `/`.
 * The things themselves are fragments of them (`…/#review`, `…/#book`).
 */
export interface Names {
  readonly review: string
  /** In the order of the record's books. */
  readonly books: readonly string[]
  /** Absent where the journal has no name to make one of. */
  readonly journal?: string
  readonly issue?: string
  /** Printed name of an organization → its document. */
  readonly organizations: ReadonlyMap<string, string>
}
