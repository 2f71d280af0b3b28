import { shortHash } from '../record/hash.js'
import { slug } from '../record/values/slug.js'

/**
 * A fragment for each of several names, such that two names never share one: a name whose slug is empty or is
 * another's too gets eight digits of its own hash. No fragment depends on the order or the number of names.
 */
export function fragmentsOf(names: readonly string[]): string[] {
  const slugs = names.map((name) => slug(name))
  return slugs.map((made, i) =>
    made === '' || slugs.some((other, j) => other === made && names[j] !== names[i]) ? hashed(made, names[i] ?? '') : made,
  )
}

function hashed(made: string, name: string): string {
  return made === '' ? shortHash(name) : `${made}-${shortHash(name)}`
}
