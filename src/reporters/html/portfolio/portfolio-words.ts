import type { Language } from '../../../rule-api/rule.js'

/** The fixed words of the overview of many contracts, in one language. */
export interface PortfolioWords {
  readonly title: string
  readonly about: (contracts: string) => string
  readonly worst: string
  readonly worstAbout: string
  readonly failing: (failing: number, of: number) => string
  readonly noGaps: string
  readonly matrix: string
  readonly matrixAbout: string
  readonly matrixSort: string
  readonly contract: string
  readonly met: string
  readonly search: string
  readonly verdict: string
  readonly kind: string
  readonly requirement: string
  readonly outcome: string
  readonly all: string
  readonly shown: string
  readonly noneShown: string
  readonly sort: string
  readonly results: string
  readonly resultsHint: string
  readonly models: string
  readonly toOverview: string
  readonly notChecked: string
  readonly trend: string
  readonly runOf: string
  readonly sinceLast: string
  readonly worsened: string
  readonly fixed: string
  readonly fresh: string
}

const dutch: PortfolioWords = {
  title: 'Klachtregelingen in contracten',
  about: (contracts) => `Overzicht van ${contracts}`,
  worst: 'Grootste gaten',
  worstAbout: 'Eisen waaraan de meeste contracten niet voldoen.',
  failing: (failing, of) => `${failing} van ${of}`,
  noGaps: 'Alle contracten voldoen aan alle eisen die gelden.',
  matrix: 'Contract voor contract',
  matrixAbout: 'Elk vak leidt naar de zinnen die het bepalen.',
  matrixSort: 'Klik op een kop om te sorteren.',
  contract: 'Contract',
  met: 'In orde',
  search: 'Zoek op naam',
  verdict: 'Oordeel',
  kind: 'Soort',
  requirement: 'Eis',
  outcome: 'Uitkomst van die eis',
  all: 'Alle',
  shown: 'contracten getoond',
  noneShown: 'Geen contract past bij deze keuze.',
  sort: 'Sorteer op',
  results: 'Uitkomsten per contract',
  resultsHint: 'Kies hierboven een contract of een vak; de zinnen komen dan hier te staan.',
  models: 'Voorbeeldteksten',
  toOverview: 'Terug naar het overzicht',
  notChecked: 'Niet gecontroleerd',
  trend: 'Verloop',
  runOf: 'Controle van',
  sinceLast: 'Sinds de vorige controle',
  worsened: 'verslechterd',
  fixed: 'verbeterd',
  fresh: 'nieuw contract',
}

const english: PortfolioWords = {
  title: 'Complaint procedures in contracts',
  about: (contracts) => `Overview of ${contracts}`,
  worst: 'Largest gaps',
  worstAbout: 'Requirements that most contracts do not meet.',
  failing: (failing, of) => `${failing} of ${of}`,
  noGaps: 'All contracts meet all requirements that apply.',
  matrix: 'Contract by contract',
  matrixAbout: 'Every box leads to the sentences that decide it.',
  matrixSort: 'Click a heading to sort.',
  contract: 'Contract',
  met: 'Met',
  search: 'Search by name',
  verdict: 'Verdict',
  kind: 'Kind',
  requirement: 'Requirement',
  outcome: 'Outcome of that requirement',
  all: 'All',
  shown: 'contracts shown',
  noneShown: 'No contract fits this choice.',
  sort: 'Sort by',
  results: 'Outcomes by contract',
  resultsHint: 'Choose a contract or a box above; its sentences then stand here.',
  models: 'Model clauses',
  toOverview: 'Back to the overview',
  notChecked: 'Not checked',
  trend: 'Trend',
  runOf: 'Run of',
  sinceLast: 'Since the last run',
  worsened: 'worsened',
  fixed: 'improved',
  fresh: 'new contract',
}

/** The words of the overview in a language. */
export function portfolioWordsIn(language: Language): PortfolioWords {
  return language === 'nl' ? dutch : english
}
