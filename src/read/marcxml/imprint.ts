import type { Stated, StatedBook } from '../stated/stated-review.js'
import { withoutIsbd } from './marc-record.js'

/** `Brno ; Wien : Tests Press, 1919`: places behind ` ; `, publishers behind ` : `, and the date, as ISBD parts them. */
export function imprintOf(imprint: Stated): Pick<StatedBook, 'places' | 'publishers' | 'date'> {
  const text = imprint.text.slice(0, 500).trim()
  const [, before = text, date] = /^(.*?)(?:^|[,\s])\s?([©c[]{0,2}[12]\d{3}(?:-(?:\d{2}(?:-\d{2})?|spring|summer|autumn|winter))?\]?\.?)$/s.exec(text) ?? [] // prettier-ignore
  const say = (value: string): Stated => ({ ...imprint, text: value })
  const places: string[] = []
  const publishers: string[] = []
  for (const part of before.split(' ; ')) {
    const [place = '', ...names] = part.split(' : ').map((one) => withoutIsbd(say(one)).text)
    if (place !== '' && !nowhere.test(place)) places.push(place)
    publishers.push(...names.filter((name) => name !== '' && !nowhere.test(name)))
  }
  return {
    ...(places.length > 0 && { places: places.map(say) }),
    ...(publishers.length > 0 && { publishers: publishers.map(say) }),
    ...(date !== undefined && { date: say(date) }),
  }
}

/** What cataloguers write where a book does not say where it was published, or by whom. */
const nowhere = /^\[?(?:s\. ?l|s\. ?n|place of publication|publisher not)\b/i
