/** A title as OJS prints it, of its three fields: "The" and "Ethics of Water" and "A History" are "The Ethics of Water: A History". */
export function fullTitle(prefix: string, title: string, subtitle: string): string {
  const [before, main, behind] = [prefix, title, subtitle].map((text) => text.trim()) as [string, string, string]
  const whole = [before, main].filter((text) => text !== '').join(/['’]$/.test(before) ? '' : ' ')
  if (whole === '' || behind === '') return whole
  return `${whole}${/[?!:.]$/.test(whole) ? '' : ':'} ${behind}`
}
