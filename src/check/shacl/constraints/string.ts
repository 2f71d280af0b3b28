import type { Term } from '../../../rdf/dataset.js'
import { Literal } from '../../../rdf/literal.js'
import { toNumber } from '../parameters.js'
import { compilePattern as toMatcher } from '../pattern/index.js'
import type { Compile } from '../model.js'
import { sh } from '../terms.js'
import { eachValue } from './each-value.js'

/** SHACL 4.4.1: characters are counted, not the halves in which JavaScript keeps some of them. */
export const compileMinLength = eachValue(({ value }) => {
  const least = toNumber(value)
  return (term) => term.termType !== 'BlankNode' && (term.value.length >= least * 2 || countCharacters(term.value) >= least)
})

/** SHACL 4.4.2. */
export const compileMaxLength = eachValue(({ value }) => {
  const most = toNumber(value)
  return (term) => term.termType !== 'BlankNode' && (term.value.length <= most || countCharacters(term.value) <= most)
})

/** SHACL 4.4.3, in the time that one look at each character takes, whatever the pattern. */
export const compilePattern = eachValue((site) => {
  const pattern = toMatcher(site.value.value, site.other(sh.flags)?.value ?? '')
  if (!pattern.ok) {
    site.refuse(pattern.reason)
    return
  }
  const { matches } = pattern
  return (term) => term.termType !== 'BlankNode' && matches(term.value)
})

/** SHACL 4.4.4, with the basic filtering of RFC 4647: `en` covers `en-gb` but not `eng`, `*` covers every tag. */
export const compileLanguageIn = eachValue(({ list }) => {
  const ranges = list.map(({ value }) => value.toLowerCase())
  const covers = (tag: string): boolean => ranges.some((range) => range === '*' || tag === range || tag.startsWith(`${range}-`))
  return (term) => term instanceof Literal && term.language !== '' && covers(term.language.toLowerCase())
})

/** SHACL 4.4.5: one result for each language that several values have. Only the literal `true` asks for it. */
export const compileUniqueLang: Compile = (site) => {
  if (site.value.value !== 'true') return undefined
  return (run, focus, values) => {
    if (values.length < 2) return
    const met = new Map<string, number>()
    for (const value of values) {
      if (!(value instanceof Literal) || value.language === '') continue
      const language = value.language.toLowerCase()
      const uses = (met.get(language) ?? 0) + 1
      met.set(language, uses)
      if (uses === 2) site.fail(run, focus)
    }
  }
}

function countCharacters(text: Term['value']): number {
  let count = 0
  for (let i = 0; i < text.length; i++, count++) if ((text.codePointAt(i) ?? 0) > 0xffff) i++
  return count
}
