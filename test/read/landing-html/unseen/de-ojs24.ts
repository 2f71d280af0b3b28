import type { UnseenPage } from './unseen-page.js'

/** The title names book and author; the reference is the first line of the abstract; no licence, no DOI. */
export const germanOjs24: UnseenPage = {
  language: 'de',
  layout: 'OJS 2.4',
  facts: {
    title: 'Rezension zu: Koselleck, Reinhart: Zeitschichten. Studien zur Historik',
    reviewers: ['Ansgar Pflüger'],
    published: '2001-03-01',
    journal: 'Forum Historik',
    volume: '12',
    issue: '1',
    pages: '88-91',
    language: 'de',
    book: {
      title: 'Zeitschichten',
      subtitle: 'Studien zur Historik',
      people: ['author Reinhart Koselleck', 'contributor Hans-Georg Gadamer'],
      publisher: 'Suhrkamp',
      place: 'Frankfurt am Main',
      year: '2000',
      isbns: ['3-518-58289-5'],
      extent: '399 S.',
      price: 'DM 56,00',
    },
  },
  page: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
	"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="de-DE" xml:lang="de-DE">
<head>
	<title>Rezension zu: Koselleck, Reinhart: Zeitschichten. Studien zur Historik | Pflüger | Forum Historik</title>
	<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
	<meta name="description" content="Rezension zu: Koselleck, Reinhart: Zeitschichten. Studien zur Historik" />
	<meta name="generator" content="Open Journal Systems 2.4.8.1" />
	<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
	<meta name="DC.Contributor.Sponsor" xml:lang="de" content=""/>
	<meta name="DC.Creator.PersonalName" content="Ansgar Pflüger"/>
	<meta name="DC.Date.created" scheme="ISO8601" content="2001-03-01"/>
	<meta name="DC.Date.dateSubmitted" scheme="ISO8601" content="2014-05-09"/>
	<meta name="DC.Date.modified" scheme="ISO8601" content="2014-05-09"/>
	<meta name="DC.Format" scheme="IMT" content="application/pdf"/>
	<meta name="DC.Identifier" content="402"/>
	<meta name="DC.Language" scheme="ISO639-1" content="de"/>
	<meta name="DC.Source" content="Forum Historik"/>
	<meta name="DC.Source.ISSN" content="1438-8332"/>
	<meta name="DC.Source.Issue" content="1"/>
	<meta name="DC.Source.Volume" content="12"/>
	<meta name="DC.Title" content="Rezension zu: Koselleck, Reinhart: Zeitschichten. Studien zur Historik"/>
	<meta name="DC.Type" content="Text.Serial.Journal"/>
	<link rel="stylesheet" href="http://forum-historik.example.de/lib/pkp/styles/common.css" type="text/css" />
	<script type="text/javascript" src="http://forum-historik.example.de/lib/pkp/js/functions/jqueryValidatorI18n.js"></script>
</head>
<body id="pkp-article-view">
<div id="container">
<div id="header"><div id="headerTitle"><h1>Forum Historik</h1></div></div>
<div id="body">
<div id="sidebar">
	<div id="rightSidebar">
		<div class="block" id="sidebarDevelopedBy"><a class="blockTitle" href="http://pkp.sfu.ca/ojs/">Open Journal Systems</a></div>
		<div class="block" id="sidebarUser"><span class="blockTitle">Benutzer/in</span><form method="post" action="/login/signIn"><table><tr><td><label for="sidebar-username">Benutzer/innenname</label></td><td><input type="text" id="sidebar-username" name="username" /></td></tr></table></form></div>
		<div class="block" id="sidebarRTAuthorBios"><span class="blockTitle">Über den Autor / die Autorin</span><div class="authorBio"><p><em>Ansgar Pflüger</em><br />Universität Oldenhagen<br />Institut für Geschichte<br /></p></div></div>
		<div class="block"><span class="blockTitle">Artikelwerkzeuge</span><div class="articleToolItem"><a href="#">Artikel drucken</a></div><div class="articleToolItem"><a href="#">Metadaten des Artikels</a></div><div class="articleToolItem"><a href="#">Wie Sie diesen Artikel zitieren können</a></div></div>
		<div class="block" id="notification"><span class="blockTitle">Hinweise</span><ul><li><a href="#">Ansicht</a></li></ul></div>
	</div>
</div>
<div id="main">
<div id="navbar"><ul class="menu"><li id="home"><a href="/index">Startseite</a></li><li id="about"><a href="/about">Über uns</a></li><li id="archives"><a href="/archive">Archiv</a></li></ul></div>
<div id="breadcrumb">
	<a href="/index" target="_parent">Startseite</a> &gt;
	<a href="/issue/view/31" target="_parent">Bd. 12, Nr. 1 (2001)</a> &gt;
	<a href="/article/view/402/0" class="current" target="_parent">Pflüger</a>
</div>
<div id="content">
	<div id="topBar"></div>
	<div id="articleTitle"><h3>Rezension zu: Koselleck, Reinhart: Zeitschichten. Studien zur Historik</h3></div>
	<div id="authorString"><em>Ansgar Pflüger</em></div>
	<br />
	<div id="articleAbstract">
		<h4>Abstract</h4>
		<br />
		<div><p>Reinhart Koselleck: Zeitschichten. Studien zur Historik. Mit einem Beitrag von Hans-Georg Gadamer. Frankfurt am Main: Suhrkamp 2000. 399 S. DM 56,00. ISBN 3-518-58289-5</p><p>Der Band versammelt Aufsätze aus drei Jahrzehnten, in denen der Verfasser die Bedingungen möglicher Geschichten erkundet.</p></div>
		<br />
	</div>
	<div id="articleFullText">
		<h4>Volltext:</h4>
		<a href="/article/view/402/377" class="file" target="_parent">PDF</a> (S. 88-91)
	</div>
	<div class="separator"></div>
	<div id="relatedItems"><h4>Weitere Beiträge dieser Ausgabe</h4><ul><li>Vera Osterkamp: Rezension zu: Assmann, Aleida: Erinnerungsräume. Formen und Wandlungen des kulturellen Gedächtnisses. München: Beck 1999. 424 S.</li></ul></div>
</div>
</div>
</div>
<div id="pageFooter">ISSN: 1438-8332</div>
</div>
</body>
</html>
`,
}
