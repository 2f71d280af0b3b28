import { describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { nquads } from '../../../src/read/rdf.js'
import { textSource } from '../../../src/read/reader.js'
import { corpus, usualReviews } from '../../features/graph-corpus.js'
import { folder, read, run, write } from '../../features/graph-run.js'

describe('a corpus of ours', () => {
  it('of 200 reviews is the same when it is read and built again, with the same addresses kept', async () => {
    const cwd = folder()
    write('base: https://reviews.example/\n', cwd, 'recension.config.yaml')
    write(corpus(usualReviews(200)), cwd, 'input.nq')
    await run(cwd, 'build', join(cwd, 'input.nq'), '--out', 'first', '--today', '2026-03-04')
    const identities = read(cwd, 'recension-ids.jsonl')
    await run(cwd, 'build', join(cwd, 'first/data/reviews.nq'), '--out', 'second', '--today', '2026-03-04')
    const [first = '', second = ''] = ['first', 'second'].map((out) => read(cwd, out, 'data/reviews.nq'))
    expect(first.match(/#review> <[^>]*#type> <http:\/\/schema.org\/Review>/g)).toHaveLength(200)
    expect(second === first).toBe(true)
    expect(read(cwd, 'recension-ids.jsonl') === identities).toBe(true)
  })

  it('is read in time that grows with it: eight times the reviews take less than sixteen times as long', async () => {
    const time = async (text: string): Promise<number> => {
      const start = process.cpuUsage()
      let reviews = 0
      for await (const { draft } of nquads.read(textSource('reviews.nq', text), {})) if (draft !== undefined) reviews += 1
      expect(reviews).toBe(text.split('#review> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Review>').length - 1)
      const { user, system } = process.cpuUsage(start)
      return user + system
    }
    const few = corpus(usualReviews(250))
    await time(few)
    const [small, large] = [await time(few), await time(corpus(usualReviews(2000)))]
    expect(large / small).toBeLessThan(16)
  })
})
