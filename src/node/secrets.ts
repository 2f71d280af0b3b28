import { readFileSync } from 'node:fs'
import { type SecretName, secretNames } from '../submit/request.js'
import { reasonOf } from './reason.js'

export type Secrets = Readonly<Partial<Record<SecretName, string>>>
type Environment = Readonly<Record<string, string | undefined>>

/** The credentials of the environment, and of a file of `NAME=value` lines; a value `env:OTHER` is that of a variable. The environment wins. */
export function readSecrets(
  env: Environment,
  file?: string,
): { readonly ok: true; readonly secrets: Secrets } | { readonly ok: false; readonly reason: string } {
  const found: Partial<Record<SecretName, string>> = {}
  if (file !== undefined) {
    let text: string
    try {
      text = readFileSync(file, 'utf8')
    } catch (error) {
      return { ok: false, reason: reasonOf(error) }
    }
    for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
      if (line.trim() === '' || line.trimStart().startsWith('#')) continue
      const at = line.indexOf('=')
      const name = secretNames.find((one) => one === line.slice(0, at).trim())
      // The line itself is not repeated: it may hold a password under a misspelt name.
      if (at < 0 || name === undefined)
        return { ok: false, reason: `line ${i + 1} is none of ${secretNames.map((one) => `${one}=…`).join(', ')}` }
      const value = line.slice(at + 1).trim()
      const given = value.startsWith('env:') ? env[value.slice(4).trim()] : value
      if (given !== undefined && given !== '') found[name] = given
    }
  }
  for (const name of secretNames) {
    const value = env[name]
    if (value !== undefined && value !== '') found[name] = value
  }
  return { ok: true, secrets: found }
}

/** A text without the credentials, in whatever form a service may repeat them. */
export function hushed(secrets: Secrets): (text: string) => string {
  const values = Object.values(secrets).filter((value) => value.length >= 3)
  const forms = values.flatMap((value) => [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value), new URLSearchParams({ a: value }).toString().slice(2), Buffer.from(value).toString('base64').replace(/=+$/, '')]) // prettier-ignore
  const { RECENSION_DATACITE_ACCOUNT: account = '', RECENSION_DATACITE_PASSWORD: password = '' } = secrets
  if (password !== '') forms.push(Buffer.from(`${account}:${password}`).toString('base64'))
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length)
  return (text) => longestFirst.reduce((hushedText, form) => hushedText.replaceAll(form, '…'), text)
}
