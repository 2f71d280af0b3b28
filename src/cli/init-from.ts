import { relative, resolve } from 'node:path'
import { tableFieldWords } from '../record/table-fields.js'
import { openSource } from '../node/open-source.js'
import { tableLayout } from '../read/csv/table-layout.js'
import { delimitedRows, delimiterIn } from '../read/delimited/delimited-rows.js'
import { detect } from '../read/detect.js'
import { readers } from '../read/index.js'
import { namesReviews } from '../read/landing-text/review-section.js'
import type { Reader, Source } from '../read/reader.js'
import { Failure, fail } from './failure.js'
import type { Io } from './io.js'

/** What an export says that a configuration can begin with. */
export interface Proposed {
  /** Sections, sets and types that look like those of reviews. */
  readonly sections: readonly string[]
  /** What the columns of a table hold; nothing for one that is not understood. */
  readonly columns: readonly { readonly heading: string; readonly field: string | undefined }[]
}

/** One section of an export. */
interface Section {
  readonly name: string
  records: number
  /** How many of them were read as reviews of books. */
  reviews: number
}

/** Looks through an export for its sections and columns, and tells of what was found. */
export async function proposedBy(file: string, io: Io): Promise<Proposed> {
  const path = resolve(io.cwd, file)
  const { source, diagnostics } = openSource(path, relative(io.cwd, path))
  if (source === undefined) throw new Failure(diagnostics)
  const reader = detect(readers, source)
  if (reader === undefined) throw fail('read/format-is-known', {})
  const sections = await sectionsIn(source, reader)
  const columns = reader.id === 'csv' ? columnsIn(source) : []
  const likely = sections.filter(looksLikeReviews)
  if (sections.length > 0) io.err(listed(file, sections))
  return { sections: likely.map(({ name }) => name), columns }
}

/** The sections of an export, those with the most records first. */
async function sectionsIn(source: Source, reader: Reader): Promise<readonly Section[]> {
  const found = new Map<string, Section>()
  let met: readonly string[] = []
  for await (const { draft, passedOver } of reader.read(source, { meets: (sections) => (met = sections) })) {
    if (draft === undefined && passedOver === undefined) continue
    for (const name of new Set(met.map((section) => section.trim()))) {
      if (name === '') continue
      const section = found.get(name) ?? { name, records: 0, reviews: 0 }
      section.records++
      if (draft !== undefined) section.reviews++
      found.set(name, section)
    }
    met = []
  }
  return [...found.values()].sort((a, b) => b.records - a.records || (a.name < b.name ? -1 : 1))
}

/** Its name says so, or nearly all that stands in it was read as a review. */
function looksLikeReviews({ name, records, reviews }: Section): boolean {
  return namesReviews(name, {}) || (records > 1 && reviews / records >= 0.8)
}

function listed(file: string, sections: readonly Section[]): string {
  const width = Math.max(...sections.map(({ name }) => name.length))
  const line = (section: Section): string =>
    `  ${section.name.padEnd(width)}  ${section.records}${looksLikeReviews(section) ? '  looks like reviews' : ''}\n`
  return `Sections in ${file}, and how many records stand in each:\n${sections.map(line).join('')}`
}

function columnsIn(source: Source): Proposed['columns'] {
  for (const row of delimitedRows(source, delimiterIn(source))) {
    if (!('cells' in row)) return []
    const layout = tableLayout(row.cells)
    return row.cells.flatMap((cell, i) => {
      const column = layout[i]
      return cell.trim() === '' ? [] : [{ heading: cell.trim(), field: column && tableFieldWords(column) }]
    })
  }
  return []
}
