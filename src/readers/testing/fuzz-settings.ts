/** Settings of a fuzz test: few runs with a fixed seed in `npm test`, `FUZZ_RUNS` runs with fresh seeds in `npm run fuzz`. */
export function fuzzSettings(numRuns: number): { readonly numRuns: number; readonly seed?: number } {
  const asked = Number(process.env['FUZZ_RUNS'] ?? 0)
  return asked > 0 ? { numRuns: asked } : { numRuns, seed: 4 }
}
