import type { BlockComment, Notice } from '../document/source-block.js'
import type { ContractDocument } from '../document/contract-document.js'
import type { WaivedFinding } from './apply-waivers.js'
import type { ReportedResult } from './report.js'
import type { FaultyWaiver } from './waiver-findings.js'

/** Author of the comments and tracked insertions that klachtlint writes itself. */
export const ownAuthor = 'klachtlint'

/** What the comments of people in a contract waive, and a notice for each that names no requirement or gives no reason. */
export interface CommentWaivers {
  readonly waived: readonly WaivedFinding[]
  readonly notices: readonly Notice[]
}

/** The waivers of comments on what is in order: nothing is left to accept. */
export function unusedComments(waived: readonly WaivedFinding[], results: readonly ReportedResult[]): readonly FaultyWaiver[] {
  return waived.filter(({ rule }) => results.some((result) => result.rule === rule && (result.outcome === 'met' || result.outcome === 'not-applicable'))).map(({ rule }) => ({
    fault: 'unused', rule, evidence: [],
    message: { nl: `De opmerking die "${rule}" aanvaardt, is niet meer nodig.`, en: `The comment that accepts "${rule}" is no longer needed.` },
  }))
}

/** "klachtlint: akkoord complaint-register staat in de inkoopvoorwaarden", one a line; Word may have made the hyphens longer. */
const order = /klachtlint\s*:\s*(?:akkoord|accepted|accept)\s+([\p{L}\d]+(?:\p{Pd}[\p{L}\d]+)*)[\s:,.\p{Pd}]*([^\n]*)/giu

/** Reads the waivers that people wrote in comments on the contract itself (`klachtlint: akkoord RULE REASON`, `klachtlint: accept RULE REASON`). */
export function commentWaivers({ blocks }: ContractDocument, rules: ReadonlySet<string>): CommentWaivers {
  const waived: WaivedFinding[] = []
  const notices: Notice[] = []
  const seen = new Set<string>()
  for (const comment of blocks.flatMap(({ file, source }) => (file === null ? source.comments : []))) {
    if (comment.author === ownAuthor) continue
    for (const [line, named = '', reason = ''] of comment.text.matchAll(order)) {
      if (seen.has(`${comment.author} ${line}`)) continue
      seen.add(`${comment.author} ${line}`)
      const rule = named.toLowerCase().replace(/\p{Pd}/gu, '-')
      if (rules.has(rule) && reason.trim() !== '') waived.push(waiverOf(rule, reason.trim(), comment))
      else notices.push(notUsable(rule, rules.has(rule)))
    }
  }
  return { waived, notices }
}

function waiverOf(rule: string, reason: string, { author }: BlockComment): WaivedFinding {
  return { rule, fingerprint: null, waiver: { by: author, reason, source: 'comment', expires: null } }
}

function notUsable(rule: string, known: boolean): Notice {
  const message = known
    ? { nl: `Een opmerking aanvaardt "${rule}" zonder reden en telt niet. Schrijf: klachtlint: akkoord ${rule} en dan waarom.`, en: `A comment accepts "${rule}" without a reason and does not count. Write: klachtlint: accept ${rule} and then why.` }
    : { nl: `Een opmerking aanvaardt "${rule}", maar zo heet geen eis. De namen staan in: klachtlint rules.`, en: `A comment accepts "${rule}", but no requirement has that name. For the names: klachtlint rules.` }
  return { code: 'waiver-not-usable', message, lossy: false }
}
