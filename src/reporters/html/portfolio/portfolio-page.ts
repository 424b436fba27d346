import type { Report, ReportedDocument } from '../../../engine/report.js'
import type { Language } from '../../../rule-api/rule.js'
import { groupOrder } from '../../group-results.js'
import type { RuleSummary } from '../../rule-summary.js'
import { wordingIn, type Wording } from '../../wording/wording.js'
import { pageWordsIn, type PageWords } from '../words.js'
import { portfolioWordsIn, type PortfolioWords } from './portfolio-words.js'

/** Where the results of a contract stand: on the same page, or on a page of its own. */
export interface ContractPlace {
  /** The address of the contract at that index. */
  contract(index: number): string
  /** The address of what it says on a rule. */
  result(index: number, rule: string): string
}

/** Many contracts as the parts of their overview see them. */
export interface PortfolioPage {
  readonly report: Report
  /** The rules of the ruleset in the order of the letter: the columns. */
  readonly rules: readonly RuleSummary[]
  readonly place: ContractPlace
  readonly language: Language
  readonly wording: Wording
  readonly words: PortfolioWords
  readonly pageWords: PageWords
}

export type PortfolioSource = Pick<PortfolioPage, 'report' | 'rules' | 'place' | 'language'>

/** Brings together what the parts of the overview need; rules that no contract was judged by are left out. */
export function portfolioPage({ report, rules, place, language }: PortfolioSource): PortfolioPage {
  const judged = new Set(report.documents.flatMap(({ results }) => results.map(({ rule }) => rule)))
  const ordered = groupOrder.flatMap((group) => rules.filter((rule) => rule.group === group && judged.has(rule.id)))
  return { report, rules: ordered, place, language, wording: wordingIn(language), words: portfolioWordsIn(language), pageWords: pageWordsIn(language) }
}

/** The last part of the path, which tells contracts apart for most people. */
export function contractName({ path }: Pick<ReportedDocument, 'path'>): string {
  return path.replaceAll('\\', '/').split('/').at(-1) ?? path
}
