import type { ReportedDocument, ReportedResult } from '../../engine/report.js'
import type { Outcome } from '../../rule-api/rule.js'
import { documentId } from '../document-id.js'
import type { History, PastDocument } from './past-run.js'

export type BaselineState = 'new' | 'unchanged' | 'updated'
export type Change = 'new' | 'same' | 'better' | 'worse'

/** A contract in an earlier run. */
interface Sighting {
  readonly startedAt: string
  readonly document: PastDocument
}

/** From good to bad; what does not apply or could not be judged is no step either way. */
const steps: Readonly<Record<Outcome, number | null>> = { met: 0, weak: 1, missing: 2, violated: 3, 'not-applicable': null, undetermined: null }

/** Tells what became of requirements and findings since earlier runs. */
export class LookBack {
  private readonly sightings = new Map<string, Sighting[]>()

  constructor(private readonly history: History) {
    for (const { startedAt, documents } of history.earlier) {
      for (const document of documents) this.sightings.set(document.id, [...(this.sightings.get(document.id) ?? []), { startedAt, document }])
    }
  }

  /** The outcome of a rule the last time the contract was checked; null for a contract or a rule that was not. */
  previousOutcome(document: ReportedDocument, rule: string): Outcome | null {
    return this.seen(document).at(-1)?.document.outcomes[rule] ?? null
  }

  /** What changed in the outcome of a rule since the last time; "new" when it was not judged then. */
  change(document: ReportedDocument, { rule, outcome }: Pick<ReportedResult, 'rule' | 'outcome'>): Change {
    const before = this.previousOutcome(document, rule)
    if (before === null) return 'new'
    const [from, to] = [steps[before], steps[outcome]]
    if (from === null || to === null || from === to) return 'same'
    return to > from ? 'worse' : 'better'
  }

  /** Whether a finding was there the last time: the same, another on the same rule, or none. */
  baselineState(document: ReportedDocument, { rule, fingerprint }: ReportedResult): BaselineState {
    const before = this.seen(document).at(-1)?.document.findings[rule]
    if (before === undefined) return 'new'
    return before === fingerprint ? 'unchanged' : 'updated'
  }

  /** Since when a finding has been there without a break, RFC 3339; the time of this run for a new one. */
  firstSeenAt(document: ReportedDocument, { rule, fingerprint }: ReportedResult): string {
    let first = this.history.startedAt
    for (const { startedAt, document: past } of [...this.seen(document)].reverse()) {
      if (past.findings[rule] !== fingerprint) break
      first = startedAt
    }
    return first
  }

  /** True for a contract of an earlier run. */
  knows(document: ReportedDocument): boolean {
    return this.seen(document).length > 0
  }

  private seen(document: ReportedDocument): readonly Sighting[] {
    return this.sightings.get(documentId(document)) ?? []
  }
}
