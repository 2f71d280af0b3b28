/** Whether the name of a group of contributors is that of translators, in the languages in which OJS has one. */
export function isTranslator(group: string): boolean {
  return /translator|übersetz|překlad|traduc|traduct|traduttor|tłumacz|vertaler|preklad/i.test(group)
}
