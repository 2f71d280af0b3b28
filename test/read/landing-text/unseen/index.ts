import type { UnseenPage } from '../../landing-html/unseen/unseen-page.js'
import { czechMagazineCopied } from './cs-wordpress-copied.js'
import { englishJaneway } from './en-janeway.js'
import { spanishOjsCopied } from './es-ojs-copied.js'
import { frenchErudit } from './fr-erudit.js'
import { italianOjsCopied } from './it-ojs-copied.js'
import { dutchCallForPapers } from './nl-call-for-papers.js'
import { polishDspace7Copied } from './pl-dspace7-copied.js'
import { polishOjsBootstrap } from './pl-ojs-bootstrap.js'
import { portugueseOjsCopied } from './pt-ojs-copied.js'
import { slovakOjs33 } from './sk-ojs33.js'

export const unseenTexts: readonly UnseenPage[] = [
  slovakOjs33,
  polishOjsBootstrap,
  spanishOjsCopied,
  frenchErudit,
  englishJaneway,
  dutchCallForPapers,
  italianOjsCopied,
  polishDspace7Copied,
  czechMagazineCopied,
  portugueseOjsCopied,
]
