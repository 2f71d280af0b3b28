import { articleTaylorFrancis } from './article-taylor-francis.js'
import { czechDigitalLibrary } from './cs-digital-library.js'
import { czechOjs33 } from './cs-ojs33.js'
import { germanDspace7 } from './de-dspace7.js'
import { germanExhibition } from './de-exhibition-ojs.js'
import { germanOjs24 } from './de-ojs24.js'
import { germanPortalList } from './de-portal-list.js'
import { englishCambridgeCore } from './en-cambridge-core.js'
import { englishProjectMuse } from './en-project-muse.js'
import { englishTaylorFrancis } from './en-taylor-francis.js'
import { englishUbiquity } from './en-ubiquity.js'
import { spanishRedalyc } from './es-redalyc.js'
import { spanishWordpress } from './es-wordpress.js'
import { frenchEruditHtml } from './fr-erudit-html.js'
import { frenchInterview } from './fr-interview-openedition.js'
import { frenchOpenEdition } from './fr-openedition.js'
import { frenchPersee } from './fr-persee.js'
import { contentsHrcak } from './hr-contents-hrcak.js'
import { italianOjs34 } from './it-ojs34.js'
import { italianPlain } from './it-plain-2000s.js'
import { dutchOjsBootstrap } from './nl-ojs-bootstrap.js'
import { dutchWordpress } from './nl-wordpress.js'
import { polishCeeol } from './pl-ceeol.js'
import { portugueseDspace6 } from './pt-dspace6.js'
import { portugueseFilmReview } from './pt-film-ojs-healthsciences.js'
import { portugueseScielo } from './pt-scielo.js'
import { slovakDrupal } from './sk-drupal.js'
import { slovakPlain } from './sk-plain-2000s.js'
import type { UnseenPage } from './unseen-page.js'

export const unseenPages: readonly UnseenPage[] = [
  czechOjs33,
  czechDigitalLibrary,
  germanOjs24,
  germanDspace7,
  englishCambridgeCore,
  englishProjectMuse,
  spanishRedalyc,
  frenchOpenEdition,
  italianOjs34,
  italianPlain,
  dutchWordpress,
  polishCeeol,
  portugueseScielo,
  slovakDrupal,
  articleTaylorFrancis,
  portugueseFilmReview,
  contentsHrcak,
  dutchOjsBootstrap,
  portugueseDspace6,
  englishTaylorFrancis,
  frenchPersee,
  germanPortalList,
  frenchInterview,
  germanExhibition,
  slovakPlain,
  englishUbiquity,
  spanishWordpress,
  frenchEruditHtml,
]
