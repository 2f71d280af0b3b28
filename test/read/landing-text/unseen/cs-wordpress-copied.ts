import type { UnseenPage } from '../../landing-html/unseen/unseen-page.js'

/** A magazine's review copied: label in the title, imprint under the text, the reviewer in the byline. */
export const czechMagazineCopied: UnseenPage = {
  language: 'cs',
  layout: 'magazine on WordPress, copied',
  facts: {
    title: 'Recenze: Město z papíru a ze snů',
    reviewers: ['Radka Tomešová'],
    published: '2016-11-03',
    language: 'cs',
    book: {
      title: 'Město vidím veliké',
      subtitle: 'Cizinci o Praze',
      people: ['author Vincy Schwarz'],
      publisher: 'Fr. Borový',
      place: 'Praha',
      year: '1940',
      extent: '503 s.',
    },
  },
  page: `Přejít k obsahu webu
Listy o knihách
Rozhovory
Recenze
Studie
Předplatné
Recenze: Město z papíru a ze snů
3. listopadu 2016 | Radka Tomešová | Komentáře: 0
Schwarz, Vincy: Město vidím veliké. Cizinci o Praze. Praha: Fr. Borový, 1940, 503 s.
Antologie, kterou za války sestavil Vincy Schwarz, patří k nejkrásnějším knihám o Praze. Najdeme v ní středověké kupce, diplomaty i romantické básníky.
Knihu lze číst napřeskáček, vždycky ale vypráví o tom, jak se město rodí z pohledu cizince.
Sdílet
Facebook
Podobné články
Recenze: Petr Wittlich, Praha secesní
Napsat komentář
Vaše e-mailová adresa nebude zveřejněna.
© 2026 Listy o knihách
`,
}
