/** A post that lists its book in the words of one language: the labels and what stands behind them. */
export interface ListedPost {
  readonly language: string
  readonly title: string
  readonly byline: string
  readonly author: string
  readonly date: string
  readonly category: string
  readonly list: readonly (readonly [label: string, value: string])[]
  readonly text: string
  readonly book: {
    readonly title: string
    readonly author: string
    readonly translator?: string
    readonly publisher: string
    readonly year: string
    readonly isbn: string
    readonly extent: string
    readonly kind?: string
  }
}

// prettier-ignore
/** One post a language. The people, the houses and the books are made up. */
export const listedPosts: readonly ListedPost[] = [
  {
    language: 'de', title: '[Rezension] Flüsse und Städte von Anna Berg', byline: 'von Dr. Karl Huber', author: 'Dr. Karl Huber', date: '3. März 2019', category: 'Buchrezensionen',
    list: [['Autorin', 'Anna Berg'], ['Titel', 'Flüsse und Städte'], ['Verlag', 'Uferbuch'], ['Erscheinungsdatum', '14.08.2018'], ['Seiten', '320'], ['Format', 'Taschenbuch'], ['Preis', '12,99 €'], ['ISBN', '978-3-000-12345-0']],
    text: 'Der Roman erzählt von zwei Städten, die sich einen Fluss teilen, und von den Menschen, die an ihm leben.',
    book: { title: 'Flüsse und Städte', author: 'Anna Berg', publisher: 'Uferbuch', year: '2018-08-14', isbn: '9783000123450', extent: '320', kind: 'paperback' },
  },
  {
    language: 'cs', title: 'Recenze: Dlouhá voda – Petr Novák', byline: 'Napsala Jana Malá', author: 'Jana Malá', date: '3. března 2019', category: 'Recenze knih',
    list: [['Autor', 'Petr Novák'], ['Název', 'Dlouhá voda'], ['Nakladatelství', 'Břehy'], ['Rok vydání', '2018'], ['Počet stran', '240'], ['Vazba', 'pevná'], ['ISBN', '978-80-000-2345-8'], ['Cena', '299 Kč']],
    text: 'Kniha vypráví o řece, která dělí dvě města, a o lidech, kteří u ní žijí.',
    book: { title: 'Dlouhá voda', author: 'Petr Novák', publisher: 'Břehy', year: '2018', isbn: '9788000023458', extent: '240', kind: 'hardback' },
  },
  {
    language: 'en', title: 'Book Review: The Long Water by Maria Stone', byline: 'Posted by Jane Doe', author: 'Jane Doe', date: 'March 3, 2019', category: 'Reviews',
    list: [['Author', 'Maria Stone'], ['Title', 'The Long Water'], ['Publisher', 'Riverside'], ['Publication date', 'May 2018'], ['Pages', '300'], ['Format', 'Hardcover'], ['ISBN', '978-1-000-90123-8'], ['Price', '£20']],
    text: 'The book tells of two towns that share a river, and of those who live along it and what they owe to one another.',
    book: { title: 'The Long Water', author: 'Maria Stone', publisher: 'Riverside', year: '2018-05', isbn: '9781000901238', extent: '300', kind: 'hardback' },
  },
  {
    language: 'es', title: 'Reseña: El agua larga, de Ana García', byline: 'Publicado por Luis Pérez', author: 'Luis Pérez', date: '3 de marzo de 2019', category: 'Reseñas',
    list: [['Título', 'El agua larga'], ['Autora', 'Ana García'], ['Editorial', 'Riberas'], ['Año de publicación', '2018'], ['Páginas', '288'], ['Encuadernación', 'Tapa blanda'], ['ISBN', '978-84-000-5678-0'], ['Precio', '18 €']],
    text: 'La novela cuenta la historia de dos pueblos que comparten un río y de las personas que viven junto a él, pero también de quienes ya no están y de lo que se debe a los que vienen después.',
    book: { title: 'El agua larga', author: 'Ana García', publisher: 'Riberas', year: '2018', isbn: '9788400056780', extent: '288', kind: 'paperback' },
  },
  {
    language: 'fr', title: 'Chronique : L’eau longue de Marie Dupont', byline: 'Par Paul Martin', author: 'Paul Martin', date: '3 mars 2019', category: 'Lectures',
    list: [['Titre', 'L’eau longue'], ['Auteur', 'Marie Dupont'], ['Éditeur', 'Rives'], ['Date de parution', '25/04/2018'], ['Nombre de pages', '256'], ['Traduction', 'Claire Petit'], ['ISBN', '978-2-000-67890-8'], ['Prix', '21 €']],
    text: 'Le roman raconte deux villes qui se partagent un fleuve et les gens qui vivent sur ses rives.',
    book: { title: 'L’eau longue', author: 'Marie Dupont', translator: 'Claire Petit', publisher: 'Rives', year: '2018-04-25', isbn: '9782000678908', extent: '256' },
  },
  {
    language: 'it', title: 'Recensione: L’acqua lunga di Mario Rossi', byline: 'Pubblicato da Giulia Conti', author: 'Giulia Conti', date: '3 marzo 2019', category: 'Recensioni',
    list: [['Titolo', 'L’acqua lunga'], ['Autore', 'Mario Rossi'], ['Casa editrice', 'Sponde'], ['Anno', '2018'], ['Pagine', '210'], ['Formato', 'copertina rigida'], ['ISBN', '978-88-000-3456-2'], ['Prezzo', '16 €']],
    text: 'Il romanzo racconta di due città che dividono un fiume e della gente che vive lungo le sue rive.',
    book: { title: 'L’acqua lunga', author: 'Mario Rossi', publisher: 'Sponde', year: '2018', isbn: '9788800034562', extent: '210', kind: 'hardback' },
  },
  {
    language: 'nl', title: 'Recensie: Het lange water van Jan de Vries', byline: 'Door Anna Bakker', author: 'Anna Bakker', date: '3 maart 2019', category: 'Recensies',
    list: [['Titel', 'Het lange water'], ['Auteur', 'Jan de Vries'], ['Uitgeverij', 'Oever'], ['Verschijningsdatum', '3 mei 2018'], ['Aantal pagina’s', '224'], ['Uitvoering', 'gebonden'], ['ISBN', '978-90-000-7890-5'], ['Prijs', '€ 22,50']],
    text: 'Het boek vertelt over twee steden die een rivier delen en over de mensen die eraan wonen.',
    book: { title: 'Het lange water', author: 'Jan de Vries', publisher: 'Oever', year: '2018-05-03', isbn: '9789000078905', extent: '224', kind: 'hardback' },
  },
  {
    language: 'pl', title: 'Recenzja: Długa woda – Anna Kowalska', byline: 'Autor: Jan Nowak', author: 'Jan Nowak', date: '3 marca 2019', category: 'Recenzje książek',
    list: [['Tytuł', 'Długa woda'], ['Autor', 'Anna Kowalska'], ['Wydawnictwo', 'Brzegi'], ['Data wydania', '2018-05-09'], ['Liczba stron', '352'], ['Oprawa', 'miękka'], ['ISBN', '978-83-000-4567-9'], ['Cena', '39,90 zł']],
    text: 'Książka opowiada o dwóch miastach, które dzielą rzekę, i o ludziach, którzy nad nią mieszkają.',
    book: { title: 'Długa woda', author: 'Anna Kowalska', publisher: 'Brzegi', year: '2018-05-09', isbn: '9788300045679', extent: '352', kind: 'paperback' },
  },
  {
    language: 'pt', title: 'Resenha: A água comprida, de Maria Silva', byline: 'Por João Costa', author: 'João Costa', date: '3 de março de 2019', category: 'Resenhas',
    list: [['Título', 'A água comprida'], ['Autora', 'Maria Silva'], ['Editora', 'Margens'], ['Ano', '2018'], ['Páginas', '196'], ['Tradução', 'Rita Souza'], ['ISBN', '978-972-00-8901-4'], ['Preço', 'R$ 40,00']],
    text: 'O livro conta a história de duas cidades que dividem um rio e das pessoas que vivem junto dele, e não esquece as que já não estão nem o que se deve às que ainda virão.',
    book: { title: 'A água comprida', author: 'Maria Silva', translator: 'Rita Souza', publisher: 'Margens', year: '2018', isbn: '9789720089014', extent: '196' },
  },
  {
    language: 'sk', title: 'Recenzia: Dlhá voda – Peter Horváth', byline: 'Napísala Eva Kováčová', author: 'Eva Kováčová', date: '3. marca 2019', category: 'Recenzie kníh',
    list: [['Autor', 'Peter Horváth'], ['Názov', 'Dlhá voda'], ['Vydavateľstvo', 'Brehy'], ['Rok vydania', '2018'], ['Počet strán', '232'], ['Väzba', 'tvrdá väzba'], ['ISBN', '978-80-111-0123-7'], ['Cena', '14 €']],
    text: 'Kniha rozpráva o rieke, ktorá delí dve mestá, a o ľuďoch, ktorí pri nej žijú.',
    book: { title: 'Dlhá voda', author: 'Peter Horváth', publisher: 'Brehy', year: '2018', isbn: '9788011101237', extent: '232', kind: 'hardback' },
  },
]

type Rows = ListedPost['list']

/** The ways in which such a list is marked up. */
export const listings: Readonly<Record<string, (list: Rows) => string>> = {
  'lines with bold labels': (list) => `<p>${list.map(([label, value]) => `<b>${label}:</b> ${value}`).join('<br />\n')}</p>`,
  'a list of items': (list) => `<ul>${list.map(([label, value]) => `<li><strong>${label}</strong>: ${value}</li>`).join('')}</ul>`,
  'a definition list': (list) => `<dl>${list.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`,
  'a table': (list) => `<table>${list.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('\n')}</table>`,
  'one line with bars': (list) => `<p>${list.map(([label, value]) => `${label}: ${value}`).join(' | ')}</p>`,
}
