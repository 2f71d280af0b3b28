import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dataset } from '../../../../src/rdf/dataset.js'
import type { EngineCase } from './cases.js'
import type { Report } from './reports.js'

/** Where Debian's libapache-jena-java and what it needs lies. */
const folder = '/usr/share/java'
const jars = [
  'jena-shacl', 'jena-arq', 'jena-core', 'jena-base', 'jena-iri', 'jena-dboe-base', 'jena-dboe-index', 'jena-dboe-storage',
  'jena-dboe-transaction', 'jena-tdb', 'jena-tdb2', 'jena-rdfconnection', 'slf4j-api', 'slf4j-nop', 'guava', 'commons-lang3', 'commons-csv',
  'commons-codec', 'commons-io', 'commons-compress', 'dexx.collection', 'gson', 'jackson-core', 'jackson-databind', 'jackson-annotations',
  'jsonld-java', 'titanium-json-ld', 'jakarta.json-api', 'httpclient', 'httpcore', 'thrift', 'protobuf',
] // prettier-ignore
const source = fileURLToPath(new URL('JenaReports.java', import.meta.url))

/** The reports of Apache Jena on every graph of some cases, in their order, by one run of Java. */
export function jenaReports(cases: readonly EngineCase[]): readonly (readonly Report[])[] {
  if (!existsSync(`${folder}/jena-shacl.jar`)) {
    throw new Error('Apache Jena is missing: install default-jdk-headless and libapache-jena-java, as .ci/run does.')
  }
  const input = cases
    .map(({ shapes, graphs }) => `${statements(shapes)}#shapes\n${graphs.map((data) => `${statements(data)}#data\n`).join('')}`)
    .join('')
  const messages = messagesOfXerces()
  const classPath = [messages, ...jars.map((name) => `${folder}/${name}.jar`)].join(':')
  const { stdout, stderr, status, error } = spawnSync('java', ['-Xss4m', '-cp', classPath, source], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    timeout: 60_000 + cases.length * 200,
  })
  rmSync(messages, { recursive: true })
  if (error !== undefined) throw new Error(`Java did not run: ${error.message}`)
  if (status !== 0) throw new Error(`Java ended with ${String(status)}: ${stderr}`)
  const reports = stdout.split('#end\n').map(readReport)
  let read = 0
  return cases.map(({ graphs }) => graphs.map(() => reports[read++] ?? { thrown: 'no report' }))
}

function readReport(text: string): Report {
  if (text.startsWith('!')) return { thrown: text.slice(1).trim() }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [focus = '', path = '', value = '', severity = '', component = '', shape = ''] = line.split('\t')
      return { focus, path, value, severity, component, shape }
    })
}

/**
 * A folder in which Jena's Xerces finds its messages: the package of Debian has the classes in one place and the messages
 * in another, and nothing runs without them.
 */
function messagesOfXerces(): string {
  const made = mkdtempSync(join(tmpdir(), 'recension-jena-'))
  execFileSync('jar', ['xf', `${folder}/jena-core.jar`, 'org/apache/jena/ext/xerces'], { cwd: made })
  renameSync(join(made, 'org/apache/jena/ext/xerces'), join(made, 'xerces'))
  return made
}

/** The statements as N-Triples, under the labels that blank nodes have. */
function statements(dataset: Dataset): string {
  return [...dataset.resources.values()]
    .flatMap(({ subject, predicates, objects }) =>
      predicates.map((predicate, i) => `${subject.nt} ${predicate.nt} ${objects[i]?.nt ?? ''} .\n`),
    )
    .join('')
}
