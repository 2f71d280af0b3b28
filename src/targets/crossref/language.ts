/** Codes of two letters are in the schema's list; a tag with a region is cut to them. */
export function codeOf(tag: string | undefined): string | undefined {
  const [code] = tag?.split('-') ?? []
  return code?.length === 2 ? code : undefined
}
