import { formTest } from '../languages/form.js'
import type { Statement } from './statement.js'

/** A Dutch verb of somebody who does something, and not of whom something is done to. */
export const isDoing = formTest(/^(?!krijgt$|hoort$|ontvangt$|weet$|wordt$|wacht$|vindt$)\p{L}{3,}t$/u)

/** "In april zendt hij Opdrachtgever een overzicht": whoever "hij" is, he sends it to the party that begins at `from`, its article left out. */
export function isBehindPronoun({ tokens, own }: Statement, from: number): boolean {
  const at = /^(?:de|het)$/u.test(tokens[from - 1]?.folded ?? '') ? from - 2 : from - 1
  return at > own && /^(?:hij|zij|ze)$/u.test(tokens[at]!.folded) && isDoing(tokens[at - 1]!.form)
}
