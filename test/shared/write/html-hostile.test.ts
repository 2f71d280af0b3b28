import { readFileSync } from 'node:fs'
import { describe as group, expect, it } from 'vitest'
import { describe } from '../../../src/describe/describe.js'
import { iri } from '../../../src/rdf/iri.js'
import { embed } from '../../../src/write/embed/index.js'
import { headLinks, htmlPage, pageAddress } from '../../../src/write/html/index.js'
import { metaTags } from '../../../src/write/meta-tags.js'
import { schemaOrgJsonld } from '../../../src/write/schema-org.js'
import { asPagesHold, everywhere } from '../../write/html/hostile.js'
import { elementsOf, jsonsOf, metasOf, named, textOf } from '../../write/html/parsed-page.js'
import { alternates, namesOf } from '../../write/html/reviews.js'
import { sharedFolder } from '../folder.js'

const suites = `${sharedFolder()}/suites`
const payloads = readFileSync(`${suites}/xss-payloads/Intruder/xss-payload-list.txt`, 'utf8').split(/\r?\n/)
const naughty = JSON.parse(readFileSync(`${suites}/naughty-strings/blns.json`, 'utf8')) as readonly string[]

const someJournal = '<!doctype html>\n<html>\n<head>\n<title>x</title>\n</head>\n<body>\n</body>\n</html>\n'

/** What a page and a page that was embedded into are made of, with one text in every field. */
function made(text: string): { readonly page: string; readonly host: string; readonly json: unknown } {
  const record = everywhere(text)
  const names = namesOf(record)
  const dataset = describe(record, names)
  const jsonld = schemaOrgJsonld(dataset, iri(`${names.review}#review`))
  const page = htmlPage(record, dataset, { names, preview: false, base: 'https://reviews.example/', alternates })
  const address = pageAddress(record, names)
  const parts = { jsonld, metas: metaTags(record, { page: address }), links: headLinks(record, { page: address, alternates }) }
  const embedded = embed(someJournal, parts)
  return { page, host: embedded.ok ? embedded.html : '', json: JSON.parse(jsonld) }
}

const tagsOf = (page: string): readonly string[] => elementsOf(page).map(({ tagName }) => tagName)
const harmless = made('harmless')
const harmlessPage = tagsOf(harmless.page)
const harmlessHost = tagsOf(harmless.host)

function expectHarmless(text: string): void {
  const { page, host, json } = made(text)
  const elements = elementsOf(page)
  expect(
    elements.map(({ tagName }) => tagName),
    text,
  ).toEqual(harmlessPage)
  expect(tagsOf(host), text).toEqual(harmlessHost)
  expect(jsonsOf(elements)).toEqual([json])
  expect(jsonsOf(elementsOf(host))).toEqual([json])
  expect(textOf(named(elements, 'h1')[0])).toBe(asPagesHold(text))
  expect(metasOf(elements)['citation_title']).toEqual([asPagesHold(text)])
}

/** Ten texts at a time: one that broke out would break the page for all. */
function inTens(texts: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(texts.length / 10) }, (_, i) => texts.slice(i * 10, i * 10 + 10).join(' '))
}

group('hostile strings in every field', () => {
  it('of the list of XSS payloads add no element and change no JSON', () => {
    expect(payloads.length).toBeGreaterThan(6_000)
    inTens(payloads.filter((text) => text !== '')).forEach(expectHarmless)
  })

  it('of the big list of naughty strings add no element and change no JSON', () => {
    expect(naughty.length).toBeGreaterThan(500)
    naughty.filter((text) => text.trim() !== '' && !text.includes('\n\n')).forEach(expectHarmless)
  })
})
