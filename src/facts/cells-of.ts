import { oncePer } from '../shared/once-per.js'
import type { Statement } from './statement.js'

/** Per token of a row the number of its cell; the mark between two cells counts with the second. */
export const cellsOf = oncePer(({ tokens }: Statement): readonly number[] => {
  let cell = 0
  return tokens.map(({ folded }) => (folded === '|' ? ++cell : cell))
})
