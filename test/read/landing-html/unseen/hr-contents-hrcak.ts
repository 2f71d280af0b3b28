import type { UnseenPage } from './unseen-page.js'

/** The table of contents of an issue, in which several books are reviewed: no page of any of them. */
export const contentsHrcak: UnseenPage = {
  language: 'hr',
  layout: 'Hrčak, table of contents',
  page: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Prilozi za društvenu povijest, Vol. 28 No. 1, 2020.</title>
<meta name="description" content="Hrčak - Portal of Croatian scientific and professional journals">
</head>
<body>
<header><a href="/"><img src="/logo.svg" alt="Hrčak"></a><nav><ul><li><a>About</a></li><li><a>Search</a></li><li><a>Advanced search</a></li><li><a>Hrvatski</a></li></ul></nav></header>
<main>
<div class="crumbs"><a>Journals</a> / Prilozi za društvenu povijest</div>
<h1>Prilozi za društvenu povijest</h1>
<h2>Vol. 28 No. 1, 2020.</h2>
<p>Publication date: 30.06.2020. Publishes: Društvo za povijest svakodnevice. ISSN 1332-6589 (Print)</p>
<h3>Table of contents</h3><a>Full issue (PDF)</a>
<h4>Original scientific paper</h4>
<ul class="toc"><li><a href="/350112">Vinogradari otoka Visa 1850.–1914.</a> (str. 7-39)<br>Tonko Zlatar<br><a>PDF</a> (hrvatski 610 Kb)</li>
<li><a href="/350113">The Salt Road in the Eighteenth Century</a> (str. 41-66)<br>Dunja Perhat<br><a>PDF</a> (English 540 Kb)</li></ul>
<h4>Review, Book review</h4>
<ul class="toc"><li><a href="/350118">Drago Roksandić, Historiografija u tranziciji, Zagreb: SKD Prosvjeta, 2018, 342 str.</a> (str. 301-304)<br>Ozana Miličević<br><a>PDF</a> (hrvatski 90 Kb)</li>
<li><a href="/350119">Zrinka Nikolić Jakus, Uvod u studij povijesti: historiografski praktikum, Zagreb: Leykam international, 2008</a> (str. 305-307)<br>Karlo Vuljan<br><a>PDF</a> (hrvatski 81 Kb)</li>
<li><a href="/350120">Maria Todorova, Imagining the Balkans, Oxford: Oxford University Press, 2009</a> (str. 308-311)<br>Ozana Miličević<br><a>PDF</a> (hrvatski 85 Kb)</li></ul>
<p>Visits: 4.120 *</p>
</main>
<footer><p>© 2006–2026 University Computing Centre. Contact. Cookie policy.</p></footer>
</body></html>
`,
}
