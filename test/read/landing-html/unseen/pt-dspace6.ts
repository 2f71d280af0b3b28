import type { UnseenPage } from './unseen-page.js'

/** The full item record: raw names of the fields in a table, the reference of the book in a description. */
export const portugueseDspace6: UnseenPage = {
  language: 'pt',
  layout: 'DSpace 6, full item record',
  facts: {
    title: 'As mulheres e a casa-grande: uma leitura de Mary del Priore',
    reviewers: ['Zulmira Cantanhede'],
    published: '1995',
    journal: 'Cadernos de História Regional',
    volume: '3',
    issue: '5',
    pages: '119-122',
    language: 'pt-br',
    book: {
      title: 'Ao sul do corpo',
      subtitle: 'condição feminina, maternidades e mentalidades no Brasil Colônia',
      people: ['author Mary del Priore'],
      publisher: 'José Olympio',
      place: 'Rio de Janeiro',
      year: '1993',
      extent: '358 p.',
    },
  },
  page: `<!DOCTYPE html>
<html>
<head>
<title>Repositório Institucional: As mulheres e a casa-grande: uma leitura de Mary del Priore</title>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<meta name="Generator" content="DSpace 6.3" />
<link rel="schema.DCTERMS" href="http://purl.org/dc/terms/" />
<meta name="DC.creator" content="Cantanhede, Zulmira" />
<meta name="DCTERMS.dateAccepted" content="2013-09-12T14:01:33Z" scheme="DCTERMS.W3CDTF" />
<meta name="DCTERMS.available" content="2013-09-12T14:01:33Z" scheme="DCTERMS.W3CDTF" />
<meta name="DCTERMS.issued" content="1995" scheme="DCTERMS.W3CDTF" />
<meta name="DC.identifier" content="http://repositorio.example.br/handle/123456789/771" scheme="DCTERMS.URI" />
<meta name="DC.language" content="pt_BR" xml:lang="pt_BR" scheme="DCTERMS.RFC1766" />
<meta name="DC.title" content="As mulheres e a casa-grande: uma leitura de Mary del Priore" xml:lang="pt_BR" />
<meta name="DC.type" content="Resenha" xml:lang="pt_BR" />
<meta name="citation_title" content="As mulheres e a casa-grande: uma leitura de Mary del Priore" />
<meta name="citation_author" content="Cantanhede, Zulmira" />
<meta name="citation_date" content="1995" />
<meta name="citation_language" content="pt_BR" />
</head>
<body class="undernavigation">
<header class="navbar navbar-inverse navbar-fixed-top"><nav><ul><li><a href="/">Página inicial</a></li><li>Navegar</li><li>Ajuda</li></ul></nav></header>
<main id="content"><div class="container"><ol class="breadcrumb btn-success"><li>Repositório Institucional</li><li>Faculdade de História</li><li>Cadernos de História Regional</li></ol></div>
<div class="container">
<div class="well">Use este identificador para citar ou linkar para este item: <code>http://repositorio.example.br/handle/123456789/771</code></div>
<table class="table itemDisplayTable">
<tr><th class="standard">Campo DC</th><th class="standard">Valor</th><th class="standard">Idioma</th></tr>
<tr><td class="metadataFieldLabel">dc.contributor.author</td><td class="metadataFieldValue">Cantanhede, Zulmira</td><td class="metadataFieldValue">-</td></tr>
<tr><td class="metadataFieldLabel">dc.date.accessioned</td><td class="metadataFieldValue">2013-09-12T14:01:33Z</td><td>-</td></tr>
<tr><td class="metadataFieldLabel">dc.date.issued</td><td class="metadataFieldValue">1995</td><td>-</td></tr>
<tr><td class="metadataFieldLabel">dc.identifier.citation</td><td class="metadataFieldValue">CANTANHEDE, Zulmira. As mulheres e a casa-grande: uma leitura de Mary del Priore. Cadernos de História Regional, v. 3, n. 5, p. 119-122, 1995.</td><td>pt_BR</td></tr>
<tr><td class="metadataFieldLabel">dc.identifier.issn</td><td class="metadataFieldValue">1414-0179</td><td>-</td></tr>
<tr><td class="metadataFieldLabel">dc.description</td><td class="metadataFieldValue">Resenha de: DEL PRIORE, Mary. Ao sul do corpo: condição feminina, maternidades e mentalidades no Brasil Colônia. Rio de Janeiro: José Olympio, 1993. 358 p.</td><td>pt_BR</td></tr>
<tr><td class="metadataFieldLabel">dc.language</td><td class="metadataFieldValue">pt_BR</td><td>pt_BR</td></tr>
<tr><td class="metadataFieldLabel">dc.title</td><td class="metadataFieldValue">As mulheres e a casa-grande: uma leitura de Mary del Priore</td><td>pt_BR</td></tr>
<tr><td class="metadataFieldLabel">dc.type</td><td class="metadataFieldValue">Resenha</td><td>pt_BR</td></tr>
<tr><td class="metadataFieldLabel">Aparece nas coleções:</td><td><a>Cadernos de História Regional v. 3 (1995)</a></td></tr>
</table>
<div class="panel panel-info"><div class="panel-heading">Arquivos associados a este item:</div><table><tr><td><a href="/bitstream/771/1/v3n5.pdf">v3n5_resenha.pdf</a></td><td>1,2 MB</td><td>Adobe PDF</td></tr></table></div>
<div><a class="btn btn-default">Mostrar registro simples</a> <a class="statisticsLink">Visualizar estatísticas</a></div>
<p class="submitFormHelp">Os itens no repositório estão protegidos por copyright, com todos os direitos reservados, salvo quando é indicado o contrário.</p>
</div></main>
<footer>DSpace Software Copyright © 2002-2013 Duraspace</footer>
</body></html>
`,
}
