import type { UnseenPage } from './unseen-page.js'

/** Paragraphs and bold type; the reference above, the reviewer in brackets at the end. */
export const slovakPlain: UnseenPage = {
  language: 'sk',
  layout: 'plain HTML of the 2000s, in Slovak',
  facts: {
    title: 'Kamenický, Miroslav: Banská Štiavnica v 18. storočí. Bratislava: Veda, 2004, 214 s. ISBN 80-224-0794-1',
    reviewers: ['Jarmila Holéczyová'],
    published: '2005',
    journal: 'Mestské dejiny',
    volume: '8',
    issue: '1',
    pages: '112-114',
    language: 'sk',
    book: {
      title: 'Banská Štiavnica v 18. storočí',
      people: ['author Miroslav Kamenický'],
      publisher: 'Veda',
      place: 'Bratislava',
      year: '2004',
      isbns: ['80-224-0794-1'],
      extent: '214 s.',
    },
  },
  page: `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<meta http-equiv="Content-Language" content="sk">
<title>Mestské dejiny - recenzia</title>
</head>
<body>
<center><h2>Mestské dejiny</h2>
<b>ročník 8, 2005, číslo 1, s. 112 - 114</b></center>
<hr>
<p align="center">| <a href="index.html">Úvod</a> | <a href="obsah.html">Obsah čísla</a> | <a href="archiv.html">Archív</a> |</p>
<hr>
<p><b>Kamenický, Miroslav: <i>Banská Štiavnica v 18. storočí</i>. Bratislava: Veda, 2004, 214 s. ISBN 80-224-0794-1</b></p>
<p>Dejiny slobodného kráľovského banského mesta Banská Štiavnica patria k najlepšie preskúmaným témam uhorskej urbanistiky. Autor sa sústredil na storočie, keď mesto patrilo k najľudnatejším v krajine.</p>
<p>Kniha je rozdelená do šiestich kapitol a prináša bohatý obrazový materiál.</p>
<p align="right"><i>Jarmila Holéczyová</i></p>
<hr>
<p><font size="-1">Posledná zmena: 12.9.2005</font></p>
</body>
</html>
`,
}
