/** A text as printed, with its language where that is declared or certain. */
export interface Text {
  /** In Normal Form C, one line unless it is an abstract. */
  readonly value: string
  /** A BCP 47 tag in lower case, such as `cs`. */
  readonly language?: string
}
