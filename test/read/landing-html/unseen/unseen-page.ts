/** What a person reads on a page of its review. Whatever the page does not print is absent. */
export interface PageFacts {
  readonly title: string
  /** In direct order, as printed. */
  readonly reviewers?: readonly string[]
  /** At the printed precision: `2009`, `2009-06-30`. */
  readonly published?: string
  /** First online, where the page says both. */
  readonly online?: string
  /** One of the printed titles of the journal. */
  readonly journal?: string
  readonly volume?: string
  readonly issue?: string
  /** `231-236`, with a hyphen; or the number of the article. */
  readonly pages?: string
  readonly doi?: string
  /** Of the review. */
  readonly language?: string
  /** An IRI. */
  readonly licence?: string
  readonly book: BookFacts
}

export interface BookFacts {
  /** Title and subtitle, as printed. */
  readonly title: string
  readonly subtitle?: string
  /** `author Cedric J. Robinson`, in printed order and direct order of names. */
  readonly people?: readonly string[]
  readonly publisher?: string
  readonly place?: string
  readonly year?: string
  /** As printed. */
  readonly isbns?: readonly string[]
  /** As printed: "384 s.". */
  readonly extent?: string
  /** As printed. It has no field: a reader says it in a finding. */
  readonly price?: string
}

/** A page typed from the layouts of journals and sites, before any reader had seen it. */
export interface UnseenPage {
  readonly language: string
  readonly layout: string
  /** The page: HTML, or the text that a person copied from it. */
  readonly page: string
  /** Absent for a page that is no review of a book. */
  readonly facts?: PageFacts
}
