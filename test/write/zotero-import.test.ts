import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Contributor, Role } from '../../src/record/contributor.js'
import { journalOf, pagesOf, titleOf } from '../../src/write/citation/cited-record.js'
import { zoteroRdfWriter, zoteroRecord } from '../../src/write/zotero-rdf.js'
import { arbitraryRecord, namesOf } from '../arbitrary.js'
import { described } from './exchange.js'
import { imported, type ImportedName } from './zotero-import.js'

const facts = { base: 'https://reviews.example/', preview: false }

function named(people: readonly Contributor[] | undefined, role: Role): readonly ImportedName[] | undefined {
  // A name of commas alone is nobody's.
  const all = (people ?? []).filter((person) => person.role === role && person.name !== '')
  if (all.length === 0) return undefined
  return all.map(({ name, family, given }) =>
    family !== undefined && given !== undefined ? { lastName: family, firstName: given } : { lastName: name },
  )
}

describe('what Zotero imports', () => {
  it('is an article and its books, related both ways, with every name in its place and order', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const kept = zoteroRecord(record)
        const items = imported(zoteroRdfWriter.write([described(record, namesOf(record))], facts))
        const [article] = items.filter(({ itemType }) => itemType === 'journalArticle')
        const books = items.filter(({ itemType }) => itemType === 'book')
        const authors = new Set((kept.books ?? []).flatMap(({ contributors }) => contributors?.filter(({ role, name }) => role === 'author' && name !== '').map(({ name }) => name) ?? [])) // prettier-ignore
        expect(article?.fields['title']).toBe(kept.titles?.[0]?.value)
        expect(article?.fields['publicationTitle'] ?? '').toBe(journalOf(kept.serial))
        expect(article?.fields['volume']).toBe(kept.serial?.volume)
        expect(article?.fields['issue']).toBe(kept.serial?.issue)
        expect(article?.fields['pages']).toBe(kept.pages === undefined ? kept.locator : pagesOf(kept.pages))
        expect(article?.fields['DOI']).toBe(kept.doi)
        expect(article?.fields['url']).toBe(kept.page)
        expect(article?.fields['abstractNote']).toBe(kept.abstracts?.[0]?.value)
        expect(article?.fields['rights']).toBe(kept.licence ?? kept.rights)
        expect(article?.creators['author']).toEqual(named(kept.contributors, 'author'))
        expect(article?.creators['translator']).toEqual(named(kept.contributors, 'translator'))
        expect(article?.creators['reviewedAuthor'] ?? []).toHaveLength(authors.size)
        expect(new Set(article?.tags)).toEqual(new Set((kept.keywords ?? []).map(({ value }) => value)))

        expect(books).toHaveLength(kept.books?.length ?? 0)
        expect(new Set(article?.related)).toEqual(new Set(books.map(({ id }) => id)))
        for (const [i, book] of (kept.books ?? []).entries()) {
          const item = books.find(({ id }) => id === article?.related[i])
          expect(item?.related).toEqual([article?.id])
          expect(item?.fields['title']).toBe(titleOf(book))
          expect(item?.fields['publisher']).toBe(book.publishers?.[0]?.name)
          expect(item?.fields['place']).toBe(book.places?.[0])
          expect(item?.fields['edition']).toBe(book.edition)
          expect(item?.fields['volume']).toBe(book.volume)
          expect(item?.fields['numPages']).toBe(book.extent)
          expect(item?.fields['ISBN']).toBe(book.formats?.map(({ isbn }) => isbn).join(' '))
          for (const role of ['author', 'editor', 'translator', 'contributor'] as const)
            expect(item?.creators[role]).toEqual(named(book.contributors, role))
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
