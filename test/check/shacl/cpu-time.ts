/** CPU milliseconds that some work takes: unlike time on the clock, the same on a machine that others use too. */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}
