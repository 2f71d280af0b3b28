import { describe, expect, it } from 'vitest'
import { nativeIssue } from '../read/ojs/native-fixture.js'
import { folder, read, run, write } from './graph-run.js'

describe('init --from', () => {
  it('lists the sections of an export with their counts, and writes those of reviews into the configuration', async () => {
    const dir = folder()
    write(nativeIssue, dir, 'my export.xml')
    const { status, err } = await run(dir, 'init', 'mine', '--title', 'Water', '--from', 'my export.xml')
    expect(status).toBe(0)
    expect(err).toMatch(/Articles {6}1\n/)
    expect(err).toMatch(/Book Reviews {2}1 {2}looks like reviews\n/)
    expect(err).toContain('recension build "my export.xml" --config mine/recension.config.yaml --out site\n')
    const config = read(dir, 'mine/recension.config.yaml')
    expect(config).toContain('sections:\n  - "Book Reviews"\n  - "REC"\n  - "Recenze"\n')
    expect(config).not.toContain('- "Articles"')
  })

  it('proposes what the columns of a table hold, and a table so named is read', async () => {
    const dir = folder()
    const table = 'Wer;Buchtitel;ISBN;Regal\nJane Doe;Dams;9780306406157;A1\n'
    write(table, dir, 'in/table.csv')
    expect((await run(dir, 'init', '.', '--title', 'Water', '--from', 'in/table.csv')).status).toBe(0)
    const config = read(dir, 'recension.config.yaml')
    expect(config).toContain('columns:\n#   "Wer": none\n  "Buchtitel": book title\n  "ISBN": book isbn\n#   "Regal": none\n')
    write(config.replace('#   "Wer": none', '  "Wer": reviewer').replace('#   "Regal"', '  "Regal"'), dir, 'recension.config.yaml')
    const { err } = await run(dir, 'convert', `${dir}/in/table.csv`, '--to', 'turtle', '-o', 'out.ttl')
    expect(err).not.toContain('not understood')
    expect(read(dir, 'out.ttl')).toContain('Jane Doe')
  })

  it('says so where no format is recognised', async () => {
    const dir = folder()
    write('nothing', dir, 'a.bin')
    const { status, err } = await run(dir, 'init', '.', '--from', 'a.bin')
    expect([status, err]).toEqual([2, expect.stringContaining('--from') as string])
  })
})

describe('columns of the configuration', () => {
  it('that name no field are refused with the nearest name', async () => {
    const dir = folder()
    write('columns:\n  Was: book titel\n', dir, 'recension.config.yaml')
    write('Wer,Was\na,b\n', dir, 'in/a.csv')
    const { status, err } = await run(dir, 'check', `${dir}/in/a.csv`)
    expect(status).toBe(2)
    expect(err).toContain('write book title')
  })
})
