import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { doaj } from '../../../src/targets/doaj/index.js'
import { sharedFolder } from '../folder.js'
import { schemaErrors } from './judges.js'
import { filled, hostileRecords, readyRecords } from '../../targets/ready-records.js'

const facts = { base: 'https://reviews.example/', timestamp: '20260102030405678' }
const [json, xml] = doaj.deposits
const schema = JSON.parse(readFileSync(`${sharedFolder()}/schemas/doaj/article.incoming.schema.json`, 'utf8')) as object
const isArticle = new Ajv2020({ strict: false }).compile(schema)

describe('deposits for DOAJ', () => {
  it('of 500 arbitrary and of hostile reviews are articles of its API', async () => {
    const reviews = [...(await readyRecords(doaj, filled)), ...(await hostileRecords(doaj))]
    for (const article of JSON.parse(json!.write(reviews, facts)) as unknown[])
      expect([isArticle(article), isArticle.errors]).toEqual([true, null])
    expect(isArticle({ bibjson: { title: 'No ISSN', identifier: [{ type: 'doi', id: '10.5555/a' }] } })).toBe(false)
  })

  it('of 500 arbitrary and of hostile reviews are valid files for its upload form', async () => {
    const reviews = [...(await readyRecords(doaj, filled)), ...(await hostileRecords(doaj))].filter(
      (one) => xml!.refuses?.(one) === undefined,
    )
    expect(reviews.length).toBeGreaterThan(500)
    expect(schemaErrors(xml!.write(reviews, facts), 'doaj/xml/doajArticles.xsd')).toEqual([])
    const broken = readFileSync(`${sharedFolder()}/schemas/doaj/samples/article.bad.xml`, 'utf8')
    expect(schemaErrors(broken, 'doaj/xml/doajArticles.xsd').length).toBeGreaterThan(0)
  })
})
