import { distance } from 'fastest-levenshtein'

/** " (Did you mean x?)" for the known word nearest to a typed one, or an empty text when none is near. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const [nearest] = known.map((word) => ({ word, far: distance(typed, word) })).sort((a, b) => a.far - b.far)
  const near = nearest !== undefined && nearest.far <= Math.max(2, Math.floor(nearest.word.length * 0.4))
  return near ? ` (Did you mean ${nearest.word}?)` : ''
}
