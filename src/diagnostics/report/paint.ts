/** Colours for a terminal. */
export interface Paint {
  error(text: string): string
  warning(text: string): string
  info(text: string): string
  dim(text: string): string
  bold(text: string): string
}

/** No colours. */
export const plain: Paint = { error: same, warning: same, info: same, dim: same, bold: same }

function same(text: string): string {
  return text
}
