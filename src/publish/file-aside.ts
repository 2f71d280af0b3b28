import { complain } from '../diagnostics/complain.js'
import type { Reader, Reading } from '../read/reader.js'
import type { Input } from './read-inputs.js'

/** What people lay into a folder to tell of the folder itself. */
const aboutFolders =
  /(?:^|[\\/])(?:readme|licen[cs]e|changelog|changes|contributing|code[-_]of[-_]conduct|security|notice|copying)(?:\.(?:md|txt|html?))?$/i

/**
 * A file that lies beside the reviews of a folder: counted and named, and no error. What the user named is meant, and so is what a
 * person typed corrections beside.
 *
 * @param reader what recognised the file.
 */
export function fileAside({ name, inFolder, companion }: Input, reader: Reader | undefined): Reading | undefined {
  if (inFolder !== true || companion !== undefined || (reader !== undefined && !aboutFolders.test(name))) return undefined
  return {
    passedOver: 'a file beside the reviews',
    diagnostics: [complain('read/file-of-a-folder-is-known', {}, { place: { file: name } })],
  }
}
