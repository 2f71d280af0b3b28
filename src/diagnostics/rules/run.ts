import type { Rule } from './rule.js'

/** What can be wrong with a run as a whole: its configuration, its inputs, its output. */
export const runRules = {
  'config/file-is-readable': {
    severity: 'error',
    message: ({ actual, other }) => `The configuration ${actual ?? ''} cannot be used: ${other ?? 'it cannot be read'}.`,
    hint: () => 'Correct it at this place; `recension init` writes one with every key explained.',
    why: 'Half a configuration would publish under the wrong address.',
  },
  'config/key-is-known': {
    severity: 'warning',
    message: ({ actual, expected }) =>
      `The configuration's key “${actual ?? ''}” is not known${expected === undefined ? '' : `; ${expected} is`}.`,
    hint: () => 'Correct or remove it; `recension init` writes a configuration with every key explained.',
    why: 'A misspelt key would silently do nothing.',
  },
  'config/value-is-right': {
    severity: 'error',
    message: ({ field, other }) => `${field === undefined ? 'A value' : inConfig(field)} is wrong: ${other ?? 'it is not understood'}.`,
    hint: ({ field }) =>
      field === undefined ? 'Correct it.' : field.startsWith('--') ? `Correct ${field}.` : `Correct ${keyOf(field)}: at this place.`,
    why: 'Half a configuration would publish under the wrong address.',
  },
  'config/shapes-are-right': {
    severity: 'error',
    message: ({ actual, other }) => `The shapes in ${actual ?? 'the file'} cannot be used: ${other ?? 'they cannot be read'}.`,
    hint: () => 'Correct the file at this place; docs/validation.md shows how a shape set is written.',
    why: 'A shape that cannot be understood would silently let everything pass.',
  },
  'config/shapes-have-effect': {
    severity: 'warning',
    message: ({ actual, other }) => `Something in ${actual ?? 'the shapes'} has no effect: ${other ?? 'it is not understood'}.`,
    hint: () => 'Check its spelling; what goes beyond SHACL Core is not judged.',
    why: 'A misspelt constraint would silently let everything pass.',
  },
  'run/input-is-given': {
    severity: 'error',
    message: ({ actual, other }) => {
      if (actual === undefined) return 'No input was given.'
      return other === 'folder' ? `The folder ${actual} holds no file that Recension reads.` : `No input matches ${actual}.`
    },
    hint: () => 'Give files, folders or patterns, or - to read from standard input.',
    why: 'A run over nothing would replace what is published by nothing.',
  },
  'run/output-is-writable': {
    severity: 'error',
    message: ({ actual, other }) => `${actual ?? 'The output'} cannot be written: ${other ?? 'unknown reason'}.`,
    hint: () => 'Check the path, the permissions and the free space; nothing half-written was left behind.',
    why: 'A file that is only half there looks whole to the next tool.',
  },
  'run/deposit-has-what-it-needs': {
    severity: 'error',
    message: ({ field, other }) =>
      `${other ?? 'The deposit'} cannot be written: the configuration says nothing under ${field ?? 'depositor'}:.`,
    hint: ({ field }) => `Put ${linesOfConfig[field ?? 'depositor'] ?? `${field ?? 'depositor'}:`} into recension.config.yaml.`,
    why: 'An index writes to the depositor when a deposit fails, and refuses deposits of nobody.',
  },
  'run/published-page-has-an-input': {
    severity: 'info',
    message: ({ actual }) => `${actual ?? 'A page'} stands there from an earlier build, and no input gives it any more.`,
    hint: () => 'Give its input again, or build with --prune, which removes such files as nobody changed.',
    why: 'A page whose review was withdrawn or moved would be found by readers and search engines for years.',
  },
  'run/left-over-file-is-as-it-was-built': {
    severity: 'warning',
    message: ({ actual }) => `${actual ?? 'A file'} was changed after an earlier build wrote it, and was not removed.`,
    hint: () => 'Keep what was typed there elsewhere, and remove the file by hand; or give its input again.',
    why: 'What a person typed into a file cannot be made again.',
  },
  'run/list-of-files-is-whole': {
    severity: 'warning',
    message: ({ actual, other }) =>
      `${actual ?? 'The list of files'} holds ${other === '1' ? 'a line that names' : `${other ?? 'some'} lines that name`} no file of an earlier build.`,
    hint: () => 'Look under reviews/, books/, journals/ and organizations/ for pages that are no longer wanted: those cannot be told.',
    why: 'Only what the list names is known to be made by a build, and may be removed.',
  },
  'run/baseline-is-readable': {
    severity: 'error',
    message: ({ actual, other }) => `The baseline ${actual ?? ''} cannot be used: ${other ?? 'it cannot be read'}.`,
    hint: ({ actual }) => `Make one with recension check … --format json > ${actual ?? 'baseline.jsonl'}, and give the same inputs again.`,
    why: 'Against a baseline that cannot be read everything old would look new.',
  },
  'run/identity-file-is-whole': {
    severity: 'error',
    message: ({ actual, other }) => `The identity file ${actual ?? ''} cannot be used: ${other ?? 'it cannot be read'}.`,
    hint: () => 'Restore it from version control; delete it only if no address that it holds was ever published.',
    why: 'Addresses that were published once must not change.',
  },
  'embed/page-is-html': {
    severity: 'error',
    message: () => 'The page has no place to put the description in: no <head> was found.',
    hint: () => 'Give the whole HTML page, with <head> and <body>.',
    why: 'Search engines and reference managers read these facts from the head of a page.',
  },
} as const satisfies Record<string, Rule>

/** A key of the configuration, or a flag in its stead: `issn under journals: in the configuration`. */
function inConfig(field: string): string {
  if (field.startsWith('--')) return field
  const outer = keysOf(field).slice(1).map((key) => ` under ${key}:`) // prettier-ignore
  return `${keyOf(field)}${outer.join('')} in the configuration`
}

/** The keys of a path such as `journals.0.issn`, the innermost first: which of a list is meant the place says. */
function keysOf(path: string): readonly string[] {
  return path.split('.').filter((key) => !/^[0-9]+$/.test(key)).reverse() // prettier-ignore
}

function keyOf(path: string): string {
  return keysOf(path)[0] ?? path
}

/** What a deposit may need of the configuration, as it is typed there. */
const linesOfConfig: Readonly<Record<string, string>> = {
  depositor: 'depositor: {name: Journal of Shores, email: deposits@shores.example}',
  notify:
    'notify: {origin: {id: https://shores.example/, inbox: https://shores.example/inbox}, target: {id: https://repository.example/, inbox: https://repository.example/inbox}}',
  indexnow: 'indexnow: with the key of 8 to 128 letters that stands in a text file at the root of your site,',
}
