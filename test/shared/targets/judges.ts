import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sharedFolder } from '../folder.js'

/** What xmllint finds wrong in a document by an official schema; offline, by the catalog that lies beside the schemas. */
export function schemaErrors(xml: string, schema: string): readonly string[] {
  return xmllint(xml, ['--schema', join(sharedFolder(), 'schemas', schema)])
}

/** What xmllint finds wrong by the document type that the document names. */
export function dtdErrors(xml: string, folder: string): readonly string[] {
  return xmllint(xml, ['--path', join(sharedFolder(), 'schemas', folder), '--valid'])
}

/** What is not well-formed. */
export function wellFormedErrors(xml: string): readonly string[] {
  return xmllint(xml, [])
}

function xmllint(xml: string, options: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'recension-judge-'))
  try {
    const file = join(folder, 'document.xml')
    writeFileSync(file, xml)
    const env = { ...process.env, XML_CATALOG_FILES: join(sharedFolder(), 'schemas', 'catalog.xml') }
    const { status, stderr, error } = spawnSync('xmllint', ['--nonet', '--noout', '--huge', ...options, file], {
      env,
      encoding: 'utf8',
      timeout: 300_000,
    })
    if (error !== undefined) throw new Error(`xmllint (Debian: libxml2-utils) does not run: ${error.message}`)
    return status === 0 ? [] : stderr.split('\n').filter((line) => line !== '').slice(0, 5).concat(`status ${status ?? 'none'}`) // prettier-ignore
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
