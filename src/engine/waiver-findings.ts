import type { Language, Localized } from '../rule-api/rule.js'
import { fingerprint } from './fingerprint.js'
import type { ReportedEvidence, ReportedResult } from './report.js'

/** What can be wrong with a waiver. */
export type WaiverFault = 'expired' | 'unused' | 'changed' | 'incomplete'

interface WaiverRule {
  readonly title: Localized
  readonly requirement: Localized
  readonly why: Localized
}

/** The rules about waivers themselves; they judge what people accepted, not the contract. */
export const waiverRules: Readonly<Record<WaiverFault, WaiverRule>> = {
  expired: {
    title: { nl: 'Verlopen aanvaarding', en: 'Expired waiver' },
    requirement: { nl: 'Een aanvaarding met een einddatum geldt niet langer dan die dag.', en: 'A waiver with an end date holds no longer than that day.' },
    why: { nl: 'De bevinding die was aanvaard, telt weer mee. Los haar op of spreek een nieuwe termijn af.', en: 'The finding that was accepted counts again. Solve it or agree on a new date.' },
  },
  unused: {
    title: { nl: 'Ongebruikte aanvaarding', en: 'Unused waiver' },
    requirement: { nl: 'Een aanvaarding hoort bij een bevinding die er is.', en: 'A waiver belongs to a finding that is there.' },
    why: { nl: 'Wat niets meer aanvaardt, kan ongemerkt een latere bevinding verbergen. Haal het weg.', en: 'What accepts nothing any more may hide a later finding. Remove it.' },
  },
  changed: {
    title: { nl: 'Aanvaarding van gewijzigde tekst', en: 'Waiver of changed text' },
    requirement: { nl: 'Een aanvaarding geldt alleen voor de tekst waarvoor zij is gegeven.', en: 'A waiver holds only for the text for which it was given.' },
    why: { nl: 'De tekst of de uitkomst is anders dan toen iemand haar aanvaardde. Beoordeel haar opnieuw.', en: 'The text or the outcome differs from what somebody accepted. Judge it anew.' },
  },
  incomplete: {
    title: { nl: 'Onvolledige aanvaarding', en: 'Incomplete waiver' },
    requirement: { nl: 'Een aanvaarding noemt een bestaande eis en een reden.', en: 'A waiver names a requirement that exists and a reason.' },
    why: { nl: 'Zonder eis of reden telt een aanvaarding niet.', en: 'Without a requirement or a reason a waiver does not count.' },
  },
}

/** What a waiver finding tells: of which rule, what is wrong, and where the waiver stands. */
export interface FaultyWaiver {
  readonly fault: WaiverFault
  readonly rule: string
  readonly message: Localized
  readonly evidence: readonly ReportedEvidence[]
}

/** A finding about a waiver, in the form of a result. */
export function waiverFinding({ fault, rule, message, evidence }: FaultyWaiver, language: Language): ReportedResult {
  const { title, why } = waiverRules[fault]
  return {
    rule: `waiver-${fault}`, title: title[language], group: 'integrity', outcome: 'weak', reason: rule, severity: 'warning',
    message: message[language], why: why[language], basis: [], evidence, nearMisses: [], suggestion: null, foldedUnder: null,
    fingerprint: fingerprint(`waiver-${fault}\n${rule}\n${message.en}`), waiver: null,
  }
}
