import { bringCopying } from './copy.js'
import { bringFilters } from './filters.js'
import { bringFollowing, followHash } from './follow.js'
import { bringMatrix } from './matrix.js'
import { unfoldForPrint } from './print.js'

/**
 * Brings a page of `renderContract` to life below `root`: filters, copying, and links that open, show and mark what they lead to. What the page
 * says does not hang on it. Call it once for each piece of markup that is put on the page.
 */
export function enhancePage(root: Document | HTMLElement): void {
  for (const contract of root.querySelectorAll<HTMLElement>('.kl-contract')) bringFilters(contract)
  bringMatrix(root)
  bringCopying(root)
  bringFollowing(root)
  unfoldForPrint(root)
  followHash(root)
}
