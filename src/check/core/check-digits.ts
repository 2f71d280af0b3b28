import { prism, schema } from '../../rdf/terms.js'
import { isbn10CheckDigit, isbn13CheckDigit, issnCheckDigit, orcidCheckDigit } from '../../record/values/check-digits.js'
import { type At, type CodedResult, codedResult } from '../coded-result.js'
import type { NodeRule, StatementRule } from './rule-kinds.js'

/** ISBNs and ISSNs of the right form with the wrong check digit. Wrong forms are for the shapes. */
export const judgeNumber: StatementRule = (focus, path, value, found) => {
  if (path === prism.isbn || path === schema.isbn)
    judge('core/isbn-check-digit-is-right', value.value, isbnDigit, { focus, path, value }, found)
  else if (path === schema.issn || path === prism.issn || path === prism.eIssn) {
    judge('core/issn-check-digit-is-right', value.value, issnDigit, { focus, path, value }, found)
  }
}

/** The same for the ORCID iDs of people. */
export const judgeOrcid: NodeRule = (focus, found) => {
  if (!focus.value.startsWith(orcidHome)) return
  judge('core/orcid-check-digit-is-right', focus.value.slice(orcidHome.length), orcidDigit, { focus }, found)
}

const orcidHome = 'https://orcid.org/'

type NumberRule = `core/${'isbn' | 'issn' | 'orcid'}-check-digit-is-right`

/** @param digitOf the check digit that a number should end in; nothing for a text of another form. */
function judge(rule: NumberRule, number: string, digitOf: (number: string) => string | undefined, at: At, found: CodedResult[]): void {
  const digit = digitOf(number)
  if (digit === undefined || number.endsWith(digit)) return
  found.push(codedResult(rule, at, { actual: number, other: `its last digit should be ${digit}, not ${number.slice(-1)}` }))
}

function isbnDigit(number: string): string | undefined {
  if (/^97[89][0-9]{10}$/.test(number)) return isbn13CheckDigit(number)
  return /^[0-9]{9}[0-9X]$/.test(number) ? isbn10CheckDigit(number) : undefined
}

function issnDigit(number: string): string | undefined {
  return /^[0-9]{4}-[0-9]{3}[0-9X]$/.test(number) ? issnCheckDigit(number.replace('-', '')) : undefined
}

function orcidDigit(number: string): string | undefined {
  return /^(?:[0-9]{4}-){3}[0-9]{3}[0-9X]$/.test(number) ? orcidCheckDigit(number.replaceAll('-', '')) : undefined
}
