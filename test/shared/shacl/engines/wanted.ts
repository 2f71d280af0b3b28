/** `RECENSION_AGREEMENT` asks for a number of graphs, other ones each time; `RECENSION_SEED` for those of an earlier run. */
export function wantedGraphs(usual: number): { readonly graphs: number; readonly seed: number } {
  const wanted = process.env['RECENSION_AGREEMENT']
  const again = process.env['RECENSION_SEED']
  const seed = again !== undefined ? Number(again) : wanted !== undefined ? Date.now() % 2 ** 31 : 20250101
  return { graphs: Number(wanted ?? usual), seed }
}
