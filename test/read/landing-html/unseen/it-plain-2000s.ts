import type { UnseenPage } from './unseen-page.js'

/** Tables and fonts, no tags at all; the reviewer signs at the end. */
export const italianPlain: UnseenPage = {
  language: 'it',
  layout: 'plain HTML of the 2000s',
  facts: {
    title: 'Carlo Ginzburg, Il filo e le tracce. Vero falso finto, Milano, Feltrinelli, 2006, pp. 338, € 30,00',
    reviewers: ['Leandro Mascherpa'],
    published: '2007',
    journal: 'Officina della storia',
    volume: 'III',
    issue: '5',
    language: 'it',
    book: {
      title: 'Il filo e le tracce',
      subtitle: 'Vero falso finto',
      people: ['author Carlo Ginzburg'],
      publisher: 'Feltrinelli',
      place: 'Milano',
      year: '2006',
      extent: 'pp. 338',
      price: '€ 30,00',
    },
  },
  page: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<meta name="GENERATOR" content="Microsoft FrontPage 4.0">
<title>Officina della storia - Recensioni</title>
</head>
<body bgcolor="#FFFFFF" link="#800000">
<table border="0" width="760" cellspacing="0" cellpadding="4">
<tr><td colspan="2" bgcolor="#E8DCC0"><font face="Verdana" size="5" color="#800000"><b>Officina della storia</b></font><br><font face="Verdana" size="1">rivista elettronica quadrimestrale &middot; anno III, n. 5, maggio 2007 &middot; ISSN 1824-0992</font></td></tr>
<tr>
<td width="150" valign="top"><font face="Verdana" size="1"><a href="index.htm">home</a><br><a href="saggi.htm">saggi</a><br><a href="recens.htm">recensioni</a><br><a href="archivio.htm">archivio</a><br><a href="redazione.htm">redazione</a><br><br><b>in questo numero:</b><br><a href="rec5_2.htm">Adriano Prosperi, <i>Dare l'anima. Storia di un infanticidio</i>, Torino, Einaudi, 2005 (C. Bonfadelli)</a></font></td>
<td width="610" valign="top">
<p><font face="Verdana" size="1" color="#808080">RECENSIONI</font></p>
<p align="left"><font face="Verdana" size="2"><b>Carlo Ginzburg, <i>Il filo e le tracce. Vero falso finto</i>, Milano, Feltrinelli, 2006, pp. 338, &euro; 30,00</b></font></p>
<p align="justify"><font face="Verdana" size="2">Quindici saggi, scritti nell'arco di vent'anni, compongono un libro che torna sul rapporto tra narrazione storica e narrazione d'invenzione. Il titolo rinvia al mito del filo donato a Teseo: le tracce sono quelle che lo storico segue per raccontare storie vere.</font></p>
<p align="justify"><font face="Verdana" size="2">Particolarmente riuscito il capitolo su Stendhal, dove l'autore mostra come il romanzo abbia lanciato una sfida agli storici.</font></p>
<p align="right"><font face="Verdana" size="2"><i>Leandro Mascherpa</i></font></p>
<p align="center"><font face="Verdana" size="1"><a href="#top">torna su</a> | <a href="mailto:redazione@officinadellastoria.example">scrivi alla redazione</a></font></p>
</td>
</tr>
<tr><td colspan="2" align="center"><font face="Verdana" size="1">&copy; 2007 Officina della storia - Registrazione del Tribunale di Valmarina n. 14 del 3/2/2005</font></td></tr>
</table>
</body>
</html>
`,
}
