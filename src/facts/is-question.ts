import type { Statement } from './statement.js'

/** True for what asks and says nothing: "Hoe lang duurt het?" */
export function isQuestion({ tokens }: Statement): boolean {
  return tokens.at(-1)?.folded === '?'
}
