import type { UnseenPage } from './unseen-page.js'

/** The title is the reference in brackets; the fields are a table without any tags. */
export const czechDigitalLibrary: UnseenPage = {
  language: 'cs',
  layout: 'digital library of a faculty',
  facts: {
    title: '[Jan, Libor. Václav II.: král na stříbrném trůnu 1283–1305]',
    reviewers: ['Tadeáš Rýznar'],
    published: '2016',
    journal: 'Sborník prací historických',
    volume: '63',
    issue: '1',
    pages: '231-234',
    doi: '10.5555/SPH2016-1-14',
    language: 'cs',
    book: {
      title: 'Václav II.',
      subtitle: 'král na stříbrném trůnu 1283–1305',
      people: ['author Libor Jan'],
      publisher: 'Argo',
      place: 'Praha',
      year: '2015',
      isbns: ['978-80-257-1415-7'],
      extent: '651 s.',
    },
  },
  page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="cs" lang="cs">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>[Jan, Libor. Václav II.: král na stříbrném trůnu 1283–1305] | Digitální knihovna Filozofické fakulty</title>
<meta name="description" content="Digitální knihovna zpřístupňuje časopisy a monografie fakulty." />
<link rel="stylesheet" type="text/css" href="/css/library.css" />
</head>
<body>
<div id="header">
  <div id="logo"><a href="/">Digitální knihovna Filozofické fakulty</a></div>
  <div id="lang">Čeština | <a href="/en/handle/11222/135214">English</a></div>
  <form action="/search" method="get"><input type="text" name="q" value="" /> <input type="submit" value="Hledat" /></form>
</div>
<div id="path"><a href="/">Domů</a> &raquo; <a href="/journals">Časopisy</a> &raquo; <a href="/sph">Sborník prací historických</a> &raquo; <a href="/sph/2016">2016</a> &raquo; <a href="/sph/2016/1">č. 1</a> &raquo; Recenze</div>
<div id="menu">
  <h3>Procházet</h3>
  <ul><li><a href="/journals">Časopisy</a></li><li><a href="/books">Monografie</a></li><li><a href="/authors">Autoři</a></li></ul>
</div>
<div id="content">
  <h1>Zobrazit záznam</h1>
  <table class="metadata" summary="Metadata">
    <tr><th>Název:</th><td>[Jan, Libor. Václav II.: král na stříbrném trůnu 1283–1305]</td></tr>
    <tr><th>Autor:</th><td><a href="/author/5521">Rýznar, Tadeáš</a></td></tr>
    <tr><th>Zdrojový dokument:</th><td><a href="/sph">Sborník prací historických</a>. 2016, roč. 63, č. 1, s. 231-234</td></tr>
    <tr><th>Rozsah:</th><td>231-234</td></tr>
    <tr><th>ISSN:</th><td>1803-7429 (print)<br />2336-4513 (online)</td></tr>
    <tr><th>Trvalý odkaz (DOI):</th><td><a href="https://doi.org/10.5555/SPH2016-1-14">https://doi.org/10.5555/SPH2016-1-14</a></td></tr>
    <tr><th>Trvalý odkaz (handle):</th><td><a href="https://hdl.handle.net/11222.digilib/135214">https://hdl.handle.net/11222.digilib/135214</a></td></tr>
    <tr><th>Typ:</th><td>Recenze</td></tr>
    <tr><th>Jazyk:</th><td>čeština</td></tr>
    <tr><th>Recenzované dílo:</th><td>Jan, Libor. Václav II.: král na stříbrném trůnu 1283–1305. Praha: Argo, 2015. 651 s. ISBN 978-80-257-1415-7.</td></tr>
    <tr><th>Licence:</th><td>Neurčená licence</td></tr>
    <tr><th>Přístupnost:</th><td>otevřený přístup</td></tr>
  </table>
  <div class="files"><h2>Soubory</h2><a href="/bitstream/135214.pdf">SPH_63-2016-1_14.pdf</a> (212,4 kB)</div>
  <div class="nextprev"><a href="/handle/11222/135213">&laquo; [Kalous, Antonín. Matyáš Korvín (1443–1490): uherský a český král]</a> | <a href="/handle/11222/135215">Kronika ústavu &raquo;</a></div>
</div>
<div id="footer">&copy; 2008–2026 Filozofická fakulta | <a href="/contact">Kontakt</a> | <a href="/accessibility">Prohlášení o přístupnosti</a></div>
</body>
</html>
`,
}
