/** What a person reads of a reviewed book in a record. */
export interface BookFacts {
  /** With its subtitle, as printed. */
  readonly title?: string
  /** "author Ann Lee", names in direct order. */
  readonly people: readonly string[]
  readonly publisher?: string
  readonly place?: string
  readonly year?: string
  /** Thirteen digits each. */
  readonly isbns?: readonly string[]
  readonly series?: string
  readonly extent?: string
}

/** What a person reads of a review in a record. A field that is not here, the record does not state. */
export interface ReviewFacts {
  readonly title?: string
  /** In direct order. */
  readonly reviewers?: readonly string[]
  readonly journal?: string
  readonly volume?: string
  readonly issue?: string
  /** "112-115" or "112"; an article number too. */
  readonly pages?: string
  /** Of publication, at the precision that is stated: "2014-03". */
  readonly date?: string
  readonly doi?: string
  readonly books: readonly BookFacts[]
}

/** A file as a program writes it. */
export interface Unseen {
  /** Which program, and what is special about the record. */
  readonly name: string
  readonly file: string
  readonly text: string
  /** In the order of the file; none where it holds no review of a book. */
  readonly reviews: readonly ReviewFacts[]
  /** Which fields are not read as a person reads them, and why. */
  readonly waits?: { readonly fields: readonly string[]; readonly reason: string }
}
