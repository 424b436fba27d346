import type { ReportedDocument, ReportedResult } from '../engine/report.js'
import { contractVerdict, isFinding } from '../reporters/contract-verdict.js'
import { formatPlace } from '../reporters/format-place.js'
import { neutral } from '../reporters/neutral.js'
import { kindName, wordingIn } from '../reporters/wording/wording.js'
import type { Language, Outcome } from '../rule-api/rule.js'
import { annotateWords } from './annotate-words.js'

/** What a comment needs to know beside the result. */
export interface CommentSettings {
  readonly language: Language
  /** The model clause as it would stand in this contract; null where nothing needs writing. */
  readonly model: string | null
  readonly inserted: boolean
}

/** The paragraphs of a comment on one requirement; the first is its title. */
export function commentText(result: ReportedResult, { language, model, inserted }: CommentSettings): string[] {
  const words = annotateWords(language)
  const wording = wordingIn(language)
  const severity = result.severity === null ? '' : ` (${wording.severities[result.severity]})`
  const title = `${capital(wording.outcomes[result.outcome])}${severity}: ${result.title}`
  const waived = result.waiver === null ? [] : [`${words.accepted(result.waiver.by)}: ${result.waiver.reason}`]
  const others = otherPlaces(result).map((evidence) => formatPlace(evidence, wording))
  const see = others.length === 0 ? [] : [`${words.see}: ${others.join('; ')}`]
  const advice = !isFinding(result) ? [] : inserted ? [`${words.todo}: ${words.inserted}`] : result.outcome === 'undetermined' ? [`${words.todo}: ${words.undetermined}`] : model === null ? [] : [`${words.model}: “${model}”`]
  const why = isFinding(result) ? [`${words.why}: ${result.why}`] : []
  return [title, ...waived, result.message, ...see, ...why, ...advice, `klachtlint · ${result.rule}`].map(neutral)
}

/** Evidence beside the sentence at which the comment stands, each clause once. */
function otherPlaces({ evidence }: ReportedResult): ReportedResult['evidence'] {
  const first = evidence.find(({ file }) => file === null)
  const seen = new Set([first?.clause ?? null])
  return evidence.filter((each) => each !== first && each.clause !== null && !seen.has(each.clause) && seen.add(each.clause)).slice(0, 4)
}

/** The paragraphs of the comment on the contract as a whole. */
export function summaryText(document: ReportedDocument, language: Language, insertions: number): string[] {
  const words = annotateWords(language)
  const left = isComplete(document) ? [] : [words.where, ...(insertions > 0 ? [words.insertions(insertions)] : [])]
  return [...summaryHead(document, language), ...left, ...(isComplete(document) ? [] : [words.waive])].map(neutral)
}

function isComplete({ results }: ReportedDocument): boolean {
  return results.every(({ outcome }) => outcome === 'met' || outcome === 'not-applicable')
}

/** The verdict on the contract, its kind, the counts, and what was not read. */
export function summaryHead(document: ReportedDocument, language: Language): string[] {
  const words = annotateWords(language)
  const wording = wordingIn(language)
  const counted = document.results.filter(({ outcome }) => outcome !== 'not-applicable')
  const met = counted.filter(({ outcome }) => outcome === 'met').length
  const kinds = document.kinds.map(({ id }) => kindName(wording, id)).join(', ')
  const verdict = wording.verdicts[contractVerdict(document)]
  return [
    counted.length === 0 ? `klachtlint: ${verdict}` : `klachtlint: ${verdict}. ${words.score(met, counted.length)}`,
    ...(kinds === '' ? [] : [`${words.kind}: ${kinds}. ${countOutcomes(document, language)}`.trim()]),
    ...[...document.notices.filter(({ lossy, code }) => lossy || code === 'waiver-not-usable'), ...document.waiverFindings].map(({ message }) => `${words.note}: ${message}`),
  ].map(neutral)
}

function countOutcomes({ results }: ReportedDocument, language: Language): string {
  const wording = wordingIn(language)
  const open = results.filter(({ waiver }) => waiver === null)
  const shown: readonly Outcome[] = ['violated', 'missing', 'weak', 'undetermined']
  const parts = shown.map((outcome) => [wording.outcomes[outcome], open.filter((result) => result.outcome === outcome).length] as const)
  const waived = [wording.labels.waived, results.length - open.length] as const
  const told = [...parts, waived].filter(([, count]) => count > 0).map(([name, count]) => `${name}: ${count}`).join(', ')
  return told === '' ? '' : `${capital(told)}.`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
