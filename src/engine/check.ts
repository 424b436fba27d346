import { buildDocument } from '../document/build-document.js'
import { joinReads } from '../document/join-reads.js'
import { defaultReadOptions, type Notice, type ReadOptions } from '../document/source-block.js'
import { collectFacts, type Facts } from '../facts/facts.js'
import { detectLanguage } from '../languages/detect-language.js'
import { loadLanguage } from '../languages/load-language.js'
import { readDocument } from '../readers/index.js'
import { rules as allRules } from '../ruleset/index.js'
import type { KindId, Language, Rule, RuleContext } from '../rule-api/rule.js'
import { applyWaivers } from './apply-waivers.js'
import { commentWaivers, unusedComments } from './comment-waivers.js'
import { countWords } from './count-words.js'
import { compareRevisions, type View } from './compare-revisions.js'
import { directiveWaivers, type DirectiveWaivers } from './directive-waivers.js'
import type { Extension } from './extension/open-extension.js'
import type { PackSource } from './extension/pack-source.js'
import { judgeVerdict, reportResult } from './judge-rule.js'
import type { ReportedDocument, ReportedResult } from './report.js'
import { reportKinds } from './report-kinds.js'
import { excerptOf } from './report-evidence.js'
import { levelOf, type SeveritySettings } from './severity-settings.js'
import { sha256 } from './sha256.js'
import { waiverFinding } from './waiver-findings.js'
import type { ContractView } from './view/contract-view.js'
import { looksOf } from './view/looks.js'
import { viewContract, type JudgedRule } from './view/view-contract.js'

export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface CheckOptions {
  /** Language of the report's texts; null for the contract's own. */
  readonly language: Language | null
  /** Kinds to judge by; null to find them. */
  readonly kinds: readonly KindId[] | null
  readonly commissioner: string | null
  readonly ombudsman: string | null
  readonly asOf: string | null
  readonly read: ReadOptions
  /** Annexes and general conditions that belong to the contract. */
  readonly supplied: readonly Input[]
  readonly rules?: readonly Rule[]
  /** The same as plain data, for a worker to make it of. */
  readonly packs?: PackSource
  /** What rule packs add: rules, words, kinds and languages. */
  readonly extension?: Extension
  /** What the user made of the severity of rules; plain data. */
  readonly severity?: SeveritySettings
  /** Also judge with all tracked changes rejected and tell what differs. */
  readonly compareRevisions?: boolean
}

/** Everything as the contract has it: language, kinds, names, all changes accepted, no annexes, the law of today. */
export const defaultCheckOptions: CheckOptions = {
  language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [],
}

const noDirectives: DirectiveWaivers = { waived: [], faulty: [] }

/** A contract judged, and the contract itself for a page that shows it. */
export interface CheckedContract {
  readonly document: ReportedDocument
  readonly view: ContractView
}

/** Judges one contract (with its annexes) by every rule. Throws ReadError when the contract itself cannot be read. */
export async function check(input: Input, options: CheckOptions = defaultCheckOptions): Promise<ReportedDocument> {
  return (await judgeContract(input, options)).document
}

/** As `check`, with the contract itself in blocks, its deciding sentences marked. */
export async function checkWithView(input: Input, options: CheckOptions = defaultCheckOptions): Promise<CheckedContract> {
  const { document, facts, judged } = await judgeContract(input, options)
  return { document, view: viewContract(facts.document, judged, await looksOf(input, options.supplied, options.read.limits)) }
}

export interface JudgedContract {
  readonly document: ReportedDocument
  readonly facts: Facts
  readonly judged: readonly JudgedRule[]
}

/** Judges a contract and gives what the report was made of. Throws ReadError when the contract itself cannot be read. */
export async function judgeContract(input: Input, options: CheckOptions): Promise<JudgedContract> {
  const { facts, context } = await readFacts(input, options)
  const rules = rulesOf(options)
  const language = options.language ?? facts.language.id
  const levels = rules.map((rule) => levelOf(rule, context.kinds, options.severity ?? {}))
  const verdicts = rules.map((rule, index) => judgeVerdict(rule, context, levels[index]))
  const { waived, notices } = commentWaivers(facts.document, new Set(rules.map(({ meta }) => meta.id)))
  const plain = rules.map((rule, index) => reportResult(rule, verdicts[index]!, context, { language, level: levels[index] ?? null }))
  const directives = facts.document.format === 'markdown' ? directiveWaivers(new TextDecoder().decode(input.bytes), facts.document, plain) : noDirectives
  const results = applyWaivers(plain, [...directives.waived, ...waived])
  const waiverFindings = [...directives.faulty, ...unusedComments(waived, plain)].map((faulty) => waiverFinding(faulty, language))
  const judged = rules.map(({ meta }, index) => ({ rule: meta.id, verdict: verdicts[index]! }))
  return { document: await reportDocument(input, options, { facts, context }, { results, waiverFindings, notices: [...facts.document.notices, ...notices] }), facts, judged }
}

/** klachtlint's own rules, or those asked for, and those that packs add. */
function rulesOf({ rules = allRules, extension }: CheckOptions): readonly Rule[] {
  return extension === undefined ? rules : [...rules, ...extension.rules]
}

/** The rules that are not switched off for these kinds. */
function judgedRules({ kinds }: RuleContext, options: CheckOptions): readonly Rule[] {
  const { severity = {} } = options
  return rulesOf(options).filter((rule) => levelOf(rule, kinds, severity) !== 'off')
}

interface Findings {
  readonly results: readonly ReportedResult[]
  readonly waiverFindings: readonly ReportedResult[]
  readonly notices: readonly Notice[]
}

async function reportDocument(input: Input, options: CheckOptions, { facts, context }: View, { results, waiverFindings, notices }: Findings): Promise<ReportedDocument> {
  const { document } = facts
  const language = options.language ?? facts.language.id
  const { id, further } = facts.language
  return {
    path: input.name, sha256: await sha256(input.bytes), format: document.format, language: id, ...(further !== undefined && { contractLanguage: further }),
    words: countWords(document.text),
    kinds: reportKinds(facts, context.kinds, (span) => excerptOf(span, facts)),
    commissioner: context.commissioner, provider: facts.parties.provider,
    notices: notices.map(({ code, message, lossy }) => ({ code, message: message[language], lossy })),
    ledger: document.ledger, results, waiverFindings,
    revisions: options.compareRevisions === true ? compareRevisions(judgedRules(context, options), { facts, context }, await readFacts(input, rejecting(options))) : null,
  }
}

function rejecting(options: CheckOptions): CheckOptions {
  return { ...options, read: { ...options.read, revisions: 'rejected' } }
}

/** Reads a contract and what it says; the first half of `check`. */
export async function readFacts(input: Input, options: CheckOptions): Promise<{ facts: Facts; context: RuleContext }> {
  const reads = [{ name: input.name, read: await readDocument(input.bytes, input.name, options.read) }]
  for (const annex of options.supplied) reads.push({ name: annex.name, read: await readDocument(annex.bytes, annex.name, options.read) })
  const document = buildDocument(joinReads(reads))
  const facts = collectFacts(document, options.extension === undefined ? await loadLanguage(detectLanguage(document.text)) : await options.extension.languageOf(document.text))
  const kinds = options.kinds ?? facts.kinds.map(({ id }) => id)
  return { facts, context: { facts, kinds, commissioner: options.commissioner ?? facts.commissioner, ombudsman: options.ombudsman, asOf: options.asOf } }
}
