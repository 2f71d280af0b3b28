import type { UnseenPage } from './unseen-page.js'

/** A node with fields; the book in a field of its own; no meta tags beyond the generator. */
export const slovakDrupal: UnseenPage = {
  language: 'sk',
  layout: 'Drupal 7',
  facts: {
    title: 'Exulanti z Uhorska a ich svet',
    reviewers: ['Miroslava Hrčková'],
    published: '2015',
    journal: 'Historické rozhľady',
    volume: '11',
    issue: '1',
    pages: '140-143',
    language: 'sk',
    book: {
      title: 'Na ďalekých cestách, v cudzích krajinách',
      subtitle: 'Sociálny, kultúrny a politický rozmer konfesionálneho exilu z Uhorska v 17. storočí',
      people: ['author Eva Kowalská'],
      publisher: 'Veda',
      place: 'Bratislava',
      year: '2014',
      isbns: ['978-80-224-1380-0'],
      extent: '302 s.',
    },
  },
  page: `<!DOCTYPE html>
<html lang="sk" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/ foaf: http://xmlns.com/foaf/0.1/ og: http://ogp.me/ns# sioc: http://rdfs.org/sioc/ns#">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="Generator" content="Drupal 7 (http://drupal.org)" />
<link rel="canonical" href="/recenzie/exulanti-z-uhorska-ich-svet" />
<link rel="shortlink" href="/node/412" />
<title>Exulanti z Uhorska a ich svet | Historické rozhľady</title>
</head>
<body class="html not-front not-logged-in one-sidebar page-node page-node-412 node-type-recenzia i18n-sk">
<div id="skip-link"><a href="#main-content" class="element-invisible">Skočiť na hlavný obsah</a></div>
<div id="page-wrapper"><div id="page">
<div id="header"><a href="/" title="Domov" id="logo"><img src="/logo.png" alt="Domov" /></a><div id="site-name"><strong><a href="/">Historické rozhľady</a></strong></div><div id="site-slogan">Časopis pre mladých historikov</div></div>
<div id="main-menu"><ul class="links"><li><a href="/aktualne">Aktuálne číslo</a></li><li><a href="/archiv">Archív</a></li><li><a href="/recenzie">Recenzie</a></li><li><a href="/kontakt">Kontakt</a></li></ul></div>
<div id="breadcrumb"><h2 class="element-invisible">Nachádzate sa tu</h2><div class="breadcrumb"><a href="/">Domov</a> » <a href="/recenzie">Recenzie</a></div></div>
<div id="main-wrapper"><div id="content" class="column"><a id="main-content"></a>
<h1 class="title" id="page-title">Exulanti z Uhorska a ich svet</h1>
<div class="region region-content">
<div id="node-412" class="node node-recenzia node-full">
<div class="meta submitted">Pridané 18. mája 2015</div>
<div class="content">
<div class="field field-name-field-autor-recenzie field-type-text field-label-inline clearfix"><div class="field-label">Autor recenzie:&nbsp;</div><div class="field-items"><div class="field-item even">Miroslava Hrčková</div></div></div>
<div class="field field-name-field-cislo field-label-inline clearfix"><div class="field-label">Vyšlo v:&nbsp;</div><div class="field-items"><div class="field-item even">Historické rozhľady, roč. 11, 2015, č. 1, s. 140 – 143</div></div></div>
<div class="field field-name-field-dielo field-label-above"><div class="field-label">Recenzovaná publikácia:&nbsp;</div><div class="field-items"><div class="field-item even">KOWALSKÁ, Eva: <em>Na ďalekých cestách, v cudzích krajinách. Sociálny, kultúrny a politický rozmer konfesionálneho exilu z Uhorska v 17. storočí.</em> Bratislava: Veda, 2014, 302 s. ISBN 978-80-224-1380-0.</div></div></div>
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even"><p>Téma náboženského exilu sa v slovenskej historiografii dlho obmedzovala na osudy niekoľkých kazateľov. Autorka siaha po korešpondencii, kázňach aj cestopisoch.</p><p>Kniha je napísaná čitateľsky príťažlivo.</p></div></div></div>
</div>
<ul class="links inline"><li><a href="/print/412">Verzia pre tlač</a></li><li><a href="/user/login">Prihláste sa pre pridávanie komentárov</a></li></ul>
</div></div></div>
<div id="sidebar-first" class="column sidebar"><div class="block block-views"><h2>Najnovšie recenzie</h2><ul><li><a href="/recenzie/bosorky">LENGYELOVÁ, Tünde: Bosorky, strigy, čarodejnice. Bratislava: Trio Publishing, 2013</a></li><li><a href="/recenzie/uhorsko">Mestá v Uhorsku</a></li></ul></div><div class="block block-user"><h2>Prihlásenie</h2><form action="/user"><label>Používateľské meno</label></form></div></div>
</div>
<div id="footer"><p>ISSN 1336-9148 | Na webe používame súbory cookie</p></div>
</div></div>
</body>
</html>
`,
}
