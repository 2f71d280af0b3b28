/** How a landing page is set: one measure of text, system fonts, light or dark as the reader likes, and on paper. */
export const stylesheet = `:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --card: #f5f1e9; --ink: #201d19; --quiet: #655e54; --rule: #dcd5c8; --link: #7b2d1b;
  --serif: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, "Book Antiqua", Georgia, "Liberation Serif", serif;
  --label: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #191714; --card: #23201c; --ink: #ece7dd; --quiet: #aaa295; --rule: #3d3831; --link: #eba58f; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: calc(64ch + 2.5rem); padding: 0 1.25rem;
  background: var(--paper); color: var(--ink);
  font: clamp(1.0625rem, 0.98rem + 0.4vw, 1.1875rem)/1.6 var(--serif);
  overflow-wrap: break-word; hanging-punctuation: first;
}
p, h1, h2, h3, dl, dd, ul { margin: 0; }
a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 0.12em; }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 3px; }
abbr { text-decoration: none; }
:is(cite, bdi):is(:lang(ar), :lang(fa), :lang(he), :lang(hi), :lang(ja), :lang(ko), :lang(th), :lang(ur), :lang(yi), :lang(zh)) { font-style: normal; }
time, .number, .place bdi { white-space: nowrap; }
.address { overflow-wrap: anywhere; }
.preview {
  margin-top: 1.25rem; padding: 0.75rem 1rem; border: 1px dashed var(--quiet);
  color: var(--quiet); font: 0.875rem/1.5 var(--label);
}
header { margin: clamp(2rem, 7vw, 4.5rem) 0 2.5rem; }
.journal { font-size: 1.125em; line-height: 1.4; }
.place { color: var(--quiet); }
h1 {
  margin: 1.5rem 0 0; padding-top: 1.5rem; border-top: 1px solid var(--rule);
  font-size: clamp(1.625rem, 1.2rem + 2.1vw, 2.375rem); font-weight: 400; line-height: 1.2; text-wrap: balance;
}
.parallel { margin-top: 0.5rem; color: var(--quiet); font-size: 1.125em; line-height: 1.35; }
.byline { margin-top: 0.25rem; font-size: 1.0625em; }
:not(.byline) + .byline { margin-top: 1rem; }
.addresses { margin-top: 0.75rem; }
section { margin: 2.75rem 0; }
h2, dt, small { font-family: var(--label); }
h2 { margin-bottom: 0.75rem; color: var(--quiet); font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.06em; line-height: 1.4; text-transform: uppercase; }
.book { padding: 1.375rem 1.5rem 1.5rem; border-top: 3px solid var(--link); background: var(--card); }
.book + .book { margin-top: 1.25rem; }
h3 { font-size: 1.4375em; font-weight: 400; line-height: 1.25; text-wrap: balance; }
.subtitle { display: block; margin-top: 0.25em; font-size: 0.8em; line-height: 1.35; }
.colon { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
h3 + .credit { margin-top: 0.75rem; }
.byline::first-letter, .credit::first-letter { text-transform: uppercase; }
.imprint { margin-top: 0.75rem; }
.printed { color: var(--quiet); }
.abstract p { hyphens: auto; text-wrap: pretty; }
.abstract p + p { margin-top: 0.9em; }
dt { color: var(--quiet); font-size: 0.8125rem; line-height: 1.5; }
dd { line-height: 1.45; }
.book .facts { margin-top: 1rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
.facts > div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0 0.75rem; align-items: baseline; }
.facts > div + div { margin-top: 0.5rem; }
.dates { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: 0.75rem 1.5rem; }
.notices { padding: 1rem 1.5rem; border: 2px solid var(--link); }
ul { padding: 0; list-style: none; }
li + li { margin-top: 0.6rem; }
.references li { padding-left: 1.5em; text-indent: -1.5em; line-height: 1.45; }
.gaps { margin: 2.75rem 0; color: var(--quiet); font-style: italic; }
.gaps cite { font-style: normal; }
footer { padding: 1.25rem 0 3rem; border-top: 1px solid var(--rule); color: var(--quiet); font: 0.875rem/1.6 var(--label); }
@media (min-width: 34rem) {
  .facts > div { grid-template-columns: 7.25rem minmax(0, 1fr); }
  .book { padding: 1.625rem 2rem 1.75rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --rule: #999; --link: #000; }
  body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.4; }
  header { margin-top: 0; }
  h1 { font-size: 20pt; }
  h2, h3 { break-after: avoid; }
  .book, .dates, li { break-inside: avoid; }
  .book { padding: 0.75rem 0 0; }
  a { text-decoration: none; }
  .addresses a:not(:has(.address))::after { content: " (" attr(href) ")"; }
  .abstract p { orphans: 3; widows: 3; }
}`
