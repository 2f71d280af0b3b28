import { describe, expect, it } from 'vitest'
import { readOne } from './read-one.js'

/** Pages in the layouts of journals of each language; the journals, books and people are made up. */
describe('a landing page in', () => {
  it('English, as OJS prints it: labels and values on lines of their own', () => {
    const { key, record } = readOne(`Journal of Water Studies
Home / Archives / Vol. 12 No. 3 (2021) / Book Reviews
Review of: The Ethics of Water, by Maria Stone
Jane Doe
University of Lagos
https://orcid.org/0000-0002-1825-0097
DOI: https://doi.org/10.5555/jws.2021.12.3.7
Keywords: water; ethics; rivers
Abstract
The author asks who owns a river and what its users owe to one another. She draws on court records and on interviews that were made over ten years.

The second part of the book is about dams, and it is the stronger one.
PDF
Published
2021-09-30
How to Cite
Doe, J. (2021). Review of: The Ethics of Water, by Maria Stone. Journal of Water Studies, 12(3), 345–348. https://doi.org/10.5555/jws.2021.12.3.7
Issue
Vol. 12 No. 3 (2021)
Section
Book Reviews
License
Copyright (c) 2021 Jane Doe
This work is licensed under a Creative Commons Attribution 4.0 International License.
`)
    expect(key).toBe('10.5555/jws.2021.12.3.7')
    expect(record.titles).toEqual([{ value: 'Review of: The Ethics of Water, by Maria Stone', language: 'en' }])
    expect(record.books).toMatchObject([
      { titles: [{ value: 'The Ethics of Water' }], contributors: [{ role: 'author', name: 'Maria Stone' }] },
    ])
    expect(record.contributors).toEqual([{ role: 'author', name: 'Jane Doe', orcid: '0000-0002-1825-0097' }])
    expect(record.serial).toEqual({
      titles: [{ value: 'Journal of Water Studies', language: 'en' }],
      volume: '12',
      issue: '3',
      date: '2021',
    })
    expect(record.pages).toEqual({ first: '345', last: '348' })
    expect(record.history).toEqual({ published: '2021-09-30' })
    expect(record.keywords?.map(({ value }) => value)).toEqual(['water', 'ethics', 'rivers'])
    expect(record.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
    expect(record.language).toBe('en')
    expect(record.abstracts?.[0]?.value).toMatch(/^The author asks who .* ten years\.\n\nThe second part .* stronger one\.$/)
  })

  it('Czech: parallel titles, a DOI behind the pages, revised twice', () => {
    const { record, diagnostics } = readOne(`Vodní dějiny / Bohemian Water Review 15/2022, č. 1, s. 77–80 | DOI: 10.5555/vd.2022.004
Recenze knihy: Nováková, Jana. 2021. Řeky a lidé. Praha: Argo.
Recenzent: Petr Svoboda
Klíčová slova: řeky, města, dějiny
Kniha vypráví o tom, jak lidé žili s řekou a jak ji měnili. Autorka vychází z pramenů, které dosud nebyly známé, a její výklad je čtivý.
Předmluvu napsala Hana Malá. Obsahuje také mapy a fotografie, které jsou ve většině případů otištěny poprvé.
Doručeno: 4. dubna 2022; Upraveno: 1. 6. 2022, 15. 6. 2022; Přijato: 20. června 2022; Zveřejněno online: 1. července 2022; Vydáno: 30. září 2022 Zobrazit citaci
Přejít k původnímu zdroji...
Tento článek je šířen pod licencí Creative Commons Attribution 4.0 International (CC BY 4.0).
`)
    expect(record.serial).toEqual({
      titles: [
        { value: 'Vodní dějiny', language: 'cs' },
        { value: 'Bohemian Water Review', language: 'en' },
      ],
      volume: '15',
      issue: '1',
      date: '2022',
    })
    expect(record.pages).toEqual({ first: '77', last: '80' })
    expect(record.doi).toBe('10.5555/vd.2022.004')
    expect(record.contributors).toEqual([{ role: 'author', name: 'Petr Svoboda' }])
    expect(record.books).toEqual([
      {
        titles: [{ value: 'Řeky a lidé' }],
        contributors: [
          { role: 'author', name: 'Jana Nováková', family: 'Nováková', given: 'Jana' },
          { role: 'foreword', name: 'Hana Malá', printedRole: 'Předmluvu' },
        ],
        publishers: [{ name: 'Argo' }],
        places: ['Praha'],
        date: '2021',
      },
    ])
    expect(record.history).toEqual({
      received: '2022-04-04',
      revised: ['2022-06-01', '2022-06-15'],
      accepted: '2022-06-20',
      online: '2022-07-01',
      published: '2022-09-30',
    })
    expect(record.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
    expect(record.language).toBe('cs')
    expect(record.titles?.[0]?.language).toBe('cs')
    expect(record.abstracts?.[0]?.value).toMatch(/^Kniha vypráví .* poprvé\.$/)
    expect(diagnostics).toEqual([])
  })

  it('German: Heft and Seiten, the reviewer behind "Rezensiert von"', () => {
    const { record } = readOne(`Zeitschrift für Wassergeschichte 31 (2019), H. 2, S. 210–213
Rezension von: Anna Berg, Flüsse und Städte. Eine Geschichte, München: C. H. Beck 2018, 312 S.
Rezensiert von Karl Huber
Das Buch erzählt die Geschichte der Flüsse in den Städten des 19. Jahrhunderts. Die Verfasserin zeigt, dass sich nicht nur die Ufer, sondern auch die Menschen verändert haben. Mit einem Nachwort von Ute Klein.
Eingereicht: 3. Januar 2019 – Angenommen: 4. März 2019 – Veröffentlicht: 15. Juni 2019
Lizenz: CC BY-SA 4.0
`)
    expect(record.serial).toEqual({
      titles: [{ value: 'Zeitschrift für Wassergeschichte', language: 'de' }],
      volume: '31',
      issue: '2',
      date: '2019',
    })
    expect(record.contributors).toEqual([{ role: 'author', name: 'Karl Huber' }])
    expect(record.books?.[0]).toMatchObject({
      titles: [{ value: 'Flüsse und Städte' }],
      subtitle: 'Eine Geschichte',
      places: ['München'],
      date: '2018',
    })
    expect(record.books?.[0]?.contributors).toEqual([
      { role: 'author', name: 'Anna Berg' },
      { role: 'afterword', name: 'Ute Klein', printedRole: 'Nachwort' },
    ])
    expect(record.history).toEqual({ received: '2019-01-03', accepted: '2019-03-04', published: '2019-06-15' })
    expect(record.licence).toBe('https://creativecommons.org/licenses/by-sa/4.0/')
    expect(record.language).toBe('de')
  })

  it('French: a space before the colon, dates on lines of their own, an ISSN', () => {
    const { record } = readOne(`Revue d’histoire de l’eau, vol. 8, n° 2, 2018, p. 45-49
Compte rendu de : Marie Dupont, Les fleuves du Nord, Paris, Seuil, 2017, 320 p.
Auteur : Paul Martin
Résumé
L’ouvrage retrace l’histoire des fleuves du Nord et de ceux qui les ont habités. C’est une étude très complète, avec une préface de Claire Petit, dont les cartes sont remarquables.
Mots-clés : eau, fleuves, villes
Reçu le 3 janvier 2018
Accepté le 10 février 2018
Mis en ligne le 12 mars 2018
ISSN : 2049-3630
`)
    expect(record.serial).toMatchObject({
      titles: [{ value: 'Revue d’histoire de l’eau', language: 'fr' }],
      volume: '8',
      issue: '2',
      issns: [{ value: '2049-3630' }],
    })
    expect(record.contributors).toEqual([{ role: 'author', name: 'Paul Martin' }])
    expect(record.books?.[0]?.titles).toEqual([{ value: 'Les fleuves du Nord' }])
    expect(record.books?.[0]?.contributors).toContainEqual({ role: 'preface', name: 'Claire Petit', printedRole: 'préface' })
    // No date of publication is printed: the year of the citation is it.
    expect(record.history).toEqual({ received: '2018-01-03', accepted: '2018-02-10', online: '2018-03-12', published: '2018' })
    expect(record.language).toBe('fr')
  })

  it('Dutch', () => {
    const { record } = readOne(`Tijdschrift voor Waterstaatsgeschiedenis 24 (2015) 1, 33-35
Recensie van: Jan de Vries, Het water en de stad (Amsterdam: Prometheus, 2014)
Recensent: Els Bakker
Het boek laat zien hoe de stad door het water is gevormd. De auteur heeft daarvoor niet alleen kaarten maar ook rekeningen gebruikt, en dat is te merken in elk hoofdstuk.
Trefwoorden: water; stad
Ontvangen: 2 februari 2015. Geaccepteerd: 1 maart 2015. Gepubliceerd: 30 april 2015.
`)
    expect(record.serial).toMatchObject({ volume: '24', issue: '1', date: '2015' })
    expect(record.contributors).toEqual([{ role: 'author', name: 'Els Bakker' }])
    expect(record.books?.[0]).toMatchObject({
      titles: [{ value: 'Het water en de stad' }],
      contributors: [{ name: 'Jan de Vries' }],
      date: '2014',
    })
    expect(record.history).toEqual({ received: '2015-02-02', accepted: '2015-03-01', published: '2015-04-30' })
    expect(record.language).toBe('nl')
  })

  it('Italian: anno in roman numbers, the abstract on the line of its label', () => {
    const { record } = readOne(`Rivista di studi sull’acqua, anno XII, n. 2, 2016, pp. 101-104
Recensione di: Mario Rossi, Le acque di Venezia, Bologna, Il Mulino, 2015
Autrice: Lucia Bianchi
Riassunto: Il volume ricostruisce la storia delle acque di Venezia e degli uomini che le hanno governate. Sono pagine molto ricche, anche se non sempre facili, con una prefazione di Carla Verdi.
Parole chiave: acqua, Venezia
Ricevuto: 3 marzo 2016 – Accettato: 5 maggio 2016 – Pubblicato: 30 giugno 2016
Quest’opera è distribuita con licenza Creative Commons Attribuzione 4.0 Internazionale.
`)
    expect(record.serial).toMatchObject({ titles: [{ value: 'Rivista di studi sull’acqua', language: 'it' }], volume: 'XII', issue: '2' })
    expect(record.contributors).toEqual([{ role: 'author', name: 'Lucia Bianchi' }])
    expect(record.books?.[0]?.titles).toEqual([{ value: 'Le acque di Venezia' }])
    expect(record.abstracts?.[0]?.value).toMatch(/^Il volume .* Verdi\.$/)
    expect(record.history).toEqual({ received: '2016-03-03', accepted: '2016-05-05', published: '2016-06-30' })
    expect(record.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
    expect(record.language).toBe('it')
  })

  it('Polish: tom and zeszyt', () => {
    const { record } = readOne(`Przegląd Wodny, t. XXVI, 2020, z. 2, s. 188–191
Recenzja książki: Anna Kowalska, Rzeki i ludzie, Wydawnictwo Znak, Kraków 2019
Autor recenzji: Jan Wiśniewski
Książka opowiada o tym, jak ludzie żyli nad rzeką i jak ją zmieniali. Autorka korzysta ze źródeł, które nie były dotąd znane, oraz z map. Posłowie napisała Ewa Zielińska.
Słowa kluczowe: rzeki, miasta
Nadesłano: 3 lutego 2020; przyjęto: 5 maja 2020; opublikowano: 30 czerwca 2020
`)
    expect(record.serial).toMatchObject({ titles: [{ value: 'Przegląd Wodny', language: 'pl' }], volume: 'XXVI', issue: '2', date: '2020' })
    expect(record.pages).toEqual({ first: '188', last: '191' })
    expect(record.contributors).toEqual([{ role: 'author', name: 'Jan Wiśniewski' }])
    expect(record.books?.[0]).toMatchObject({
      titles: [{ value: 'Rzeki i ludzie' }],
      publishers: [{ name: 'Wydawnictwo Znak' }],
      date: '2019',
    })
    expect(record.books?.[0]?.contributors).toContainEqual({ role: 'afterword', name: 'Ewa Zielińska', printedRole: 'Posłowie' })
    expect(record.history).toEqual({ received: '2020-02-03', accepted: '2020-05-05', published: '2020-06-30' })
    expect(record.language).toBe('pl')
  })

  it('Portuguese: the year behind the pages, a date with slashes that can be read one way only', () => {
    const { record } = readOne(`Revista de Estudos da Água, v. 10, n. 1, p. 201-204, jan./jun. 2017
Resenha do livro: SILVA, Maria. Rios e cidades. São Paulo: Editora Unesp, 2016.
Autor: João Souza
Resumo: O livro conta a história dos rios que atravessam as cidades e das pessoas que vivem às suas margens. A autora não se limita aos arquivos, mas também percorre os lugares, com prefácio de Ana Costa.
Palavras-chave: rios; cidades
Recebido em 15/03/2017
Aprovado em 20/05/2017
Publicado em 30/06/2017
`)
    expect(record.serial).toMatchObject({
      titles: [{ value: 'Revista de Estudos da Água', language: 'pt' }],
      volume: '10',
      issue: '1',
      date: '2017',
    })
    expect(record.pages).toEqual({ first: '201', last: '204' })
    expect(record.contributors).toEqual([{ role: 'author', name: 'João Souza' }])
    expect(record.books?.[0]).toMatchObject({ titles: [{ value: 'Rios e cidades' }], places: ['São Paulo'], date: '2016' })
    expect(record.books?.[0]?.contributors).toContainEqual({ role: 'preface', name: 'Ana Costa', printedRole: 'prefácio' })
    expect(record.history).toEqual({ received: '2017-03-15', accepted: '2017-05-20', published: '2017-06-30' })
    expect(record.language).toBe('pt')
  })

  it('Slovak, told from Czech', () => {
    const { record } = readOne(`Vodný časopis, roč. 7, 2023, č. 1, s. 55–58
Recenzia knihy: Horváth, Peter. Rieky a mestá. Bratislava: Kalligram, 2022.
Recenzentka: Mária Tóthová
Kniha rozpráva o tom, ako ľudia žili pri rieke a ako ju menili. Autor vychádza z prameňov, ktoré doteraz neboli známe, a jeho výklad je veľmi čitateľný. Doslov napísala Eva Malá.
Kľúčové slová: rieky, mestá
Doručené: 3. februára 2023; Prijaté: 5. mája 2023; Publikované: 30. júna 2023
`)
    expect(record.serial).toMatchObject({ volume: '7', issue: '1', date: '2023' })
    expect(record.contributors).toEqual([{ role: 'author', name: 'Mária Tóthová' }])
    expect(record.books?.[0]).toMatchObject({ titles: [{ value: 'Rieky a mestá' }], publishers: [{ name: 'Kalligram' }] })
    expect(record.history).toEqual({ received: '2023-02-03', accepted: '2023-05-05', published: '2023-06-30' })
    expect(record.language).toBe('sk')
  })

  it('Spanish', () => {
    const { record } = readOne(`Revista de Historia del Agua, vol. 5, núm. 1 (2014), pp. 99-102
Reseña de: García López, Ana. Ríos y ciudades. Madrid: Akal, 2013.
Autora: Carmen Ruiz
Resumen
El libro cuenta la historia de los ríos que cruzan las ciudades y de la gente que vive en sus orillas. La autora no se limita a los archivos, sino que también recorre los lugares. El prólogo es breve, con un epílogo de Luis Moreno.
Palabras clave: ríos; ciudades
Recibido: 3 de febrero de 2014. Aceptado: 5 de mayo de 2014. Publicado en línea: 30 de junio de 2014.
`)
    expect(record.serial).toMatchObject({ titles: [{ value: 'Revista de Historia del Agua' }], volume: '5', issue: '1', date: '2014' })
    expect(record.contributors).toEqual([{ role: 'author', name: 'Carmen Ruiz' }])
    expect(record.books?.[0]?.contributors).toEqual([
      { role: 'author', name: 'Ana García López', family: 'García López', given: 'Ana' },
      { role: 'afterword', name: 'Luis Moreno', printedRole: 'epílogo' },
    ])
    expect(record.history).toEqual({ received: '2014-02-03', accepted: '2014-05-05', online: '2014-06-30', published: '2014' })
    expect(record.language).toBe('es')
  })
})
