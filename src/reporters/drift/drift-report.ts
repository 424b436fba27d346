import type { ContractDrift, Direction, DriftSide, DriftTotals, RequirementDrift } from '../../engine/drift.js'
import type { ReportHead } from '../reporter.js'
import type { Language } from '../../rule-api/rule.js'

/** What `klachtlint diff` found, for all contracts that it compared. */
export interface DriftReport {
  readonly schemaVersion: '1.0.0'
  readonly tool: ReportHead['tool']
  readonly contracts: readonly ContractDrift[]
  readonly totals: DriftTotals
}

/** How it is shown. */
export interface DriftManner {
  /** Null follows each contract. */
  readonly language: Language | null
  readonly colour: boolean
  readonly columns: number
}

interface DriftWording {
  readonly directions: Readonly<Record<Direction, string>>
  readonly was: string
  readonly is: string
  readonly nothing: string
  readonly otherText: string
  readonly same: string
  readonly total: string
}

/** The fixed words of a comparison. */
export const driftWording: Readonly<Record<Language, DriftWording>> = {
  nl: {
    directions: { weakened: 'verzwakt', strengthened: 'versterkt', unchanged: 'gelijk gebleven' }, was: 'was', is: 'wordt', nothing: 'geen tekst',
    otherText: 'gelijk gebleven, met andere tekst', same: 'Alle eisen zijn gelijk gebleven.', total: 'Samen',
  },
  en: {
    directions: { weakened: 'weakened', strengthened: 'strengthened', unchanged: 'unchanged' }, was: 'was', is: 'now', nothing: 'no text',
    otherText: 'unchanged, in other words', same: 'All requirements are unchanged.', total: 'Together',
  },
}

/** Of an unchanged requirement only the sentences that the other version does not have. */
function onlyDiffering(drift: RequirementDrift): RequirementDrift {
  if (drift.direction !== 'unchanged') return drift
  const beyond = (side: DriftSide, other: DriftSide): DriftSide => ({ ...side, evidence: side.evidence.filter(({ excerpt }) => other.evidence.every((item) => item.excerpt !== excerpt)) })
  return { ...drift, before: beyond(drift.before, drift.after), after: beyond(drift.after, drift.before) }
}

/** What is worth telling of a contract: what weakened first, then what strengthened, then what has the same outcome in other words. */
export function toldOf({ requirements }: ContractDrift): ContractDrift['requirements'] {
  const order: readonly Direction[] = ['weakened', 'strengthened', 'unchanged']
  return order.flatMap((direction) => requirements.filter((drift) => drift.direction === direction && (direction !== 'unchanged' || drift.textChanged))).map(onlyDiffering)
}
