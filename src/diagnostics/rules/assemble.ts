import { fieldInWords, toType } from '../field-words.js'
import type { Rule } from './rule.js'

/** What can be wrong when several sources, a worksheet and the configuration come together. */
export const assembleRules = {
  'assemble/sources-agree': {
    severity: 'warning',
    message: ({ field, actual, other, beside }) =>
      `Two sources differ on ${fieldInWords(field ?? 'a value')}: “${actual ?? ''}”${beside === undefined ? '' : ` (${beside})`} was kept, “${other ?? ''}” was not.`,
    hint: ({ field }) =>
      `Type the right one as ${field === undefined ? 'the field' : toType(field)} in the .review.yaml file or in the worksheet.`,
    why: 'Of two sources that are trusted alike, a person must choose.',
  },
  'assemble/sources-are-one-review': {
    severity: 'info',
    message: ({ other, actual }) =>
      `This may be the same review as ${other ?? 'another one'}: ${actual ?? 'all but one of their marks agree'}. They were kept apart.`,
    hint: () => 'If they are one, give both the same doi: in their .review.yaml files.',
    why: 'Two reviews merged by mistake cannot be taken apart again; two kept apart can be joined.',
  },
  'assemble/review-has-a-source': {
    severity: 'warning',
    message: ({ actual }) => `${actual ?? 'A .review.yaml file'} stands beside no input of its name, and names no book itself.`,
    hint: () => 'Name it after the file it belongs to (page.review.yaml beside page.txt), or add books: to make it a review of its own.',
    why: 'Corrections in a file that belongs to nothing would silently do nothing.',
  },
  'worksheet/column-is-known': {
    severity: 'warning',
    message: ({ actual, expected }) =>
      `The worksheet's column “${actual ?? ''}” is not known${expected === undefined ? '' : `; ${expected} is`}.`,
    hint: () => 'Keep the headings that `build` wrote; columns of your own are ignored.',
    why: 'A renamed column would silently drop everything typed in it.',
  },
  'worksheet/row-has-a-review': {
    severity: 'warning',
    message: ({ actual }) => `The worksheet's key “${actual ?? ''}” is none of the reviews that were read.`,
    hint: () => 'Leave the key column as `build` wrote it, or add the input that this row is about.',
    why: 'Cells in a row that belongs to no review would silently do nothing.',
  },
  'worksheet/key-stands-once': {
    severity: 'error',
    message: ({ actual }) => `The worksheet has two rows with the key “${actual ?? ''}”.`,
    hint: () => 'Keep one of the two rows.',
    why: 'Which of the two is meant cannot be known.',
  },
  'worksheet/cell-is-understood': {
    severity: 'error',
    message: ({ field, actual, other }) => `The cell ${field ?? ''} “${actual ?? ''}” is wrong: ${other ?? 'it is not understood'}.`,
    hint: () => 'Correct the cell, leave it empty, or type none if there is no such value.',
    why: 'What a person types overrules every other source, so it must be right.',
  },
  'worksheet/file-is-a-worksheet': {
    severity: 'error',
    message: ({ actual, other }) => `${actual ?? 'The file'} is no worksheet: ${other ?? 'it has no column named key'}.`,
    hint: () => 'Start from the report/worksheet.csv that `build` writes, and save it as CSV.',
    why: 'A worksheet without keys cannot be joined to the reviews.',
  },
} as const satisfies Record<string, Rule>
