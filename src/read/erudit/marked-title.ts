/** What somebody makes; a biography or a portrait may be of somebody else, and so may letters. */
const kinds =
  'roman|récit|conte|nouvelle|essai|poème|poésie|pièce|théâtre|texte|chronique|recueil|album|bande dessinée|partition|chanson|haïku|fable|saynète'

/** "partitions graphiques de Symon Henry": a kind of work, adjectives in small letters, and who made it. */
const kindOf = new RegExp(`^((?:${kinds})s?(?: \\p{Ll}{2,20}){0,3}) (de |d[’'])(?=\\p{Lu}[\\p{L}.’'-]{0,30} \\p{Lu})`, 'u')

export interface SplitKind {
  /** The reference without the kind: `<italic>Title</italic>, de Symon Henry, 2016`. */
  readonly citation: string
  readonly kind: string
}

/**
 * `<italic>Title</italic> : partitions graphiques de Symon Henry, 2016`: a subtitle stands in the italics of its title, so that words in
 * small letters behind them are the journal's. They name the author where they say what kind of work it is, and else are left out.
 * Nothing for references without such words.
 */
export function splitKind(reference: string): SplitKind | undefined {
  const [, title = '', behind = ''] = /^\s*(<italic>(?:(?!<\/?italic>).){1,500}<\/italic>)\s?:\s(\p{Ll}.{1,2000})$/su.exec(reference) ?? []
  if (title === '') return undefined
  const [whole = '', kind, by = ''] = kindOf.exec(behind) ?? []
  if (kind !== undefined) return { citation: `${title}, ${by}${behind.slice(whole.length)}`, kind }
  const comma = behind.indexOf(',')
  return comma === -1 ? undefined : { citation: `${title}${behind.slice(comma)}`, kind: behind.slice(0, comma) }
}

/**
 * The work that a title has in italics at its beginning, where the rest names nobody: `<italic>Les héritiers de la mine</italic> ou le
 * prix du sacrifice`. Where "de" or a comma follows, the title says more of the work, and is read whole.
 */
export function workInItalics(title: string): string | undefined {
  const [, work, rest = ''] = /^\s*(<italic>(?:(?!<\/?italic>).){1,500}<\/italic>)([^<]{0,500})$/su.exec(title) ?? []
  return work === undefined || /\p{Lu}/u.test(rest) || /^\s*(?:,|par\s|des?\s|du\s|d[’'])/u.test(rest) ? undefined : work
}

const essay =
  /(?:^|[:.–—] ?)(?:an? |une? )?(?:review (?:essay|article)|critical (?:note|study)|étude critique|note critique|compte rendu|recension) (?:of |on |de |sur )/giu
const possessor = /^(\p{Lu}[\p{L}.’'-]{0,30}(?: [\p{L}.’'-]{1,30}){1,4})[’']s? (<italic>(?:(?!<\/?italic>).){1,500}<\/italic>)$/su

/**
 * The work that an essay is said to be of: "Accumulation: A Review Essay of Thomas Piketty’s _Capital_" as a reference, "Thomas Piketty,
 * _Capital_". Nothing where no work stands in italics behind the word for an essay.
 */
export function workOfEssay(title: string): string | undefined {
  const label = [...title.matchAll(essay)].at(-1)
  if (label === undefined) return undefined
  const rest = title.slice(label.index + label[0].length).trim()
  if (rest.startsWith('<italic>')) return rest
  const [, name, work] = possessor.exec(rest) ?? []
  return name === undefined || work === undefined ? undefined : `${name}, ${work}`
}
