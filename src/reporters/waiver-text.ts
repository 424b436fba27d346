import type { Waiver } from '../engine/report.js'
import { neutral } from './neutral.js'
import type { Wording } from './wording/wording.js'

/** "waived by Jansen until 2027-01-01: stands in the general conditions" */
export function waiverText({ by, reason, expires }: Waiver, { labels }: Wording): string {
  const person = by === null ? '' : ` ${labels.waivedBy} ${neutral(by)}`
  const until = expires === null ? '' : ` ${labels.waivedUntil} ${neutral(expires)}`
  return `${labels.waived}${person}${until}: ${neutral(reason)}`
}
