import { nameAlone } from '../../src/describe/identity/identify.js'
import type { Names } from '../../src/record/names.js'
import { normalForm } from '../../src/record/normal-form.js'
import type { BookReview } from '../../src/record/review.js'

/** A review with its addresses, as the benchmark reads it from JSON. */
export interface Sample {
  readonly record: BookReview
  readonly names: Omit<Names, 'organizations'> & { readonly organizations: readonly (readonly [string, string])[] }
}

const families = ['Nováková', 'Nguyễn', 'García', 'Müller', 'Smith', 'Ōe', 'Ćosić', 'Al-Farsi', 'Lam', 'Gallant']
const givens = ['Jürgen', 'Elene', 'Zdeněk', 'Anna', 'Thị Mai', 'Chanelle', 'John', 'Yuki', 'María José']
const words = [
  'solidarity',
  'archive',
  'justice',
  'city',
  'gender',
  'river',
  'method',
  'empire',
  'faith',
  'labour',
  'migration',
  'border',
  '"care"',
  'město',
  'reading',
  'history',
]
const publishers = ['Haymarket Books', 'Routledge', 'Suhrkamp', 'Duke University Press', 'Karolinum']

/** Reviews as journals have them: the same for the same seed. */
export function generate(count: number, seed = 42): Sample[] {
  const random = mulberry(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: count }, (_, i) => {
    const record = normalForm(review(i, pick, random))
    const names = nameAlone(record, 'https://example.org/')
    return { record, names: { ...names, organizations: [...names.organizations] } }
  })
}

function review(i: number, pick: <T>(list: readonly T[]) => T, random: () => number): BookReview {
  const person = () => {
    const [given, family] = [pick(givens), pick(families)]
    return { name: `${given} ${family}`, given, family }
  }
  const day = (month: number) => `2025-${String(month).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
  const title = `Not Your ${pick(words)} Project`
  const subtitle = `${pick(words)} and ${pick(words)} No. ${i}`
  const author = person()
  const second = person()
  const sentences = Array.from({ length: 25 }, () => Array.from({ length: 14 }, () => pick(words)).join(' '))
  const authors = author.name === second.name ? [author] : [author, second]
  return {
    titles: [{ value: `Book review of ${author.family}, ${author.given}. ${title}. ${subtitle}.`, language: 'en' }],
    abstracts: [{ value: `${sentences.join('. ')}.`, language: 'en' }],
    contributors: [{ role: 'author', ...person() }],
    books: [
      {
        titles: [{ value: title }],
        subtitle,
        contributors: [...authors.map((each) => ({ role: 'author' as const, ...each })), { role: 'foreword', name: 'Harsha Walia' }],
        publishers: [{ name: pick(publishers) }],
        date: String(2015 + (i % 10)),
        formats: [{ isbn: isbn(i), kind: 'hardback' }],
      },
    ],
    serial: {
      titles: [
        { value: 'Gender a výzkum', language: 'cs' },
        { value: 'Gender and Research', language: 'en' },
      ],
      issns: [{ value: '2570-6578', medium: 'print' }],
      volume: String(1 + (i % 40)),
      issue: String(1 + (i % 4)),
      date: '2025',
    },
    pages: { first: String(100 + i), last: String(106 + i) },
    history: { received: day(1), revised: [day(5)], accepted: day(6), online: day(8), published: day(12) },
    language: 'en',
    doi: `10.5555/rec.${i}`,
    page: `https://journal.example/${i}`,
    licence: 'https://creativecommons.org/licenses/by-nc/4.0/',
    sources: [{ hash: 'ptM1JzBNGhcfl21gz8mfZz_MVQP9C8nZbZKG3B7zuZs', mediaType: 'application/json' }],
  }
}

function isbn(i: number): string {
  const digits = `97816084${String(i % 10000).padStart(4, '0')}`
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
