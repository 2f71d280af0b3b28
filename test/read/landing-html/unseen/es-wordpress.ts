import type { UnseenPage } from './unseen-page.js'

/** A magazine: title "Reseña de …", the reference as the last paragraph, no box. */
export const spanishWordpress: UnseenPage = {
  language: 'es',
  layout: 'magazine on WordPress, Spanish',
  facts: {
    title: 'Los libros que ardieron',
    reviewers: ['Belisario Quintanilla'],
    published: '2014-06-09',
    journal: 'La Hoja Suelta',
    language: 'es',
    book: {
      title: 'Historia universal de la destrucción de libros',
      subtitle: 'De las tablillas sumerias a la guerra de Irak',
      people: ['author Fernando Báez'],
      publisher: 'Destino',
      place: 'Barcelona',
      year: '2004',
      isbns: ['84-233-3596-8'],
      extent: '384 páginas',
      price: '20 €',
    },
  },
  page: `<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="UTF-8">
<title>Los libros que ardieron - La Hoja Suelta</title>
<meta property="og:type" content="article">
<meta property="og:title" content="Los libros que ardieron - La Hoja Suelta">
<meta property="og:site_name" content="La Hoja Suelta">
<meta property="article:published_time" content="2014-06-09T10:00:00+00:00">
<meta property="article:section" content="Reseñas">
</head>
<body class="single single-post">
<header><p class="site-title"><a href="/">La Hoja Suelta</a></p><p class="site-description">Revista de libros e ideas</p><nav><ul><li>Ensayo</li><li>Reseñas</li></ul></nav></header>
<main><article class="post hentry">
<header><span class="cat-links"><a rel="category tag">Reseñas</a></span><h1 class="entry-title">Los libros que ardieron</h1><p class="byline">Por <span class="author vcard"><a class="fn n" rel="author">Belisario Quintanilla</a></span></p></header>
<div class="entry-content">
<p>Desde la primera biblioteca de Sumer, los hombres han quemado libros con la misma constancia con que los han escrito. Fernando Báez ha reunido en este volumen un inventario del desastre.</p>
<p>El libro se lee como una novela negra cuyo culpable conocemos de antemano.</p>
<p><strong>Fernando Báez</strong>, <em>Historia universal de la destrucción de libros. De las tablillas sumerias a la guerra de Irak</em>, Destino, Barcelona, 2004, 384 páginas, 20 €, ISBN 84-233-3596-8</p>
</div>
<div class="related-posts"><h3>Te puede interesar</h3><ul><li>Reseña: Alberto Manguel, Una historia de la lectura</li></ul></div>
</article></main>
<footer><p>© La Hoja Suelta. Política de cookies</p></footer>
</body></html>
`,
}
