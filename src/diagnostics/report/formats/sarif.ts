import type { Diagnostic, Severity } from '../../diagnostic.js'
import type { Gathered } from './gathered.js'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * The findings for code scanning and editors, with the matrix of indexes among the run's properties.
 *
 * Source: SARIF 2.1.0 (OASIS), sections 3.13 (log), 3.14 (run), 3.27 (result).
 */
export function sarif({ findings, cells, version }: Gathered): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'recension', version, rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((one) => result(one, rules)),
        ...(cells.length > 0 && { properties: { standings: cells } }),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function result(one: Diagnostic, rules: readonly string[]): object {
  const { rule, severity, message, hint, place, field, review } = one
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    ...(place && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(place.file) },
            ...(place.line !== undefined && {
              region: { startLine: place.line, ...(place.column !== undefined && { startColumn: place.column }) },
            }),
          },
        },
      ],
    }),
    partialFingerprints: { 'recension/v1': fingerprint(one) },
    properties: { ...(field !== undefined && { field }), ...(review !== undefined && { review }) },
  }
}

/** A path as a relative reference (RFC 3986): each part encoded, and `/` between them. */
function uriOf(file: string): string {
  return file.split(/[\\/]/).map((part) => encodeURIComponent(part.toWellFormed())).join('/') // prettier-ignore
}

/** What makes a finding the same in another run, whatever line it has moved to. */
export function fingerprint({ rule, review, field, actual, place }: Diagnostic): string {
  return JSON.stringify([rule, review ?? place?.file ?? '', field ?? '', actual ?? ''])
}
