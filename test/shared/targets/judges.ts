import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sharedFolder } from '../folder.js'

/** What xmllint finds wrong in a document by an official schema; offline, by the catalog that lies beside the schemas. */
export function schemaErrors(xml: string, schema: string): readonly string[] {
  return schemaErrorsOfAll([xml], schema)
}

/** The same for many documents in one call: reading a schema takes longer than judging by it. */
export function schemaErrorsOfAll(documents: readonly string[], schema: string): readonly string[] {
  return xmllint(documents, ['--schema', join(sharedFolder(), 'schemas', schema)])
}

/** What xmllint finds wrong by the document type that the documents name. */
export function dtdErrorsOfAll(documents: readonly string[], folder: string): readonly string[] {
  return xmllint(documents, ['--path', join(sharedFolder(), 'schemas', folder), '--valid'])
}

/** What is not well-formed. */
export function wellFormedErrorsOfAll(documents: readonly string[]): readonly string[] {
  return xmllint(documents, [])
}

function xmllint(documents: readonly string[], options: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'recension-judge-'))
  try {
    const files = documents.map((xml, i) => {
      const file = join(folder, `${i}.xml`)
      writeFileSync(file, xml)
      return file
    })
    const env = { ...process.env, XML_CATALOG_FILES: join(sharedFolder(), 'schemas', 'catalog.xml') }
    const run = spawnSync('xmllint', ['--nonet', '--noout', '--huge', ...options, ...files], {
      env,
      encoding: 'utf8',
      timeout: 300_000,
      maxBuffer: 1e9,
    })
    if (run.error !== undefined) throw new Error(`xmllint (Debian: libxml2-utils) does not run: ${run.error.message}`)
    if (run.status === 0) return []
    const said = run.stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))
    return [...said.slice(0, 5), `status ${run.status ?? 'none'}`]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
