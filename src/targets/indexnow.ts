import { pageAddress } from '../write/html/index.js'
import type { DepositWriter, Target } from './target.js'

/** What one request may name. */
const mostAddresses = 10_000

const request: DepositWriter<'indexnow'> = {
  id: 'indexnow',
  label: 'IndexNow: the addresses of new pages',
  mediaType: 'application/json',
  extension: '.json',
  many: true,
  needs: ['indexnow'],
  write: (reviews, { base, indexnow }) => {
    const { host } = new URL(base)
    // A request speaks of one host: pages of others are announced by these.
    const pages = reviews
      .map(({ checked, names }) => pageAddress(checked.record, names))
      .map((page) => new URL(page))
      .filter((page) => page.host === host)
    const own = pages.length > 0 ? pages.map(({ href }) => href) : reviews.map(({ names }) => names.review)
    return `${JSON.stringify({ host, key: indexnow, keyLocation: `${new URL(base).origin}/${indexnow ?? ''}.txt`, urlList: own.slice(0, mostAddresses) }, null, 2)}\n`
  },
}

/** IndexNow: search engines are told that pages are new. */
export const indexNow: Target<'indexnow'> = {
  id: 'indexnow',
  label: 'IndexNow (Bing, Yandex, Seznam and others)',
  home: 'https://www.indexnow.org/documentation',
  wants: 'A key, which stands in a text file of its name at the root of the site, and the addresses of new or changed pages.',
  sends: `The addresses of the pages, up to ${mostAddresses.toLocaleString('en')} at once. What the pages say the engines read there.`,
  account:
    'None: make up a key of 8 to 128 letters and digits, put it into {key}.txt at the root of the site, and into recension.config.yaml as indexnow:.',
  notes: [],
  carries: 'everything',
  deposits: [request],
}
