import type { Language } from '../rule-api/rule.js'
import { applyWaivers } from './apply-waivers.js'
import type { ReportedDocument, ReportedResult, Waiver } from './report.js'
import { waiverFinding, type FaultyWaiver } from './waiver-findings.js'

/** A waiver from outside the contract. */
export interface SuppliedWaiver {
  readonly rule: string
  /** The fingerprint of the finding that was accepted. */
  readonly fingerprint: string
  readonly waiver: Waiver
  /** Where it stands: "klachtlint.waivers.yaml:12"; null for a baseline, whose entries are no findings when they are out of date. */
  readonly place: string | null
}

/** The document with its findings waived by what is supplied for it, and a finding for each waiver that has expired, is unused or was given for other text. `today` is YYYY-MM-DD. */
export function waiveDocument(document: ReportedDocument, supplied: readonly SuppliedWaiver[], today: string, language: Language): ReportedDocument {
  if (supplied.length === 0) return document
  const valid = supplied.filter(({ waiver }) => !hasExpired(waiver, today))
  const results = applyWaivers(document.results, valid)
  const faulty = supplied.flatMap((waiver) => faultOf(waiver, results, today) ?? [])
  return { ...document, results, waiverFindings: [...document.waiverFindings, ...faulty.map((fault) => waiverFinding(fault, language))] }
}

/** The day itself still counts. */
function hasExpired({ expires }: Waiver, today: string): boolean {
  return expires !== null && expires < today
}

function faultOf({ rule, fingerprint, waiver, place }: SuppliedWaiver, results: readonly ReportedResult[], today: string): FaultyWaiver | null {
  if (place === null) return null
  const result = results.find((candidate) => candidate.rule === rule)
  const where = { nl: `${place}: de aanvaarding van "${rule}" (${waiver.reason})`, en: `${place}: the waiver of "${rule}" (${waiver.reason})` }
  const faulty = (fault: FaultyWaiver['fault'], nl: string, en: string): FaultyWaiver => ({ fault, rule, message: { nl: `${where.nl} ${nl}`, en: `${where.en} ${en}` }, evidence: [] })
  if (result === undefined) return faulty('unused', 'noemt een eis die er niet is.', 'names a requirement that does not exist.')
  if (result.outcome === 'met' || result.outcome === 'not-applicable') return faulty('unused', 'is niet meer nodig.', 'is no longer needed.')
  if (result.fingerprint !== fingerprint) return faulty('changed', `is gegeven voor andere tekst; nu is het kenmerk ${result.fingerprint}.`, `was given for other text; the fingerprint now is ${result.fingerprint}.`)
  if (hasExpired(waiver, today)) return faulty('expired', `liep tot en met ${waiver.expires}.`, `held until ${waiver.expires}.`)
  return null
}
