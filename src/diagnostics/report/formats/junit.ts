import type { Diagnostic } from '../../diagnostic.js'
import type { Gathered } from './gathered.js'

/** A review without a name of its own: what is wrong with the inputs as such. */
const inputs = 'the inputs'

/**
 * The findings for continuous integration: a suite for the core and for each index, a case for each review, a failure for each error.
 * Warnings and suggestions stand in the output of their case.
 *
 * Source: the JUnit XML that Jenkins and GitLab read (`testsuites/testsuite/testcase/failure`); there is no standard.
 */
export function junit({ findings, cells, reviews }: Gathered): string {
  const suites = ['core', ...new Set(cells.map(({ target }) => target))]
  const written = suites.map((suite) => {
    const own = findings.filter(({ rule }) => suiteOf(rule, suites) === suite)
    const loose = suite === 'core' && own.some(({ review }) => review === undefined || !reviews.includes(review)) ? [inputs] : []
    const cases = [...loose, ...reviews].map((review) => caseOf(review, suite, own, reviews, cells))
    return {
      xml: cases.map(({ xml }) => xml).join(''),
      suite,
      tests: cases.length,
      failures: total(cases.map(({ failures }) => failures)),
      skipped: total(cases.map(({ skipped }) => skipped)),
    }
  })
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="recension" tests="${total(written.map(({ tests }) => tests))}" failures="${total(written.map(({ failures }) => failures))}">\n`
  const body = written.map(
    ({ suite, tests, failures, skipped, xml }) =>
      `  <testsuite name="${text(suite)}" tests="${tests}" failures="${failures}" skipped="${skipped}">\n${xml}  </testsuite>\n`,
  )
  return `${head}${body.join('')}</testsuites>\n`
}

/** What is wrong by itself belongs to the core, whichever part of the program found it. */
function suiteOf(rule: string, suites: readonly string[]): string {
  const area = rule.slice(0, rule.indexOf('/'))
  return suites.includes(area) ? area : 'core'
}

function caseOf(
  review: string,
  suite: string,
  findings: readonly Diagnostic[],
  reviews: readonly string[],
  cells: Gathered['cells'],
): { readonly xml: string; readonly failures: number; readonly skipped: number } {
  const own = findings.filter((one) =>
    review === inputs ? one.review === undefined || !reviews.includes(one.review) : one.review === review,
  )
  const errors = own.filter(({ severity }) => severity === 'error')
  const others = own.filter(({ severity }) => severity !== 'error')
  const outside = cells.find((cell) => cell.review === review && cell.target === suite && cell.standing === 'out of scope')
  const parts = [
    ...(outside === undefined ? [] : [`      <skipped message="${text(outside.remark ?? 'out of scope')}"/>\n`]),
    ...(errors.length === 0
      ? []
      : [
          `      <failure type="${text(errors[0]?.rule ?? '')}" message="${text(errors[0]?.message ?? '')}">${text(errors.map(lineOf).join('\n'))}</failure>\n`,
        ]),
    ...(others.length === 0 ? [] : [`      <system-out>${text(others.map(lineOf).join('\n'))}</system-out>\n`]),
  ]
  const start = `    <testcase classname="${text(`recension.${suite}`)}" name="${text(review)}"`
  const xml = parts.length === 0 ? `${start}/>\n` : `${start}>\n${parts.join('')}    </testcase>\n`
  return { xml, failures: errors.length === 0 ? 0 : 1, skipped: outside === undefined ? 0 : 1 }
}

function lineOf({ severity, message, hint, rule, place }: Diagnostic): string {
  const where = place === undefined ? '' : `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')}: `
  return `${where}${severity}: ${message}${hint === undefined ? '' : ` ${hint}`} (${rule})`
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** Text and attribute values of XML 1.0, which holds no other control characters and no lone halves of characters. */
function text(value: string): string {
  return value
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
