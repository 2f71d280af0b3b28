import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/diagnostics/nearest.js'

describe('nearest', () => {
  const keys = ['publisher', 'published', 'reviewer', 'doi', 'isbn']

  it('finds the word that a misspelt one was meant to be', () => {
    expect(nearest('publsher', keys)).toBe('publisher')
    expect(nearest('Reviwer', keys)).toBe('reviewer')
    expect(nearest('ibsn', keys)).toBe('isbn')
    expect(nearest('titel', ['title'])).toBe('title')
    expect(nearest('doii', keys)).toBe('doi')
  })

  it('says nothing of a word that resembles none', () => {
    expect(nearest('colour', keys)).toBeUndefined()
    expect(nearest('', keys)).toBeUndefined()
    expect(nearest('x'.repeat(100_000), keys)).toBeUndefined()
  })
})
