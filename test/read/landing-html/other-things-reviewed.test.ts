import { describe, expect, it } from 'vitest'
import { readingsOf } from './read-page.js'

const page = (language: string, title: string, tags = ''): string => `<!DOCTYPE html>
<html lang="${language}"><head><title>${title}</title><meta name="citation_title" content="${title}">${tags}</head>
<body><h1>${title}</h1></body></html>`

describe('a page whose title looks like that of a review', () => {
  it.each([
    ['cs', 'Recenze filmu: Řeka'],
    ['cs', 'Recenze výstavy: Voda a město'],
    ['de', 'Filmrezension: Der Fluss'],
    ['de', 'Ausstellungsrezension: Wasser und Stadt'],
    ['en', 'Film review: The River'],
    ['en', 'Exhibition review: Water and the City'],
    ['en', 'Software review: RiverMapper 2.0'],
    ['en', 'A review of the literature on rivers'],
    ['es', 'Reseña de película: El río'],
    ['es', 'Reseña de la exposición: Agua y ciudad'],
    ['fr', 'Compte rendu de film : Le Fleuve'],
    ['fr', 'Compte rendu d’exposition : L’eau et la ville'],
    ['it', 'Recensione del film: Il fiume'],
    ['it', 'Recensione della mostra: Acqua e città'],
    ['nl', 'Filmrecensie: De rivier'],
    ['nl', 'Tentoonstellingsrecensie: Water en stad'],
    ['pl', 'Recenzja filmu: Rzeka'],
    ['pl', 'Recenzja wystawy: Woda i miasto'],
    ['pt', 'Resenha do filme: O rio'],
    ['pt', 'Resenha da exposição: Água e cidade'],
    ['sk', 'Recenzia filmu: Rieka'],
    ['sk', 'Recenzia výstavy: Voda a mesto'],
  ])('(%s) "%s" gives no book', (language, title) => {
    const [reading, ...more] = readingsOf(page(language, title))
    expect(more).toEqual([])
    expect(reading?.draft).toBeUndefined()
    expect(reading?.passedOver).toBeDefined()
  })

  it('keeps the book of a review of a book and a film', () => {
    const both = `<script type="application/ld+json">${JSON.stringify({
      '@type': 'Review',
      name: 'Two rivers',
      itemReviewed: [
        { '@type': 'Book', name: 'The Ethics of Water' },
        { '@type': 'Movie', name: 'The River' },
      ],
    })}</script>`
    const [reading] = readingsOf(page('en', 'Two rivers', both))
    expect(reading?.draft?.record.books).toEqual([{ titles: [{ value: 'The Ethics of Water' }] }])
  })
})
