/** A publisher, by its printed name. */
export interface Organization {
  readonly name: string
  /** Bare: `05dxps055`. */
  readonly ror?: string
}
