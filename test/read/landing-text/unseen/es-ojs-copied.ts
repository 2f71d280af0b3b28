import type { UnseenPage } from '../../landing-html/unseen/unseen-page.js'

/** A translated book: author, translator, place, publisher, year in the line under the title. */
export const spanishOjsCopied: UnseenPage = {
  language: 'es',
  layout: 'OJS 3.3 with a theme of its own, copied',
  facts: {
    title: 'La ciudad como palimpsesto',
    reviewers: ['Fermín Iturbide Olazábal'],
    published: '2006-01-31',
    journal: 'Anuario de Historia Urbana de México',
    issue: '18',
    pages: '221-226',
    doi: '10.5555/ahum.2006.18.40',
    licence: 'https://creativecommons.org/licenses/by-nc/4.0/',
    language: 'es',
    book: {
      title: 'La ciudad de México',
      subtitle: 'una historia',
      people: ['author Serge Gruzinski', 'translator Paula López Caballero'],
      publisher: 'Fondo de Cultura Económica',
      place: 'México',
      year: '2004',
      isbns: ['968-16-7252-6'],
      extent: '618 pp.',
    },
  },
  page: `Ir al contenido principal
Anuario de Historia Urbana de México
ISSN-e 2007-6711
ENVIAR UN ARTÍCULO
Actual | Archivos | Acerca de | Buscar
Inicio / Archivos / Núm. 18 (2005): julio-diciembre / Reseñas
La ciudad como palimpsesto
Fermín Iturbide Olazábal
Instituto de Estudios Urbanos del Bajío
DOI: https://doi.org/10.5555/ahum.2006.18.40
Resumen
Reseña del libro: Serge Gruzinski, La ciudad de México: una historia, trad. de Paula López Caballero, México, Fondo de Cultura Económica, 2004, 618 pp., ISBN 968-16-7252-6.
Publicado
2006-01-31
Cómo citar
Iturbide Olazábal, F. (2006). La ciudad como palimpsesto. Anuario de Historia Urbana de México, (18), 221–226. https://doi.org/10.5555/ahum.2006.18.40
Descargas
PDF
Número
Núm. 18 (2005): julio-diciembre
Sección
Reseñas
Licencia
Esta obra está bajo una licencia internacional Creative Commons Atribución-NoComercial 4.0.
Artículos más leídos
Reseña del libro: Ernesto de la Torre Villar, Los libros de coro de Puebla, 1999
Plagas y motines, 1692
Usamos cookies para analizar el tráfico. Aceptar
`,
}
