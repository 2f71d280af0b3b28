/** What is used of citeproc-js, which has no types of its own. Source: its manual, "Running the processor". */
declare module 'citeproc' {
  /** A person as family and given name, or all of the name as the family name. What is `literal` counts as an institution. */
  interface Name {
    readonly family: string
    readonly given?: string
    readonly suffix?: string
  }

  /** A CSL item: text, names and dates by the variables of CSL 1.0.2. */
  interface Item {
    readonly id: string
    readonly type: 'book' | 'review-book'
    readonly issued?: { readonly literal: string }
    readonly author?: readonly Name[]
    readonly editor?: readonly Name[]
    readonly translator?: readonly Name[]
    readonly [variable: string]: unknown
  }

  /** Where the engine asks for locales and items. */
  interface System {
    readonly retrieveLocale: (language: string) => string
    readonly retrieveItem: (id: string) => Item
  }

  class Engine {
    constructor(system: System, style: string, language: string)
    setOutputFormat(format: 'text' | 'html'): void
    /** Sets the items of the bibliography. */
    updateItems(ids: readonly string[]): void
    /** The entries as the second of a pair, one string an item. */
    makeBibliography(): readonly [unknown, readonly string[]]
  }

  const csl: { readonly Engine: typeof Engine }
  export type { Engine, Item, Name }
  export default csl
}
