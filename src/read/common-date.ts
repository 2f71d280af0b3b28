/** What the two ends of a range of ISO dates share: `2020-01` and `2020-02` are both `2020`. Ends that share no year stay a range. */
export function commonDate(from: string, to: string): string {
  const [one, other] = [from.split('-'), to.split('-')]
  const shared: string[] = []
  for (let at = 0; at < one.length && at < other.length; at++) {
    const part = one[at]
    if (part === undefined || part !== other[at]) break
    shared.push(part)
  }
  return shared.length === 0 ? `${from}/${to}` : shared.join('-')
}
