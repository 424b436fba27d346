import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { openExtension, type Extension } from '../engine/extension/open-extension.js'
import type { PackData } from '../engine/extension/pack.js'
import { judgeVerdict } from '../engine/judge-rule.js'
import { nodeFiles } from '../engine/edge/file-edge.js'
import { collectFacts } from '../facts/facts.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { rules as ownRules } from '../ruleset/index.js'
import type { KindId, Rule, Verdict } from '../rule-api/rule.js'
import { readPack } from '../cli/packs/read-pack.js'
import { miniContract } from './mini-contract.js'
import { readExamples, type RuleExample } from './rule-examples.js'

export { readExamples, type RuleExample } from './rule-examples.js'

/** What became of one example. */
export interface ExampleOutcome {
  readonly rule: string
  /** The page and the line of the example; line 0 for the rule's own model clause. */
  readonly file: string
  readonly line: number
  readonly language: string
  /** "weak no-deadline" */
  readonly expected: string
  readonly actual: string
  readonly passed: boolean
}

/** Judges every example of a rule pack's pages (rules/**\/*.md beside the rules), and that each model clause meets its own rule. Rejects when the pack cannot be read. */
export async function testPack(folder: string): Promise<readonly ExampleOutcome[]> {
  const pack = await readPack(folder, { files: nodeFiles })
  const extension = openExtension([pack], [])
  const pages = [...(await nodeFiles.glob(folder, 'rules/**/*.md'))].sort()
  const outcomes: ExampleOutcome[] = []
  for (const file of pages) outcomes.push(...(await testPage(`${folder}/${file}`, extension)))
  for (const rule of extension.rules) outcomes.push(...(await testModel(rule, folder, pack, extension)))
  return outcomes
}

/** Judges the examples of one page by one rule, for rules written in JavaScript. */
export async function testRule(rule: Rule, page: string, extension: Extension = openExtension([], [rule])): Promise<readonly ExampleOutcome[]> {
  return Promise.all(readExamples(page).map((example) => testExample(rule, example, rule.meta.id, extension)))
}

/** The rule of a page is named by its file; a language pack may show examples for klachtlint's own rules. */
async function testPage(path: string, extension: Extension): Promise<readonly ExampleOutcome[]> {
  const id = path.replace(/^.*\/|\.md$/gu, '')
  const page = new TextDecoder().decode(await nodeFiles.read(path))
  const rule = [...extension.rules, ...ownRules].find(({ meta }) => meta.id === id)
  if (rule === undefined) return [{ rule: id, file: path, line: 0, language: '', expected: 'a rule of that name', actual: 'none', passed: false }]
  return Promise.all(readExamples(page).map((example) => testExample(rule, example, path, extension)))
}

async function testExample(rule: Rule, example: RuleExample, file: string, extension: Extension): Promise<ExampleOutcome> {
  const verdict = await judge(rule, example, extension)
  const actual = example.reason === null ? verdict.outcome : [verdict.outcome, verdict.reason].filter((part) => part !== null).join(' ')
  const expected = [example.outcome, example.reason].filter((part) => part !== null).join(' ')
  return { rule: rule.meta.id, file, line: example.line, language: example.further ?? example.language, expected, actual, passed: actual === expected }
}

async function testModel(rule: Rule, folder: string, { lexicons }: PackData, extension: Extension): Promise<readonly ExampleOutcome[]> {
  const spoken = (['nl', 'en'] as const).filter((language) => Object.hasOwn(lexicons, language))
  return Promise.all(spoken.map((language) => testExample(rule, { language, further: null, situation: { text: rule.meta.model[language], kind: rule.meta.applies[0] }, outcome: 'met', reason: null, line: 0 }, folder, extension)))
}

/** In Dutch and English a small contract stands around the example; in a further language the example is the contract. */
async function judge(rule: Rule, { language, further, situation }: RuleExample, extension: Extension): Promise<Verdict> {
  const text = further === null ? miniContract(language, situation) : situation.text
  const read = readMarkdown(new TextEncoder().encode(text), defaultReadOptions)
  const document = buildDocument(read)
  const facts = collectFacts(document, await extension.languageOf(document.text))
  const kinds: readonly KindId[] = [situation.kind ?? rule.meta.applies[0] ?? 'wmo']
  return judgeVerdict(rule, { facts, kinds, commissioner: facts.commissioner, ombudsman: null, asOf: null })
}
