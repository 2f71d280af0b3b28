import { toType, withValue } from '../field-words.js'
import type { Rule } from './rule.js'

/** What can be wrong with an input, whatever its format. */
export const readRules = {
  'read/input-is-readable': {
    severity: 'error',
    message: ({ actual, other }) => `${actual ?? 'The input'} cannot be read: ${other ?? 'the file could not be opened'}.`,
    hint: () => 'Check the path and the permissions; what else was given and could be opened was read.',
    why: 'A file that cannot be opened may hold reviews that would silently be missing from what is published.',
  },
  'read/input-is-not-empty': {
    severity: 'error',
    message: () => 'The input is empty.',
    hint: () => 'Save the page or the export again, or leave the file out.',
    why: 'An empty file is nearly always a download or an export that failed.',
  },
  'read/input-is-text': {
    severity: 'error',
    message: ({ other }) => `The input is no text: ${other ?? 'it holds bytes that no text has'}.`,
    hint: () => 'Save a PDF or a Word file as text or HTML first; `recension formats` lists everything that is read.',
    why: 'Reading a binary file as text would invent a review out of noise.',
  },
  'read/encoding-is-utf-8': {
    severity: 'warning',
    message: ({ actual }) => `The input is not UTF-8; it was read as ${actual ?? 'Windows-1252'}.`,
    hint: () => 'Look at the accented letters in the result, and save the input as UTF-8 to be sure.',
    why: 'Letters read in the wrong encoding turn into others without any other sign.',
  },
  'read/input-is-not-too-large': {
    severity: 'error',
    message: ({ actual, expected }) =>
      `The input is larger${/^\d/.test(actual ?? '') ? ` (${actual ?? ''})` : ''} than the ${expected ?? 'size'} that this format is read up to.`,
    hint: () => 'Split it, or give it in a format with one record a line.',
    why: 'One document that fills the memory would stop every other review.',
  },
  'read/format-is-known': {
    severity: 'error',
    message: () => 'No format that Recension reads was recognised here.',
    hint: () => 'Name it with --from; `recension formats` lists the names.',
    why: 'Guessing a format would guess the facts.',
  },
  'read/format-is-the-named-one': {
    severity: 'warning',
    message: ({ actual, expected }) =>
      `This looks like ${expected ?? 'another format'} and not like ${actual ?? 'the format'}, which --from names; it was read as it is named.`,
    hint: ({ expected }) => `Give --from ${expected ?? 'its format'}, or leave --from out: formats are told by themselves.`,
    why: 'A file read in another format keeps what the two happen to share, and loses the rest without a word.',
  },
  'read/file-of-a-folder-is-known': {
    severity: 'info',
    message: () => 'This file of the folder was not read: it is in no format that Recension reads, or is about the folder itself.',
    hint: () => 'If it holds a review, name the file and its format: recension build FILE --from FORMAT.',
    why: 'A folder holds other files beside reviews; which of them were left aside is said, so that no review goes missing among them.',
  },
  'read/input-is-well-formed': {
    severity: 'error',
    message: ({ other }) => `The input breaks the rules of its format: ${other ?? 'it cannot be parsed'}.`,
    hint: () => 'Mend the place that is named, or fetch the file again; reviews that stand whole before it were read.',
    why: 'A file that breaks off is often half a download: what is missing from it cannot be seen.',
  },
  'read/input-holds-a-review': {
    severity: 'error',
    message: ({ other }) => `No book review was found here${other === undefined ? '' : `: ${other}`}.`,
    hint: () => 'Check that this is the right file; a review that was not recognised can be typed into a .review.yaml file beside it.',
    why: 'A page that was meant to be a review and was not recognised would silently be missing.',
  },
  'read/reviews-can-be-told-apart': {
    severity: 'error',
    message: () => 'This page holds several reviews, and it is not clear which facts belong to which.',
    hint: () => 'Give each review a file of its own.',
    why: 'Two reviews read as one would give one of them the other’s book.',
  },
  'read/value-is-understood': {
    severity: 'warning',
    message: ({ field, actual, other }) =>
      `${withValue(field ?? 'A value', quote(actual))} was left out: ${other ?? 'it is not understood'}.`,
    hint: ({ field, expected }) =>
      `Correct it at this place, or type ${expected ?? (field === undefined ? 'it' : toType(field))} into the .review.yaml file.`,
    why: 'A value that fails its own check would be published as a fact and break every match by it.',
  },
  'read/typed-value-is-right': {
    severity: 'error',
    message: ({ field, actual, other }) => `${withValue(field ?? 'A value', quote(actual))} is wrong: ${other ?? 'it is not understood'}.`,
    hint: ({ field, expected }) => `Correct ${expected ?? (field === undefined ? 'it' : toType(field))} on this line.`,
    why: 'What a person types overrules every other source, so it must be right.',
  },
  'read/text-is-understood': {
    severity: 'info',
    message: ({ actual }) => `A part of the text was not understood: ${quote(actual)}.`,
    hint: ({ field }) =>
      `If it says something about the book, type it under ${(field ?? 'books').replace(/\[.*/, '')}: in the .review.yaml file.`,
    why: 'What no rule understood is said, so that a person can look.',
  },
  'read/column-is-understood': {
    severity: 'info',
    message: ({ actual }) => `The column ${quote(actual)} is not understood: nothing of it was read.`,
    hint: ({ actual }) =>
      `Say in the configuration what it holds, as in columns: {${JSON.stringify(actual ?? '…')}: book title}; none leaves it aside.`,
    why: 'A column that is silently left out may hold the one fact that a book is known by.',
  },
  'read/answer-is-complete': {
    severity: 'warning',
    message: ({ expected }) =>
      `The answer of the repository is not complete: it holds only a part${expected === undefined ? '' : ` of ${expected} records`}.`,
    hint: () => 'Fetch the rest with the resumption token that stands at this place, or let `recension harvest` fetch all of it.',
    why: 'A repository answers in parts: reviews in the parts that were not fetched would silently be missing.',
  },
  'read/key-is-known': {
    severity: 'warning',
    message: ({ actual, expected }) => `The key ${quote(actual)} is not known${expected === undefined ? '' : `; ${expected} is`}.`,
    hint: () => 'Correct the key; `recension init` writes a file that shows them all.',
    why: 'A misspelt key would silently do nothing.',
  },
  'read/key-stands-once': {
    severity: 'error',
    message: ({ actual }) => `The key ${quote(actual)} stands here twice.`,
    hint: () => 'Keep one of the two.',
    why: 'Which of the two is meant cannot be known.',
  },
} as const satisfies Record<string, Rule>

function quote(text: string | undefined): string {
  if (text === undefined) return ''
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`
}
