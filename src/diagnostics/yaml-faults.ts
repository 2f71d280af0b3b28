import type { ErrorCode } from 'yaml'

/** What a YAML parser finds wrong, in words for somebody who types reviews or a configuration. */
const words: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text that holds a colon and a space must stand in quotation marks',
  BAD_INDENT: 'the lines of one list or one book must begin in the same column',
  BAD_SCALAR_START: 'a text that begins with this character must stand in quotation marks',
  BAD_DQ_ESCAPE: 'the backslash means nothing here: write it twice, or use single quotation marks',
  BAD_ALIAS: 'the asterisk names nothing that stands before: put the text in quotation marks',
  BLOCK_IN_FLOW: 'a list in brackets must be closed before the next line of another kind',
  MISSING_CHAR: 'a bracket, a comma, a colon or a closing quotation mark is missing',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line with its colon, and a text of several lines in quotation marks',
  KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters: a quotation mark may be missing',
  TAB_AS_INDENT: 'lines are moved in with spaces, never with tabs',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  UNEXPECTED_TOKEN: 'this does not belong here: a bracket or a quotation mark may be missing before it',
}

/** The reason for an editor: a clause without a full stop. */
export function wordsFor(code: ErrorCode, message: string): string {
  return words[code] ?? message.slice(0, 160).replace(/\.$/, '')
}
