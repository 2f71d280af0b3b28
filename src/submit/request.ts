/** The credentials that services ask for, by the names under which the environment holds them. */
export const secretNames = [
  'RECENSION_CROSSREF_LOGIN',
  'RECENSION_CROSSREF_PASSWORD',
  'RECENSION_DATACITE_ACCOUNT',
  'RECENSION_DATACITE_PASSWORD',
  'RECENSION_DOAJ_KEY',
] as const

export type SecretName = (typeof secretNames)[number]

/** A text, or the name of a credential: it is filled in where the request leaves, so that no request that is kept or shown holds one. */
export type Value = string | { readonly secret: SecretName }

/** One field of a form (`multipart/form-data`); with a file name it is a file. */
export interface Part {
  readonly name: string
  readonly value: Value
  readonly file?: { readonly name: string; readonly type: string }
}

/** A request as data. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Without the query. */
  readonly url: string
  readonly query?: Readonly<Record<string, Value>>
  readonly headers?: Readonly<Record<string, string>>
  /** For `Authorization: Basic`. */
  readonly basic?: { readonly user: SecretName; readonly password: SecretName }
  readonly body?: string | readonly Part[]
  /**
   * `reads`: it changes nothing. `repeats`: it changes something, and the same twice leaves what it leaves once. `once`: twice might be
   * taken for two deposits, so that it is not sent again while nobody knows what became of it.
   */
  readonly effect: 'reads' | 'repeats' | 'once'
}

/** What came of a request. */
export type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly type: string; readonly retryAfter?: string; readonly body: string }
  /** Nothing left: no connection was made. */
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** It left, and no whole answer came back. */
  | { readonly kind: 'lost'; readonly reason: string }

/** A conversation with a service: it yields requests, takes their answers, and ends with what came of it. */
export type Talk<T> = Generator<Request, T, Answer>

/** An address below another one. */
export function below(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}/${path}`
}
