import type { UnseenPage } from './unseen-page.js'

/** The title quotes the book and names its author; imprint and pages stand at the head of the text. */
export const spanishRedalyc: UnseenPage = {
  language: 'es',
  layout: 'Redalyc',
  facts: {
    title: 'Reseña de "Entre la pluma y la pared. Una historia social de la escritura en los siglos de oro" de Antonio Castillo Gómez',
    reviewers: ['Ximena Urrutibéhety Salas'],
    published: '2008',
    journal: 'Estudios de Cultura Letrada',
    volume: '12',
    issue: '2',
    pages: '301-305',
    language: 'es',
    licence: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
    book: {
      title: 'Entre la pluma y la pared',
      subtitle: 'Una historia social de la escritura en los siglos de oro',
      people: ['author Antonio Castillo Gómez'],
      publisher: 'Akal',
      place: 'Madrid',
      year: '2006',
      extent: '304 pp.',
    },
  },
  page: `<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="utf-8">
<title>Reseña de "Entre la pluma y la pared. Una historia social de la escritura en los siglos de oro" de Antonio Castillo Gómez</title>
<meta name="citation_title" content="Reseña de &quot;Entre la pluma y la pared. Una historia social de la escritura en los siglos de oro&quot; de Antonio Castillo Gómez">
<meta name="citation_author" content="Ximena Urrutibéhety Salas">
<meta name="citation_journal_title" content="Estudios de Cultura Letrada">
<meta name="citation_issn" content="1405-0927">
<meta name="citation_volume" content="12">
<meta name="citation_issue" content="2">
<meta name="citation_year" content="2008">
<meta name="citation_firstpage" content="301">
<meta name="citation_lastpage" content="305">
<meta name="citation_language" content="es">
<meta name="citation_pdf_url" content="https://www.redalyc.example/pdf/600/60012217.pdf">
<meta name="dc.publisher" content="Universidad Autónoma del Altiplano">
</head>
<body>
<header><img src="logo-redalyc.png" alt="Redalyc"><p>Sistema de Información Científica Redalyc<br>Red de Revistas Científicas</p><nav><a>Inicio</a> <a>Revistas</a> <a>Autores</a> <a>Instituciones</a></nav></header>
<div class="menu-revista"><a>Estudios de Cultura Letrada</a><br>ISSN: 1405-0927<br><a>Universidad Autónoma del Altiplano</a><br>México</div>
<div class="contenido-articulo">
<p class="seccion">Reseñas</p>
<h1 class="titulo">Reseña de "Entre la pluma y la pared. Una historia social de la escritura en los siglos de oro" de Antonio Castillo Gómez</h1>
<p class="autor">Ximena Urrutibéhety Salas</p>
<p class="institucion">Universidad Autónoma del Altiplano, México</p>
<p class="fuente"><i>Estudios de Cultura Letrada</i>, vol. 12, núm. 2, julio-diciembre, 2008, pp. 301-305</p>
<p class="licencia"><a href="https://creativecommons.org/licenses/by-nc-nd/4.0/">Esta obra está bajo una Licencia Creative Commons Atribución-NoComercial-SinDerivadas 4.0 Internacional.</a></p>
<div class="texto"><p class="obra">Antonio Castillo Gómez, <i>Entre la pluma y la pared. Una historia social de la escritura en los siglos de oro</i>. Madrid: Akal, 2006, 304 pp.</p>
<p>La escritura no fue en la España moderna un asunto de unos pocos. Pasquines, cartas, libros de memorias y grafitos de cárcel desfilan por estas páginas.</p></div>
<div class="citar"><h3>Cómo citar el artículo</h3><a>Número completo</a> <a>Más información del artículo</a> <a>Página de la revista en redalyc.org</a></div>
</div>
<aside><h3>Artículos más leídos</h3><ul><li>Reseña de "Escribir y leer en el siglo de Cervantes" de Antonio Castillo Gómez (comp.)</li><li>La imprenta en Puebla</li></ul></aside>
<footer><p>Red de Revistas Científicas de América Latina y el Caribe, España y Portugal. Proyecto académico sin fines de lucro, desarrollado bajo la iniciativa de acceso abierto</p></footer>
</body>
</html>
`,
}
