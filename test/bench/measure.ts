/** Work to be measured, by name. */
export type Contestants<Name extends string> = Readonly<Record<Name, () => unknown>>

/** CPU microseconds that a piece of work takes in this process. */
export function cpuOf(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  return sinceStart(start)
}

export function sinceStart(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return user + system
}

/**
 * The least CPU time of each contestant over several rounds. They take turns, so that whatever else the machine does meets all
 * of them alike.
 */
export function bestOf<Name extends string>(rounds: number, contestants: Contestants<Name>): Readonly<Record<Name, number>> {
  const names = Object.keys(contestants) as Name[]
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>
  for (let round = 0; round < rounds; round++) {
    for (const name of names) best[name] = Math.min(best[name], cpuOf(contestants[name]))
  }
  return best
}
