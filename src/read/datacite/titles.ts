import type { Stated } from '../stated/stated-review.js'
import { type DataciteValue, kindOf } from './datacite-record.js'

/** Titles with the subtitle of their language joined on; those of no kind before translated and alternative ones. */
export function wholeTitles(titles: readonly DataciteValue[]): readonly Stated[] {
  const isSubtitle = ({ kind }: DataciteValue): boolean => kindOf(kind) === 'subtitle'
  const main = titles.filter((title) => !isSubtitle(title))
  const ordered = [...main.filter(({ kind }) => kind === ''), ...main.filter(({ kind }) => kind !== '')]
  const free = titles.filter(isSubtitle)
  return ordered.map(({ text, place, language }) => {
    const at = free.findIndex((subtitle) => subtitle.language === language)
    const [subtitle] = at === -1 ? [] : free.splice(at, 1)
    const begun = text.trim()
    const whole = subtitle === undefined ? begun : `${begun}${/[?!:.]$/.test(begun) ? '' : ':'} ${subtitle.text.trim()}`
    return { text: whole, place, ...(language !== undefined && { language }) }
  })
}
