const conditions: Readonly<Record<string, string>> = { by: 'Attribution', nc: 'NonCommercial', nd: 'NoDerivatives', sa: 'ShareAlike' }
const dedications: Readonly<Record<string, string>> = { zero: 'CC0', mark: 'Public Domain Mark' }

/** What people call a licence: "Creative Commons Attribution 4.0 (CC BY 4.0)"; of others the address. Source: creativecommons.org. */
export function licenceName(address: string): string {
  const found = /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]{2,12})\/([0-9]\.[0-9])(?:\/|$)/.exec(address)
  const [, code = '', version = ''] = found ?? []
  const dedication = dedications[code]
  if (dedication !== undefined) return `${dedication} ${version}`
  const words = code.split('-').map((part) => conditions[part])
  return words.includes(undefined) ? address : `Creative Commons ${words.join('-')} ${version} (CC ${code.toUpperCase()} ${version})`
}
