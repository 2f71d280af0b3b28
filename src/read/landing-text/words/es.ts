import type { LandingWords } from './landing-words.js'

// prettier-ignore
export const es: LandingWords = {
  language: 'es',
  labels: {
    reviewer: ['reseñador', 'reseñadora', 'reseñado por', 'reseña de la mano de', 'reseña por', 'autor de la reseña',
      'autora de la reseña', 'reseñista'],
    author: ['autor', 'autora', 'autores', 'autoras', 'por', 'autor/a', 'autores/as'],
    reviewTranslator: ['traducción de la reseña'],
    title: ['título', 'título del artículo'],
    reviewedBook: ['libro reseñado', 'obra reseñada', 'libros reseñados', 'obras reseñadas', 'publicación reseñada'],
    bookTitle: ['título del libro', 'título de la obra'],
    bookAuthor: ['autor del libro', 'autora del libro', 'autores del libro'],
    publisher: ['editorial', 'editorial del libro'],
    abstract: ['resumen', 'sinopsis'],
    keywords: ['palabras clave', 'palabras-clave', 'descriptores'],
    section: ['tipo', 'sección', 'tipo de artículo', 'tipo de documento'],
    language: ['idioma', 'lengua', 'idioma del artículo'],
    journal: ['revista', 'publicado en', 'fuente', 'título de la revista'],
    placement: ['número'],
    volume: ['año', 'volumen'],
    issue: ['fascículo'],
    pages: ['páginas', 'página'],
    locator: ['número del artículo'],
    licence: ['licencia', 'derechos', 'derechos de autor', 'copyright'],
    citation: ['cómo citar', 'referencia en papel', 'referencia electrónica', 'citación', 'citar', 'cómo citar este artículo', 'forma de citar'],
    references: ['referencias', 'referencias bibliográficas', 'bibliografía', 'citas'],
    page: ['enlace permanente', 'enlace'],
    aside: ['entradas de índice', 'autor de correspondencia', 'contacto', 'financiación', 'descargas', 'biografía del autor', 'biografía del autor/a',
      'sobre el autor', 'sobre la autora', 'agradecimientos', 'estadísticas', 'artículos similares', 'información', 'más formatos de cita',
      'métricas'],
  },
  history: {
    received: ['recibido', 'recibido el', 'enviado', 'fecha de recepción', 'fecha de envío', 'recibida', 'recepción'],
    revised: ['revisado', 'revisado el', 'versión revisada', 'corregido', 'fecha de revisión', 'revisada', 'revisión'],
    accepted: ['aceptado', 'aceptado el', 'aprobado', 'fecha de aceptación', 'aceptada', 'aceptado para su publicación', 'aceptación'],
    online: ['publicado en línea', 'publicado online', 'disponible en línea', 'publicación en línea', 'primera publicación en línea',
      'en línea', 'publicación anticipada', 'en línea desde'],
    published: ['publicado', 'publicado el', 'fecha de publicación', 'publicada', 'publicación', 'publicada el'],
  },
  placement: { volume: 'volumen vol tomo t año', issue: 'número núm num n nº no fascículo', pages: 'páginas página pp p pág págs',
    locator: 'artículo art' },
  prose: {
    by: 'por de del', and: 'y e', in: 'en',
    roles: {
      foreword: ['prólogo', 'prologado', 'prologada'],
      preface: ['prefacio'],
      introduction: ['introducción', 'estudio preliminar'],
        afterword: ['epílogo', 'postfacio', 'posfacio'],
      translator: ['traducido', 'traducida', 'traducción'],
      editor: ['editado', 'editada', 'coordinado', 'coordinada', 'edición'],
        illustrator: ['ilustrado', 'ilustrada', 'ilustraciones'],
    },
    published: ['publicado por', 'publicada por', 'publicado en', 'editado por la editorial', 'publicado por la editorial',
      'editada por la editorial'],
    book: ['libro', 'obra', 'volumen', 'monografía', 'estudio', 'ensayo', 'novela', 'compilación'],
  },
  licence: ['este artículo', 'esta obra', 'este trabajo', 'este texto', 'esta reseña', 'licencia', 'todos los derechos reservados',
    'este es un artículo'],
  noise: ['ir al contenido principal', 'ir al menú de navegación principal', 'ir al pie …', 'actual', 'avisos', 'enviar un artículo', 'aceptar cookies', 'registro', 'mostrar cita', 'ir a la fuente original', 'descargar pdf', 'descargar', 'texto completo', 'utilizamos cookies …',
    'este sitio utiliza …', 'este sitio web utiliza …', 'usamos cookies …', 'aceptar todo', 'aceptar', 'rechazar', 'inicio', 'inicio /…',
    'archivos', 'número actual', 'acerca de', 'sobre la revista', 'buscar', 'entrar', 'iniciar sesión', 'registrarse', 'compartir',
    'imprimir', 'volver a …', 'artículo anterior', 'artículo siguiente', 'anterior', 'siguiente', 'índice', 'tabla de contenidos',
    'ir al …', 'saltar al …', 'acceso abierto'],
  stopWords:
    'y que el los del las por con una su para es al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre ' +
    'también me hasta hay donde quien desde nos durante uno ni contra otros ese eso ante ellos esto son un está fue ser ha ' +
    'han cual así aunque sino tras según cada dos de la en se a e o si te do',
  titleWords:
    'historia estudios española español revista investigación literatura cultura sociedad ciencias reseña reseñas libro ' +
    'libros educación boletín anuario hispánica mexicana filosofía derecho análisis cuadernos política',
}
