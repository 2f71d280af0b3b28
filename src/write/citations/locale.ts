/**
 * The words that our styles take from a locale. The engine stops without `et-al` and `and`; without the names of numbers it prints
 * labels that no style asked for. Source: CSL 1.0.2, "Locale files".
 */
export const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="false"/>
  <terms>
    <term name="and">and</term>
    <term name="et-al">et al.</term>
    <term name="volume">volume</term>
    <term name="issue">issue</term>
    <term name="number">number</term>
    <term name="page">page</term>
  </terms>
</locale>`
