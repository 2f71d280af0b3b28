/**
 * Given names as their initials: "Ada Maria" is "A. M.", "Jean-Paul" is "J.-P.", "J.R.R." is "J. R. R.".
 *
 * Words in small letters beside others ("Ludwig van") stay; so does a name in a script without initials, or with anything but names in it.
 */
export function initialsOf(given: string): string {
  if (!isAbridgeable(given)) return given
  const words = given.split(/[ .]+/).filter((word) => word !== '')
  const hasCapitals = words.some((word) => !isSmall(word))
  return words.map((word) => (hasCapitals && isSmall(word) ? word : word.split('-').map(initialOf).join('-'))).join(' ')
}

function initialOf(word: string): string {
  return `${/^\p{L}\p{M}*/u.exec(word)?.[0] ?? word}.`
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word)
}

/** Words of letters, parted by spaces, full stops and single hyphens. */
function isAbridgeable(given: string): boolean {
  return names.test(given) && /\p{L}/u.test(given) && !/(?:^|[ .-])[-\p{M}'’]|-(?:[ .]|$)/u.test(given)
}

const names = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{M} .'’-]+$/u
