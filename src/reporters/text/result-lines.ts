import type { ReportedBasis, ReportedEvidence, ReportedResult } from '../../engine/report.js'
import type { BasisKind, Language } from '../../rule-api/rule.js'
import { isFinding } from '../contract-verdict.js'
import { formatPlace } from '../format-place.js'
import { neutral, neutralLines } from '../neutral.js'
import { outcomeMarks } from '../outcome-marks.js'
import { waiverText } from '../waiver-text.js'
import { marked, wrap } from './layout.js'
import type { Page } from './page.js'

const indent = 6
const basisKinds: readonly BasisKind[] = ['law', 'letter', 'practice']
/** Sentences quoted for what is in order; the other reports hold all. */
const mostWhenMet = 2

/** One requirement: outcome and title, the deciding sentences, and for a finding what is wrong, near-misses, why and the model clause. */
export function resultLines(result: ReportedResult, folded: readonly ReportedResult[], language: Language, page: Page): string[] {
  const head = resultHead(result, page)
  if (!isFinding(result)) return [...head, ...result.evidence.slice(0, mostWhenMet).flatMap((item) => quote(item, page))]
  const evidence = result.evidence.flatMap((item) => quote(item, page))
  return [...head, ...told(result.message, page), ...evidence, ...nearMissLines(result, page), ...whyLines(result, page), ...modelLines(result, language, page), ...foldedLines(folded, page)]
}

function resultHead(result: ReportedResult, { wording, ink, columns }: Page): string[] {
  const paint = ink.outcome[result.outcome]
  const severity = isFinding(result) && result.severity !== null ? ` (${wording.severities[result.severity]})` : ''
  const line = `${ink.strong(neutral(result.title))}: ${paint(wording.outcomes[result.outcome] + severity)} ${ink.faint(`[${result.rule}]`)}`
  const waiver = result.waiver === null ? [] : told(`(${waiverText(result.waiver, wording)})`, { wording, ink, columns })
  return [...wrap(line, columns, `  ${paint(outcomeMarks[result.outcome])} `, 4), ...waiver]
}

function told(text: string, page: Page): string[] {
  return wrap(neutral(text), page.columns, ' '.repeat(indent), indent)
}

function quote(item: ReportedEvidence, { wording, ink, columns }: Page): string[] {
  const text = `“${neutral(item.excerpt)}” ${ink.faint(`(${formatPlace(item, wording)})`)}`
  return wrap(text, columns, ' '.repeat(indent), indent)
}

function nearMissLines(result: ReportedResult, page: Page): string[] {
  return result.nearMisses.slice(0, 2).flatMap((miss) => {
    const place = page.ink.faint(`(${formatPlace(miss, page.wording)})`)
    const text = `${page.wording.labels.looksLike} ${neutral(miss.explanation)}: “${neutral(miss.excerpt)}” ${place}`
    return wrap(text, page.columns, ' '.repeat(indent), indent)
  })
}

function whyLines(result: ReportedResult, page: Page): string[] {
  const why = result.why === '' ? [] : told(`${page.wording.labels.why}: ${result.why}`, page)
  return [...why, ...basisKinds.flatMap((kind) => basisLines(result.basis.filter((basis) => basis.kind === kind), kind, page))]
}

/** The sources of one kind on one line, so that what the law asks is not taken for what the letter asks. */
function basisLines(basis: readonly ReportedBasis[], kind: BasisKind, page: Page): string[] {
  if (basis.length === 0) return []
  const sources = basis.map(({ source, where, verified }) => {
    const told = kind === 'letter' ? where : `${source} ${where}`
    return verified ? told : `${told} (${page.wording.labels.toVerify})`
  })
  return told(`${page.wording.basis[kind]}: ${sources.join('; ')}.`, page)
}

function modelLines(result: ReportedResult, language: Language, page: Page): string[] {
  if (result.suggestion === null) return []
  const clause = neutralLines(result.suggestion[language])
  const label = `${' '.repeat(indent)}${page.wording.labels.model}:`
  return [label, ...marked(clause, page.columns, `${' '.repeat(indent)}${page.ink.faint('│')} `, indent + 2)]
}

function foldedLines(folded: readonly ReportedResult[], page: Page): string[] {
  if (folded.length === 0) return []
  const items = folded.flatMap((item) => {
    const mark = page.ink.outcome[item.outcome](outcomeMarks[item.outcome])
    return wrap(`${neutral(item.title)} ${page.ink.faint(`[${item.rule}]`)}`, page.columns, `${' '.repeat(indent)}${mark} `, indent + 2)
  })
  return [`${' '.repeat(indent)}${page.wording.labels.foldedUnder}:`, ...items]
}
