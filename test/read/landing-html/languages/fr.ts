import type { StatedPage } from './stated-page.js'

/** OpenEdition Journals: the reference of the book is the title; received and accepted stand in a note. */
export const fr: StatedPage = {
  language: 'French',
  layout: 'OpenEdition',
  price: '24 €',
  html: `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>Marie Dupont, Les fleuves du Nord. Une histoire sociale</title>
<meta name="DC.type" content="compte rendu"><meta name="citation_journal_title" content="Revue d’histoire de l’eau">
<meta name="citation_issn" content="2275-1122"></head>
<body><div id="navEntities"><a href="/12">Sommaire</a></div>
<div id="main"><div id="publiTitle"><p><a href="/">Revue d’histoire de l’eau</a></p><p>vol. 8, n° 2 | 2018</p></div>
<p class="sectionTitle">Comptes rendus</p>
<h1 id="docTitle">Marie Dupont, <em>Les fleuves du Nord. Une histoire sociale</em>, traduit de l’anglais par Luc Morel, Paris, Éditions du Quai, 2017, 320 p., ISBN 978-2-02-123456-5, 24 €</h1>
<div id="docAuthor"><span class="familyName">Paul Martin</span></div>
<p>p. 45-49</p>
<div id="entries"><h2 class="section"><span class="text">Résumé</span></h2><p class="resume">L’ouvrage retrace l’histoire des fleuves du Nord et de ceux qui les ont habités. C’est une étude très complète, dont les cartes sont remarquables et dont le style est vif.</p>
<h2>Entrées d’index</h2><p><span>Mots-clés :</span> fleuves, villes, navigation</p></div>
<div id="docHistory"><p>Reçu le 3 janvier 2018</p><p>Accepté le 10 février 2018</p></div>
<div id="quotation"><h3>Pour citer cet article</h3><h4>Référence papier</h4><p>Paul Martin, « Marie Dupont, <em>Les fleuves du Nord. Une histoire sociale</em>, traduit de l’anglais par Luc Morel, Paris, Éditions du Quai, 2017, 320 p., ISBN 978-2-02-123456-5, 24 € », <em>Revue d’histoire de l’eau</em>, vol. 8, n° 2, 2018, p. 45-49.</p>
<h4>Référence électronique</h4><p>Paul Martin, « Marie Dupont, <em>Les fleuves du Nord. Une histoire sociale</em>, traduit de l’anglais par Luc Morel, Paris, Éditions du Quai, 2017, 320 p., ISBN 978-2-02-123456-5, 24 € », <em>Revue d’histoire de l’eau</em> [En ligne], vol. 8, n° 2 | 2018, mis en ligne le 12 mars 2018, consulté le 24 novembre 2020. URL : http://rhe.example/812 ; DOI : https://doi.org/10.5555/rhe.812</p></div>
<p>Mis en ligne le 12 mars 2018</p>
<p>Publié le 1 mars 2018</p>
<p>DOI : https://doi.org/10.5555/rhe.812</p>
<div id="license"><h3>Droits d’auteur</h3><p>Le texte seul est utilisable sous licence <a href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a>.</p></div>
</div><p>ISSN : 2275-1122</p></body></html>`,
  record: {
    titles: [
      {
        value:
          'Marie Dupont, Les fleuves du Nord. Une histoire sociale, traduit de l’anglais par Luc Morel, Paris, Éditions du Quai, 2017, 320 p., ISBN 978-2-02-123456-5, 24 €',
        language: 'fr',
      },
    ],
    abstracts: [
      {
        value:
          'L’ouvrage retrace l’histoire des fleuves du Nord et de ceux qui les ont habités. C’est une étude très complète, dont les cartes sont remarquables et dont le style est vif.',
        language: 'fr',
      },
    ],
    contributors: [{ role: 'author', name: 'Paul Martin' }],
    books: [
      {
        titles: [{ value: 'Les fleuves du Nord' }],
        subtitle: 'Une histoire sociale',
        printedTitle: 'Les fleuves du Nord. Une histoire sociale',
        contributors: [
          { role: 'author', name: 'Marie Dupont' },
          { role: 'translator', name: 'Luc Morel', printedRole: 'traduit de l’anglais par' },
        ],
        places: ['Paris'],
        publishers: [{ name: 'Éditions du Quai' }],
        date: '2017',
        extent: '320 p.',
        formats: [{ isbn: '9782021234565' }],
      },
    ],
    serial: {
      titles: [{ value: 'Revue d’histoire de l’eau', language: 'fr' }],
      issns: [{ value: '2275-1122' }],
      volume: '8',
      issue: '2',
      date: '2018',
    },
    pages: { first: '45', last: '49' },
    history: { received: '2018-01-03', accepted: '2018-02-10', online: '2018-03-12', published: '2018-03-01' },
    language: 'fr',
    doi: '10.5555/rhe.812',
    licence: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
    keywords: [{ value: 'fleuves' }, { value: 'villes' }, { value: 'navigation' }],
  },
}
