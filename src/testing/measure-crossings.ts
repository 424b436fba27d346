import type { Language, Rule } from '../rule-api/rule.js'
import { rules } from '../ruleset/index.js'
import { halfOf, type BankCase, type BankFile } from './measure-bank.js'
import { situationContext } from './rule-examples.js'

/** Sentences of one rule's bank that other rules call met, though nobody listed them as rightly so (`fixtures/sentences/also-met`). */
export interface Crossings {
  readonly sentences: number
  /** Pairs of a sentence and another rule. */
  readonly unlisted: number
}

/** Per rule the sentences of other rules that rightly meet it too. */
export type AlsoMet = ReadonlyMap<string, ReadonlySet<string>>

/** These look for harm and are met where there is none. */
const lookForHarm = new Set(['complaint-right-excluded', 'deadline-consistency', 'dangling-reference'])
const fulfilled = rules.filter(({ meta }) => !lookForHarm.has(meta.id))

/** Counts over the open half and what was written for practice; the held half is left alone. */
export function measureCrossings(banks: readonly { readonly bank: BankFile; readonly practice: BankFile | null }[], alsoMet: AlsoMet, language: Language): Crossings {
  const found = banks.flatMap(({ bank, practice }) => openCases(bank, practice, language).map((item) => crossingsOf(item, bank.rule, alsoMet, language)))
  return { sentences: found.length, unlisted: found.reduce((sum, count) => sum + count, 0) }
}

function openCases(bank: BankFile, practice: BankFile | null, language: Language): readonly BankCase[] {
  const cases = (file: BankFile | null): BankCase[] => Object.values(file?.[language] ?? {}).flat()
  return [...cases(bank).filter(({ text }) => halfOf(text) === 'open'), ...cases(practice)]
}

function crossingsOf(item: BankCase, own: string, alsoMet: AlsoMet, language: Language): number {
  const context = situationContext(language, item)
  const crosses = (rule: Rule): boolean => rule.meta.id !== own && alsoMet.get(rule.meta.id)?.has(item.text) !== true && rule.judge(context).outcome === 'met'
  return fulfilled.filter(crosses).length
}
