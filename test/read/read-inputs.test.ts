import { expect, it } from 'vitest'
import { readInputs } from '../../src/publish/read-inputs.js'
import { memorySpool } from '../../src/publish/spool.js'
import { type Reader, textSource } from '../../src/read/reader.js'
import { reviewYaml } from '../../src/read/review-yaml/index.js'

const films: Reader = {
  ...reviewYaml,
  id: 'films',
  read: () => [{ passedOver: 'a review of a film.' }, { passedOver: 'a review of a film' }],
}

it('counts records that are passed over for one reason together, with and without its full stop', async () => {
  const input = { name: 'films.txt', key: 'films.txt', source: textSource('films.txt', 'two films') }
  const plan = { readers: [films], companionReader: reviewYaml, from: 'films', options: {} }
  const { passedOver } = await readInputs([input], plan, memorySpool(), () => undefined)
  expect([...passedOver]).toEqual([['a review of a film', 2]])
})
