/** An address that must never be seen again: of a person, in every place where OJS keeps one. */
export const canary = 'canary.never@secret.example'
/** Words that only editors may read. */
export const secret = 'Zanzibarian verdict'

/** An issue of OJS 3.3: a review, an article, a declined and a queued submission. */
export const nativeIssue = `<?xml version="1.0"?>
<issues xmlns="http://pkp.sfu.ca" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://pkp.sfu.ca native.xsd">
  <issue xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" published="1" current="0" access_status="1" url_path="">
    <id type="internal" advice="ignore">41</id>
    <description locale="en_US">&lt;p&gt;Write to ${canary}.&lt;/p&gt;</description>
    <issue_identification>
      <volume>12</volume>
      <number>3</number>
      <year>2021</year>
      <title locale="en_US">Rivers</title>
    </issue_identification>
    <date_published>2021-09-30</date_published>
    <last_modified>2021-10-01</last_modified>
    <sections>
      <section ref="ART" seq="1" editor_restricted="0">
        <id type="internal" advice="ignore">1</id>
        <abbrev locale="en_US">ART</abbrev>
        <title locale="en_US">Articles</title>
      </section>
      <section ref="REC" seq="2" editor_restricted="0">
        <abbrev locale="en_US">REC</abbrev>
        <policy locale="en_US">${secret}</policy>
        <title locale="en_US">Book Reviews</title>
        <title locale="cs_CZ">Recenze</title>
      </section>
    </sections>
    <issue_galleys/>
    <covers><cover locale="en_US"><cover_image>c.png</cover_image><embed encoding="base64">QUJD\nREVG</embed></cover></covers>
    <articles>
      <article locale="en_US" date_submitted="2021-03-01" status="3" submission_progress="0" current_publication_id="702" stage="production">
        <id type="internal" advice="ignore">501</id>
        <submission_file id="9" stage="proof" uploader="${canary}"><name locale="en_US">a.pdf</name><file id="9" filesize="3" extension="pdf"><embed encoding="base64">QUJD\nREVG</embed></file></submission_file>
        <publication locale="en_US" version="1" status="3" primary_contact_id="77" seq="1" date_published="2021-09-30" section_ref="REC">
          <id type="internal" advice="ignore">701</id>
          <title locale="en_US">An early version of a title</title>
          <authors><author user_group_ref="Author" seq="0" id="77"><givenname locale="en_US">Wrong</givenname><familyname locale="en_US">Version</familyname></author></authors>
        </publication>
        <publication locale="en_US" version="2" status="3" primary_contact_id="79" url_path="" seq="1" date_published="2021-10-02" section_ref="REC" access_status="0">
          <id type="internal" advice="ignore">702</id>
          <id type="doi" advice="update">10.5555/JWS.2021.7</id>
          <title locale="cs_CZ">Recenze: Maria Stone, Etika vody</title>
          <title locale="en_US">Ethics of Water, by Maria Stone. London: Verso, 2019</title>
          <prefix locale="en_US">The</prefix>
          <abstract locale="en_US">&lt;p&gt;Who owns a &lt;em&gt;river&lt;/em&gt;?&lt;/p&gt;&lt;p&gt;Two answers.&lt;/p&gt;&lt;p&gt;&lt;a href="mailto:${canary}"&gt;${canary}&lt;/a&gt;&lt;/p&gt;</abstract>
          <licenseUrl>https://creativecommons.org/licenses/by/4.0</licenseUrl>
          <copyrightHolder locale="en_US">Jane Doe ${canary}</copyrightHolder>
          <copyrightYear>2021</copyrightYear>
          <keywords locale="en_US"><keyword>water</keyword><keyword>ethics</keyword></keywords>
          <authors>
            <author primary_contact="false" include_in_browse="true" user_group_ref="Translator" seq="2" id="80">
              <givenname locale="en_US">Ana</givenname><familyname locale="en_US">de Souza ${canary}</familyname>
              <email>${canary}</email>
            </author>
            <author primary_contact="true" include_in_browse="true" user_group_ref="Author" seq="1" id="79">
              <givenname locale="en_US">Jane</givenname><familyname locale="en_US">Doe</familyname>
              <affiliation locale="en_US">University of Lagos</affiliation>
              <country>NG</country>
              <email>${canary}</email>
              <orcid>https://orcid.org/0000-0002-1825-0097</orcid>
              <biography locale="en_US">&lt;p&gt;${secret}&lt;/p&gt;</biography>
            </author>
          </authors>
          <article_galley locale="en_US" approved="true"><name locale="en_US">PDF</name><seq>0</seq><submission_file_ref id="9"/></article_galley>
          <citations><citation>Reed, P. (2018). Dams and Democracy.</citation><citation>Roe, R. (2001). Springs.</citation></citations>
          <pages>345-348</pages>
        </publication>
        <publication locale="en_US" version="3" status="1" section_ref="REC">
          <id type="internal" advice="ignore">703</id>
          <title locale="en_US">${secret}, by Maria Stone</title>
        </publication>
      </article>
      <article locale="en_US" date_submitted="2021-03-02" status="3" submission_progress="0" current_publication_id="710" stage="production">
        <id type="internal" advice="ignore">502</id>
        <publication locale="en_US" version="1" status="3" date_published="2021-09-30" section_ref="ART">
          <id type="internal" advice="ignore">710</id>
          <title locale="en_US">How rivers were dammed</title>
          <authors><author user_group_ref="Author" seq="0" id="81"><givenname locale="en_US">Petr</givenname><email>${canary}</email></author></authors>
        </publication>
      </article>
      <article locale="en_US" date_submitted="2021-03-03" status="4" submission_progress="0" current_publication_id="711" stage="submission">
        <id type="internal" advice="ignore">503</id>
        <comments_to_editor>${secret} ${canary}</comments_to_editor>
        <publication locale="en_US" version="1" status="4" section_ref="REC">
          <id type="internal" advice="ignore">711</id>
          <id type="doi" advice="update">10.5555/declined</id>
          <title locale="en_US">Review of: A Declined Book, by ${secret}</title>
          <authors><author user_group_ref="Author" seq="0" id="82"><givenname locale="en_US">Declined</givenname><familyname locale="en_US">Person</familyname><email>${canary}</email></author></authors>
        </publication>
      </article>
      <article locale="en_US" date_submitted="2021-03-04" status="1" submission_progress="0" current_publication_id="712" stage="submission">
        <publication locale="en_US" version="1" status="1" section_ref="REC">
          <title locale="en_US">Review of: A Queued Book, by ${secret}</title>
          <authors><author user_group_ref="Author" seq="0" id="83"><givenname locale="en_US">Queued</givenname><email>${canary}</email></author></authors>
        </publication>
      </article>
    </articles>
  </issue>
  <issue published="1"><issue_identification><volume>13</volume></issue_identification><articles/></issue>
</issues>
`
