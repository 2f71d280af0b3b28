import { complain } from '../../diagnostics/complain.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import { withoutIsbd as withoutPunctuation } from '../../record/values/isbd.js'
import type { Reading } from '../reader.js'
import type { Stated } from '../stated/stated-review.js'
import { childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'

export interface MarcField {
  readonly tag: string
  /** Indicators; a blank one, however it is written (` `, `#`, `|`), is empty. */
  readonly ind1: string
  readonly ind2: string
  readonly subfields: readonly { readonly code: string; readonly text: string; readonly place: Place }[]
  readonly place: Place
}

/** A record as the fields that it is made of, in the order of the record. */
export interface MarcRecord {
  readonly leader: string
  readonly place: Place
  /** Names of formats that the record claims in attributes: `MARC21`, `Bibliographic`. */
  readonly claims: string
  readonly control: ReadonlyMap<string, Stated>
  readonly fields: readonly MarcField[]
}

/** MARCXML (`controlfield`, `datafield`, `subfield`), and the older oai_marc (`fixfield`, `varfield`, `label`) of the same content. */
export function marcRecordOf(record: XmlElement): MarcRecord {
  const control = new Map<string, Stated>()
  const fields: MarcField[] = []
  for (const element of childrenOf(record)) {
    const tag = (element.attributes.get('tag') ?? element.attributes.get('id') ?? '').trim()
    if (element.name === 'controlfield' || element.name === 'fixfield') {
      if (!control.has(tag)) control.set(tag, { text: textOf(element).replace(/^"|"$/g, ''), place: element.place })
    } else if (element.name === 'datafield' || element.name === 'varfield') {
      const indicator = (n: '1' | '2'): string =>
        (element.attributes.get(`ind${n}`) ?? element.attributes.get(`i${n}`) ?? '').replace(/[\s#|]/g, '')
      const subfields = childrenOf(element, 'subfield').flatMap((subfield) => {
        const code = (subfield.attributes.get('code') ?? subfield.attributes.get('label') ?? '').trim()
        const text = textOf(subfield)
        return text.trim() === '' ? [] : [{ code, text, place: subfield.place }]
      })
      if (subfields.length > 0) fields.push({ tag, ind1: indicator('1'), ind2: indicator('2'), subfields, place: element.place })
    }
  }
  const leader = childrenOf(record, 'leader')[0]
  const claims = [record.attributes.get('format') ?? '', record.attributes.get('type') ?? ''].join(' ').trim()
  return { leader: textOf(leader), place: record.place, claims, control, fields }
}

export function fieldsOf(record: MarcRecord, ...tags: readonly string[]): readonly MarcField[] {
  return record.fields.filter(({ tag }) => tags.includes(tag))
}

/** All subfields of some codes, in their order: `sub(field, 'ab')`. */
export function subfieldsOf(field: MarcField | undefined, codes: string): readonly Stated[] {
  return (field?.subfields ?? []).filter(({ code }) => code !== '' && codes.includes(code)).map(({ text, place }) => ({ text, place }))
}

/** The first of them. */
export function subfieldOf(field: MarcField | undefined, codes: string): Stated | undefined {
  return subfieldsOf(field, codes)[0]
}

/** UNIMARC is another format in the same clothes: its titles are in 200 and its 100 $a is a coded field of 36 characters. */
export function isUnimarc(record: MarcRecord): boolean {
  if (/unimarc/i.test(record.claims)) return true
  const coded = fieldsOf(record, '100').some((field) => (subfieldOf(field, 'a')?.text ?? '').length >= 34 && /^\d{8}/.test(subfieldOf(field, 'a')?.text.trim() ?? '')) // prettier-ignore
  return fieldsOf(record, '245').length === 0 && fieldsOf(record, '200').length > 0 && (coded || fieldsOf(record, '700', '701', '463', '461').length > 0) // prettier-ignore
}

export function notUnimarc(place: Place): Reading {
  const other = 'it is UNIMARC, which has other fields: ask the catalogue for MARC 21'
  return { diagnostics: [complain('read/input-is-readable', { actual: 'The record', other }, { place })] }
}

/** The same without the punctuation that parts it from what follows. */
export function withoutIsbd(value: Stated): Stated {
  return { ...value, text: withoutPunctuation(value.text) }
}
