import { type Citation, readPlacement } from './citation-line.js'
import { isNoise } from './noise.js'

/** The steps that lead to a page, the page of the site first: "Home / Archives / Vol. 26 No. 2 (2025) / Book Reviews". */
export function stepsOf(text: string): readonly string[] | undefined {
  if (text.length > 300) return undefined
  const steps = text.split(/ [/>»›] /)
  return steps.length < 3 || !isNoise(steps[0] ?? '') ? undefined : steps.map((step) => step.trim())
}

/** Where the article stands, among the steps that lead there. */
export function breadcrumb(text: string): Citation | undefined {
  const placed = stepsOf(text)
    ?.map((step) => readPlacement(step))
    .filter((place) => place?.volume !== undefined || place?.issue !== undefined)
  return placed && (placed[0] ?? {})
}
