import { turtle } from '../../../../src/write/turtle.js'
import type { EngineCase } from './cases.js'
import { type EngineCause, type Place, unexplained } from './cause.js'
import { type Report, differences, ourResults } from './reports.js'

/** How far an engine agrees with us. */
export interface Agreement {
  readonly graphs: number
  /** Results that both give. */
  readonly results: number
  /** The components of which both give a result. */
  readonly components: ReadonlySet<string>
  /** How many disagreements each cause explains, by its name; one that two explain counts for both. */
  readonly explained: ReadonlyMap<string, number>
  /** Each case with a disagreement that none explains, as Turtle, with what is found. */
  readonly unexplained: readonly string[]
}

export function compareReports(
  cases: readonly EngineCase[],
  reports: readonly (readonly Report[])[],
  causes: readonly EngineCause[],
): Agreement {
  const explained = new Map<string, number>(causes.map(({ name }) => [name, 0]))
  const count = (name: string): unknown => explained.set(name, (explained.get(name) ?? 0) + 1)
  const components = new Set<string>()
  const failures: string[] = []
  let graphs = 0
  let results = 0
  cases.forEach(({ shapes, graphs: all }, i) => {
    all.forEach((data, j) => {
      graphs++
      const place: Place = { shapes, data }
      const theirs = reports[i]?.[j] ?? { thrown: 'no report' }
      if ('thrown' in theirs) {
        const why = causes.filter(({ throws }) => throws?.(theirs.thrown, place))
        for (const { name } of why) count(name)
        if (why.length === 0) failures.push(described(place, [`It throws: ${theirs.thrown}`]))
        return
      }
      const ours = ourResults(shapes, data)
      const found = differences(ours, theirs)
      for (const difference of found) for (const { name, explains } of causes) if (explains(difference, place)) count(name)
      const left = unexplained(found, causes, place)
      if (left.length > 0)
        failures.push(
          described(
            place,
            left.map(({ by, ...line }) => `Only by ${by}: ${Object.values(line).join(' ')}`),
          ),
        )
      const lacking = new Set(found.filter(({ by }) => by === 'us').map(({ component, focus }) => component + focus))
      const shared = ours.filter(({ component, focus }) => !lacking.has(component + focus))
      results += shared.length
      for (const { component } of shared) components.add(component)
    })
  })
  return { graphs, results, components, explained, unexplained: failures }
}

function described({ shapes, data }: Place, lines: readonly string[]): string {
  return `${lines.join('\n')}\n\n# shapes\n${turtle(shapes, { prefixes })}\n# data\n${turtle(data, { prefixes })}`
}

const prefixes = new Map([
  ['sh', 'http://www.w3.org/ns/shacl#'],
  ['', 'https://example.org/'],
])
