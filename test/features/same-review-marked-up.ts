/** The review of `same-review.ts` in XML and HTML. */
export const sameReviewMarkedUp: Readonly<Record<string, readonly [name: string, text: string]>> = {
  'crossref-xml': [
    'a.crossref.xml',
    `<?xml version="1.0"?>
<doi_batch xmlns="http://www.crossref.org/schema/5.3.1" xmlns:rel="http://www.crossref.org/relations.xsd" version="5.3.1"><head/><body><journal>
<journal_metadata language="en"><full_title>Journal of Shores</full_title><issn media_type="electronic">2049-3630</issn></journal_metadata>
<journal_issue><publication_date media_type="online"><year>2025</year></publication_date><journal_volume><volume>26</volume></journal_volume><issue>2</issue></journal_issue>
<journal_article publication_type="full_text" language="en"><titles><title>Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.</title></titles>
<contributors><person_name sequence="first" contributor_role="author"><given_name>Ada</given_name><surname>Byrne</surname></person_name></contributors>
<publication_date media_type="online"><month>04</month><day>15</day><year>2025</year></publication_date>
<pages><first_page>110</first_page><last_page>115</last_page></pages>
<rel:program><rel:related_item><rel:inter_work_relation relationship-type="isReviewOf" identifier-type="isbn">9783161484100</rel:inter_work_relation></rel:related_item></rel:program>
<doi_data><doi>10.5555/shores.77</doi><resource>https://shores.example/77</resource></doi_data></journal_article>
</journal></body></doi_batch>
`,
  ],
  'datacite-xml': [
    'a.datacite.xml',
    `<?xml version="1.0"?>
<resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.5555/shores.77</identifier>
<creators><creator><creatorName nameType="Personal">Byrne, Ada</creatorName><givenName>Ada</givenName><familyName>Byrne</familyName></creator></creators>
<titles><title xml:lang="en">Who Counts the Waves?</title></titles><publisher>Shore Society</publisher><publicationYear>2025</publicationYear>
<resourceType resourceTypeGeneral="JournalArticle">Book review</resourceType><dates><date dateType="Issued">2025-04-15</date></dates><language>en</language>
<relatedItems><relatedItem relatedItemType="Book" relationType="Reviews"><relatedItemIdentifier relatedItemIdentifierType="ISBN">9783161484100</relatedItemIdentifier>
<creators><creator><creatorName>Quist, Mara</creatorName><givenName>Mara</givenName><familyName>Quist</familyName></creator></creators>
<titles><title>Counting Waves</title><title titleType="Subtitle">A Tidal Diary</title></titles><publicationYear>2024</publicationYear><publisher>Harbour Press</publisher></relatedItem>
<relatedItem relatedItemType="Journal" relationType="IsPublishedIn"><relatedItemIdentifier relatedItemIdentifierType="ISSN">2049-3630</relatedItemIdentifier>
<titles><title>Journal of Shores</title></titles><volume>26</volume><issue>2</issue><firstPage>110</firstPage><lastPage>115</lastPage></relatedItem></relatedItems>
</resource>
`,
  ],
  'doaj-xml': [
    'a.doaj.xml',
    `<?xml version="1.0"?>
<records><record><language>eng</language><journalTitle>Journal of Shores</journalTitle><eissn>2049-3630</eissn><publicationDate>2025-04-15</publicationDate>
<volume>26</volume><issue>2</issue><startPage>110</startPage><endPage>115</endPage><doi>10.5555/shores.77</doi>
<title language="eng">Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.</title>
<authors><author><name>Ada Byrne</name></author></authors><fullTextUrl format="html">https://shores.example/77</fullTextUrl></record></records>
`,
  ],
  erudit: [
    'a.erudit.xml',
    `<?xml version="1.0"?>
<article doi="10.5555/shores.77" idproprio="77ar" lang="en" typeart="compterendu"><pagination><ppage>110</ppage><dpage>115</dpage></pagination>
<liminaire><grtitre><surtitre>Book Reviews</surtitre><trefbiblio>Mara Quist, <marquage typemarq="italique">Counting Waves: A Tidal Diary</marquage>, Porto, Harbour Press, 2024, 210 p.</trefbiblio></grtitre>
<grauteur><auteur id="au1"><nompers><prenom>Ada</prenom><nomfamille>Byrne</nomfamille></nompers></auteur></grauteur></liminaire>
<admin><revue lang="en"><titrerev>Journal of Shores</titrerev><idissnnum>2049-3630</idissnnum></revue>
<numero><volume>26</volume><nonumero>2</nonumero><pub><annee>2025</annee></pub><pubnum><date>2025-04-15</date></pubnum></numero></admin></article>
`,
  ],
  jats: [
    'a.jats.xml',
    `<?xml version="1.0"?>
<article article-type="book-review" dtd-version="1.3" xml:lang="en"><front>
<journal-meta><journal-title-group><journal-title>Journal of Shores</journal-title></journal-title-group><issn publication-format="electronic">2049-3630</issn></journal-meta>
<article-meta><article-id pub-id-type="doi">10.5555/shores.77</article-id><title-group><article-title>Who Counts the Waves?</article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Byrne</surname><given-names>Ada</given-names></name></contrib></contrib-group>
<pub-date date-type="pub"><day>15</day><month>4</month><year>2025</year></pub-date><volume>26</volume><issue>2</issue><fpage>110</fpage><lpage>115</lpage>
<product product-type="book"><person-group person-group-type="author"><name><surname>Quist</surname><given-names>Mara</given-names></name></person-group>, <source>Counting Waves: A Tidal Diary</source>, <publisher-loc>Porto</publisher-loc>: <publisher-name>Harbour Press</publisher-name>, <year>2024</year>, <isbn>978-3-16-148410-0</isbn></product>
</article-meta></front></article>
`,
  ],
  'landing-html': [
    'a.html',
    `<!doctype html>
<html lang="en"><head><title>Who counts?</title>
<meta name="citation_title" content="Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.">
<meta name="citation_author" content="Byrne, Ada"><meta name="citation_journal_title" content="Journal of Shores"><meta name="citation_issn" content="2049-3630">
<meta name="citation_volume" content="26"><meta name="citation_issue" content="2"><meta name="citation_firstpage" content="110"><meta name="citation_lastpage" content="115">
<meta name="citation_publication_date" content="2025/04/15"><meta name="citation_doi" content="10.5555/shores.77"><meta name="citation_language" content="en">
</head><body><h1>Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.</h1></body></html>
`,
  ],
  marcxml: [
    'a.marc.xml',
    `<?xml version="1.0"?>
<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000nab a2200000 i 4500</leader><controlfield tag="008">250415s2025    xr ||||| |||| 00| 0 eng d</controlfield>
<datafield tag="024" ind1="7" ind2=" "><subfield code="a">10.5555/shores.77</subfield><subfield code="2">doi</subfield></datafield>
<datafield tag="100" ind1="1" ind2=" "><subfield code="a">Byrne, Ada,</subfield><subfield code="4">aut</subfield></datafield>
<datafield tag="245" ind1="1" ind2="0"><subfield code="a">Who counts the waves? /</subfield><subfield code="c">Ada Byrne</subfield></datafield>
<datafield tag="655" ind1=" " ind2="7"><subfield code="a">book reviews</subfield></datafield>
<datafield tag="773" ind1="0" ind2=" "><subfield code="t">Journal of Shores</subfield><subfield code="x">2049-3630</subfield><subfield code="g">Vol. 26, no. 2 (2025), p. 110-115</subfield></datafield>
<datafield tag="787" ind1="0" ind2=" "><subfield code="i">Review of:</subfield><subfield code="a">Quist, Mara</subfield><subfield code="t">Counting waves : a tidal diary</subfield><subfield code="d">Porto : Harbour Press, 2024</subfield><subfield code="z">978-3-16-148410-0</subfield></datafield>
</record></collection>
`,
  ],
  mods: [
    'a.mods.xml',
    `<?xml version="1.0"?>
<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Who Counts the Waves?</title></titleInfo><genre>book review</genre>
<name type="personal"><namePart type="family">Byrne</namePart><namePart type="given">Ada</namePart><role><roleTerm type="code" authority="marcrelator">aut</roleTerm></role></name>
<identifier type="doi">10.5555/shores.77</identifier><language><languageTerm type="code" authority="iso639-2b">eng</languageTerm></language>
<relatedItem type="host"><titleInfo><title>Journal of Shores</title></titleInfo><identifier type="issn">2049-3630</identifier><part><detail type="volume"><number>26</number></detail><detail type="issue"><number>2</number></detail><extent unit="pages"><start>110</start><end>115</end></extent><date>2025-04-15</date></part></relatedItem>
<relatedItem type="reviewOf"><titleInfo><title>Counting Waves</title><subTitle>A Tidal Diary</subTitle></titleInfo><name type="personal"><namePart type="family">Quist</namePart><namePart type="given">Mara</namePart><role><roleTerm type="code" authority="marcrelator">aut</roleTerm></role></name><originInfo><place><placeTerm type="text">Porto</placeTerm></place><publisher>Harbour Press</publisher><dateIssued>2024</dateIssued></originInfo><identifier type="isbn">978-3-16-148410-0</identifier></relatedItem>
</mods>
`,
  ],
  'oai-pmh': [
    'a.oai.xml',
    `<?xml version="1.0"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
<record><header><identifier>oai:shores.example:77</identifier></header><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.</dc:title><dc:creator>Byrne, Ada</dc:creator><dc:type>Review</dc:type><dc:language>eng</dc:language>
<dc:date>2025-04-15</dc:date><dc:identifier>https://doi.org/10.5555/shores.77</dc:identifier><dc:relation>ISBN 978-3-16-148410-0</dc:relation><dc:source>Journal of Shores; Vol. 26 No. 2 (2025); 110-115</dc:source><dc:source>2049-3630</dc:source>
</oai_dc:dc></metadata></record></ListRecords></OAI-PMH>
`,
  ],
  'ojs-native': [
    'a.ojs.xml',
    `<?xml version="1.0"?>
<issues xmlns="http://pkp.sfu.ca"><issue published="1"><issue_identification><volume>26</volume><number>2</number><year>2025</year></issue_identification>
<sections><section ref="REV" seq="1"><abbrev locale="en">REV</abbrev><title locale="en">Book Reviews</title></section></sections>
<articles><article locale="en" status="3" current_publication_id="770" stage="production"><id type="internal" advice="ignore">77</id>
<publication locale="en" version="1" status="3" date_published="2025-04-15" section_ref="REV"><id type="internal" advice="ignore">770</id><id type="doi" advice="update">10.5555/shores.77</id>
<title locale="en">Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.</title>
<authors><author user_group_ref="Author" seq="1" id="1"><givenname locale="en">Ada</givenname><familyname locale="en">Byrne</familyname><email>a@shores.example</email></author></authors>
<pages>110-115</pages></publication></article></articles></issue></issues>
`,
  ],
  sehepunkte: [
    'a.sehepunkte.xml',
    `<?xml version="1.0"?>
<issue number="2" volume="26" year="2025"><review id="77"><category>Shores</category>
<reviewer><last_name>Byrne</last_name><first_name>Ada</first_name></reviewer>
<book><author_1_first_name>Mara</author_1_first_name><author_1_last_name>Quist</author_1_last_name><isbn>978-3-16-148410-0</isbn><place_of_publication>Porto</place_of_publication><publishing_company>Harbour Press</publishing_company><title>Counting Waves</title><subtitle>A Tidal Diary</subtitle><year>2024</year></book>
<filename>https://shores.example/77</filename></review></issue>
`,
  ],
  'zotero-rdf': [
    'a.zotero.rdf',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
<bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:2049-3630"/>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Byrne</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
<z:reviewedAuthors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Quist</foaf:surname><foaf:givenName>Mara</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></z:reviewedAuthors>
<dc:title>Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.</dc:title><dc:date>2025-04-15</dc:date><bib:pages>110-115</bib:pages></bib:Article>
<bib:Journal rdf:about="urn:issn:2049-3630"><dc:title>Journal of Shores</dc:title><prism:volume>26</prism:volume><prism:number>2</prism:number><dc:identifier>ISSN 2049-3630</dc:identifier><dc:identifier>DOI 10.5555/shores.77</dc:identifier></bib:Journal>
</rdf:RDF>
`,
  ],
}
