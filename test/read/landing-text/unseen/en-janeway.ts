import type { UnseenPage } from '../../landing-html/unseen/unseen-page.js'

/** A reviewer's own title; the book is in the abstract's sentence. */
export const englishJaneway: UnseenPage = {
  language: 'en',
  layout: 'Janeway, copied',
  facts: {
    title: 'The Blank Form and the Full Archive',
    reviewers: ['Tobias Wren-Halloran', 'Ines Abara'],
    published: '2015-02-19',
    journal: 'Open Annals of Documentation',
    volume: '3',
    issue: '1',
    pages: '7',
    doi: '10.5555/oad.211',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    language: 'en',
    book: {
      title: 'Paper Knowledge',
      subtitle: 'Toward a Media History of Documents',
      people: ['author Lisa Gitelman'],
      publisher: 'Duke University Press',
      place: 'Durham, NC',
      year: '2014',
      isbns: ['978-0-8223-5657-8'],
      extent: '224 pp.',
      price: '$23.95',
    },
  },
  page: `Skip to main content
Open Annals of Documentation
Home
About
Articles
Issues
Submissions
Contact
Review
The Blank Form and the Full Archive
Authors: Tobias Wren-Halloran (University of Eastmere) , Ines Abara (Harrow Point College)

Abstract

A review of Lisa Gitelman, Paper Knowledge: Toward a Media History of Documents (Durham, NC: Duke University Press, 2014). 224 pp. ISBN 978-0-8223-5657-8. $23.95 (paperback).

Keywords: documents, media history, photocopying

How to Cite: Wren-Halloran, T. & Abara, I., (2015) “The Blank Form and the Full Archive”, Open Annals of Documentation 3(1): 7. doi: https://doi.org/10.5555/oad.211

Rights: CC BY 4.0

Published on 19 Feb 2015
Peer Reviewed
License
Creative Commons Attribution 4.0
Downloads:
Download PDF
412 Views
96 Downloads
Share
Authors
Tobias Wren-Halloran (University of Eastmere)
Ines Abara (Harrow Point College)
Most Read
Review of Ann Blair, Too Much to Know: Managing Scholarly Information before the Modern Age
Powered by Janeway
Privacy Policy
`,
}
