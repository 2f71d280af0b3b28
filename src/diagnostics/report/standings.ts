import type { Paint } from './paint.js'
import { visible } from './visible.js'

/** How a review stands with an index, in the words of the report, the best first. */
export const standings = ['ready', 'ready with losses', 'blocked', 'out of scope'] as const
export type Standing = (typeof standings)[number]

/** One cell of the matrix of reviews and indexes. */
export interface Standed {
  /** The source key of the review. */
  readonly review: string
  readonly title?: string
  /** The index, as `--target` names it. */
  readonly target: string
  readonly standing: Standing
  /** The fields that block it, as a person types them. */
  readonly needs: readonly string[]
  /** The fields that the index does not keep. */
  readonly losses: readonly string[]
  /** The same in the words of an editor: of each something is lost. */
  readonly lost: readonly string[]
  /** Why it is out of scope, or what else is to be known. */
  readonly remark?: string
}

/** Up to so many reviews each has a column; above, they are counted. */
const mostColumns = 5

/** Gathers how reviews stand with indexes: all of few, of many the numbers. */
export class Standings {
  private readonly cells: Standed[] = []
  private readonly reviews = new Map<string, number>()
  private readonly counts = new Map<string, Map<Standing, number>>()
  private readonly needs = new Map<string, Map<string, number>>()

  add(cell: Standed): void {
    const number = this.reviews.get(cell.review) ?? this.reviews.size + 1
    if (this.reviews.size <= mostColumns) this.reviews.set(cell.review, number)
    if (this.reviews.size <= mostColumns) this.cells.push(cell)
    const counts = this.counts.get(cell.target) ?? new Map<Standing, number>()
    this.counts.set(cell.target, counts.set(cell.standing, (counts.get(cell.standing) ?? 0) + 1))
    const needs = this.needs.get(cell.target) ?? new Map<string, number>()
    for (const field of new Set(cell.needs.map(withoutNumber))) needs.set(field, (needs.get(field) ?? 0) + 1)
    this.needs.set(cell.target, needs)
  }

  /** The matrix for people; nothing where no index was asked for. */
  lines(paint: Paint): readonly string[] {
    if (this.counts.size === 0) return []
    if (this.reviews.size === 1) return this.ofOne(paint)
    return this.reviews.size <= mostColumns ? this.ofFew(paint) : this.ofMany(paint)
  }

  private ofOne(paint: Paint): readonly string[] {
    return table(
      ['index', 'this review', ''],
      this.cells.map(({ target, standing, needs, lost, remark }) => [target, standing, saidOf(standing, needs, lost, remark)]),
      paint,
    )
  }

  private ofFew(paint: Paint): readonly string[] {
    const numbers = [...this.reviews.values()]
    const rows = [...this.counts.keys()].map((target) => [
      target,
      ...[...this.reviews.keys()].map(
        (review) => this.cells.find((cell) => cell.target === target && cell.review === review)?.standing ?? '',
      ),
    ])
    const legend = [...this.reviews].map(([review, number]) => {
      const title = this.cells.find((cell) => cell.review === review)?.title
      return `  ${number}  ${visible(title === undefined || title === review ? review : `${title} (${review})`)}`
    })
    return [...table(['index', ...numbers.map(String)], rows, paint), '', ...legend]
  }

  private ofMany(paint: Paint): readonly string[] {
    const rows = [...this.counts].map(([target, counts]) => [
      target,
      ...standings.map((standing) => String(counts.get(standing) ?? 0)),
      [...(this.needs.get(target) ?? [])]
        .sort(([, a], [, b]) => b - a)
        .slice(0, 4)
        .map(([field, count]) => `${field} (${count})`)
        .join(', '),
    ])
    return table(['index', ...standings, 'what blocks most'], rows, paint)
  }
}

function saidOf(standing: Standing, needs: readonly string[], lost: readonly string[], remark: string | undefined): string {
  const said = [
    ...(standing === 'blocked' && needs.length > 0 ? [`needs ${[...new Set(needs)].join(', ')}`] : []),
    ...(standing === 'ready with losses' ? [`loses something of ${few(lost)}`] : []),
    ...(remark === undefined ? [] : [remark]),
  ]
  return said.join('; ')
}

function few(fields: readonly string[]): string {
  return fields.length <= 5 ? fields.join(', ') : `${fields.slice(0, 4).join(', ')} and ${fields.length - 4} more`
}

/** `books[1].isbn` is `books[].isbn` where reviews are counted. */
function withoutNumber(field: string): string {
  return field.replace(/\[\d{1,9}\]/g, '[]')
}

function table(head: readonly string[], rows: readonly (readonly string[])[], paint: Paint): readonly string[] {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)))
  const spelled = (row: readonly string[]): string => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd() // prettier-ignore
  return ['', paint.bold(`  ${spelled(head)}`), ...rows.map((row) => `  ${visible(spelled(row))}`)]
}
