import type { Place } from '../diagnostics/diagnostic.js'
import type { Issn } from '../record/serial.js'
import type { Text } from '../record/text.js'

/** One journal of the configuration: it fills in what the sources of its reviews leave out. */
export interface JournalConfig {
  readonly titles: readonly Text[]
  /** What addresses call the journal. */
  readonly slug?: string
  readonly issns?: readonly Issn[]
  readonly publishers?: readonly { readonly name: string }[]
  readonly licence?: string
  readonly language?: string
  readonly place?: Place
}

export interface Config {
  /** What every address begins with; ends in `/`. Without it everything is built for preview. */
  readonly base?: string
  readonly journals: readonly JournalConfig[]
  /** Names of sections, sets and types that hold book reviews. */
  readonly sections: readonly string[]
  /** What the columns of tables hold, by their headings: words as `parseTableField` takes them. */
  readonly columns?: Readonly<Record<string, string>>
  readonly targets: readonly string[]
  /** Where these were typed. */
  readonly targetsPlace?: Place
  /** Who deposits at registration agencies. */
  readonly depositor?: { readonly name: string; readonly email: string; readonly registrant?: string }
  /** Between whom COAR Notify's notifications go. */
  readonly notify?: {
    readonly origin: { readonly id: string; readonly inbox: string }
    readonly target: { readonly id: string; readonly inbox: string }
  }
  /** The key of IndexNow. */
  readonly indexnow?: string
  /** Where deposits go instead of the addresses that are known, by index. */
  readonly services?: Readonly<Record<string, ServiceConfig>>
  /** The file that holds credentials; beside the configuration. */
  readonly secrets?: string
  /** The licence of the metadata records. */
  readonly recordLicence?: string
}

/** How an index is reached. */
export interface ServiceConfig {
  /** The live service. */
  readonly endpoint?: string
  readonly testEndpoint?: string
  /** Crossref: its queue, or the interface that answers at once. */
  readonly api?: 'queued' | 'sync'
}

/** What holds where there is no configuration. */
export const noConfig: Config = { journals: [], sections: [], targets: [] }
