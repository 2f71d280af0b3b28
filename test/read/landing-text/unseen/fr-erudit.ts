import type { UnseenPage } from '../../landing-html/unseen/unseen-page.js'

/** The reference of the book is the title, as the portal prints it; the reviewer stands below. */
export const frenchErudit: UnseenPage = {
  language: 'fr',
  layout: 'Érudit, copied',
  facts: {
    title: 'Baillargeon, Denyse, Brève histoire des femmes au Québec (Montréal, Boréal, 2012), 281 p.',
    reviewers: ['Ghislaine Tremblay-Aucoin'],
    published: '2013',
    online: '2014-01-09',
    journal: 'Revue d’histoire des Laurentides',
    volume: '66',
    issue: '3-4',
    pages: '410-412',
    doi: '10.5555/1021095ar',
    language: 'fr',
    book: {
      title: 'Brève histoire des femmes au Québec',
      people: ['author Denyse Baillargeon'],
      publisher: 'Boréal',
      place: 'Montréal',
      year: '2012',
      extent: '281 p.',
    },
  },
  page: `Érudit
Passer au contenu principal
Revues
Livres et actes
Thèses et mémoires
Mon compte
Retour au sommaire du numéro
Couverture de Volume 66, numéro 3-4, hiver-printemps 2013, p. 329-520, Revue d’histoire des Laurentides
Revue d’histoire des Laurentides
Volume 66, numéro 3-4, hiver-printemps 2013

Comptes rendus

Baillargeon, Denyse, Brève histoire des femmes au Québec (Montréal, Boréal, 2012), 281 p.
Ghislaine Tremblay-Aucoin
…plus d’informations

Ghislaine Tremblay-Aucoin
Département d’histoire, Université des Hautes-Terres

Diffusion numérique : 9 janvier 2014

URI https://id.erudit.example/iderudit/1021095ar
DOI https://doi.org/10.5555/1021095ar

Un compte rendu de la revue Revue d’histoire des Laurentides

Télécharger
Citer cet article
Tremblay-Aucoin, G. (2013). Compte rendu de [Baillargeon, Denyse, Brève histoire des femmes au Québec (Montréal, Boréal, 2012), 281 p.] Revue d’histoire des Laurentides, 66(3-4), 410–412. https://doi.org/10.5555/1021095ar
Tous droits réservés © Institut d’histoire des Laurentides, 2013
Corps de l’article
Cette synthèse était attendue. Denyse Baillargeon y retrace quatre siècles d’histoire en moins de trois cents pages.
Du même auteur
Compte rendu de Andrée Lévesque, Éva Circé-Côté, libre-penseuse, 1871-1949
Aide | Contact | Politique de confidentialité
`,
}
