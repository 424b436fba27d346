import type { SourceBlock } from '../document/source-block.js'
import type { ContractDocument } from '../document/contract-document.js'
import type { WaivedFinding } from './apply-waivers.js'
import type { ReportedEvidence, ReportedResult } from './report.js'
import type { FaultyWaiver } from './waiver-findings.js'

/** `<!-- klachtlint-disable-next rule, rule -- reason -->` */
interface Directive {
  readonly rules: readonly string[]
  readonly reason: string
  readonly evidence: ReportedEvidence
  /** The line on which it ends, from 1. */
  readonly endLine: number
}

/** What the comments in a Markdown contract waive, and what is wrong with those that waive nothing. */
export interface DirectiveWaivers {
  readonly waived: readonly WaivedFinding[]
  readonly faulty: readonly FaultyWaiver[]
}

const opening = '<!--'
const closing = '-->'
const word = 'klachtlint-disable-next'
/** A longer comment is no directive. */
const longest = 2000

/**
 * Reads the directives in the text of a Markdown contract. A directive accepts the finding whose first deciding sentence stands in the
 * block that follows; a finding without a sentence (something is missing) is accepted wherever the directive stands.
 */
export function directiveWaivers(source: string, document: ContractDocument, results: readonly ReportedResult[]): DirectiveWaivers {
  const waived: WaivedFinding[] = []
  const faulty: FaultyWaiver[] = []
  for (const directive of findDirectives(source)) {
    const block = blockAfter(directive, document)
    for (const rule of directive.rules.length === 0 ? [''] : directive.rules) {
      const found = results.find((result) => result.rule === rule)
      const fault = faultOf(rule, found, directive)
      if (fault !== null) faulty.push(fault)
      else if (found !== undefined && isNext(found, block)) waived.push({ rule, fingerprint: found.fingerprint, waiver: { by: null, reason: directive.reason, source: 'inline', expires: null } })
      else faulty.push({ fault: 'unused', rule, evidence: [directive.evidence], message: { nl: `Deze aanvaarding van "${rule}" staat niet vlak boven de zin waar het om gaat.`, en: `This waiver of "${rule}" does not stand just above the sentence in question.` } })
    }
  }
  return { waived, faulty }
}

function faultOf(rule: string, result: ReportedResult | undefined, { reason, evidence }: Directive): FaultyWaiver | null {
  const faulty = (fault: FaultyWaiver['fault'], nl: string, en: string): FaultyWaiver => ({ fault, rule, evidence: [evidence], message: { nl, en } })
  if (result === undefined) return faulty('incomplete', `Deze aanvaarding noemt geen eis die bestaat ("${rule}"). De namen staan in: klachtlint rules.`, `This waiver names no requirement that exists ("${rule}"). For the names: klachtlint rules.`)
  if (reason === '') return faulty('incomplete', `Deze aanvaarding van "${rule}" noemt geen reden en telt niet. Schrijf de reden na " -- ".`, `This waiver of "${rule}" gives no reason and does not count. Write the reason after " -- ".`)
  if (result.outcome === 'met' || result.outcome === 'not-applicable') return faulty('unused', `Deze aanvaarding van "${rule}" is niet meer nodig.`, `This waiver of "${rule}" is no longer needed.`)
  return null
}

function* findDirectives(source: string): Generator<Directive> {
  let line = 1
  let counted = 0
  for (let start = source.indexOf(opening); start >= 0; start = source.indexOf(opening, start + opening.length)) {
    const end = source.indexOf(closing, start)
    if (end < 0) return
    const body = end - start > longest ? '' : source.slice(start + opening.length, end).trim()
    if (!body.startsWith(word)) continue
    line += countLines(source, counted, start)
    counted = start
    yield directiveOf(body, { line, column: start - source.lastIndexOf('\n', start - 1) }, line + countLines(source, start, end))
  }
}

function directiveOf(body: string, start: { line: number; column: number }, endLine: number): Directive {
  const text = body.slice(word.length)
  const cut = text.search(/\s--(?:\s|$)/u)
  const named = cut < 0 ? text : text.slice(0, cut)
  const end = { line: start.line, column: start.column + opening.length + 1 + word.length }
  return {
    rules: named.split(/[\s,]+/u).filter((name) => name !== '').slice(0, 50), reason: cut < 0 ? '' : text.slice(cut + 3).replace(/\s+/gu, ' ').trim(), endLine,
    evidence: { excerpt: body.replace(/\s+/gu, ' ').slice(0, 400), clause: null, heading: null, file: null, location: { format: 'markdown', start, end } },
  }
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

interface Lines {
  readonly first: number
  readonly last: number
}

/** The lines of the first block of the contract itself that starts after the directive. */
function blockAfter({ endLine }: Directive, { blocks }: ContractDocument): Lines | null {
  for (const { file, source } of blocks) {
    const lines = file === null ? linesOf(source) : null
    if (lines !== null && lines.first >= endLine && lines.last > 0) return lines
  }
  return null
}

function linesOf(source: SourceBlock): Lines | null {
  const place = source.locate({ start: 0, end: source.text.length })
  return place.format === 'markdown' ? { first: place.start.line, last: place.end.line } : null
}

function isNext({ evidence: [first] }: ReportedResult, block: Lines | null): boolean {
  if (first === undefined) return true
  if (first.file !== null || first.location.format !== 'markdown' || block === null) return false
  return first.location.start.line >= block.first && first.location.start.line <= block.last
}
