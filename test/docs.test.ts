import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generated } from '../src/cli/generated-pages.js'

describe('what is made from the code’s own tables', () => {
  for (const [file, text] of generated()) {
    it(`is fresh: ${file} (run npm run docs)`, () => {
      expect(readFileSync(file, 'utf8')).toBe(text)
    })
  }
})
