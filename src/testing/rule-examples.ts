import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { collectFacts } from '../facts/facts.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import type { KindId, Language, Rule, RuleContext, Verdict } from '../rule-api/rule.js'
import { miniContract, type Situation } from './mini-contract.js'

/** One example of a rule's page: a piece of contract and the outcome it must have. */
export interface RuleExample {
  readonly language: Language
  /** Code of a language that a rule pack brings; null for Dutch and English. */
  readonly further: string | null
  readonly situation: Situation
  readonly outcome: string
  readonly reason: string | null
  /** Line of the contract fence in the page, 1-based. */
  readonly line: number
}

const pair = /```contract ([^\n]*)\n([\s\S]*?)```\s*```verdict\n([^\n]*)\n```/gu

/** Reads the examples of a rule page: a `contract` fence (language, kind=, under=, parties=, before=, lead=, head=) followed by a `verdict` fence. */
export function readExamples(page: string): RuleExample[] {
  return [...page.matchAll(pair)].map((match) => {
    const { language, further, options } = readInfo(match[1]!)
    const [outcome, reason] = match[3]!.trim().split(/\s+/u)
    return {
      language, further, outcome: outcome ?? '', reason: reason ?? null, line: page.slice(0, match.index).split('\n').length,
      situation: {
        text: match[2]!.trim(), under: options['under'], before: options['before'], lead: options['lead'], head: options['head'],
        kind: options['kind'] as KindId | undefined, parties: options['parties']?.split(',') as [string, string] | undefined,
      },
    }
  })
}

function readInfo(info: string): { language: Language; further: string | null; options: Readonly<Record<string, string>> } {
  const options: Record<string, string> = {}
  for (const match of info.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/gu)) options[match[1]!] = match[2] ?? match[3]!
  const code = /^[a-z]{2,3}(?=\s|$)/u.exec(info)?.[0] ?? 'nl'
  return { language: code === 'en' ? 'en' : 'nl', further: code === 'en' || code === 'nl' ? null : code, options }
}

/** Judges a situation by one rule, in a small contract around it. */
export function judgeSituation(rule: Rule, language: Language, situation: Situation): Verdict {
  return rule.judge(situationContext(language, situation))
}

/** What a rule is given for a situation in a small contract. */
export function situationContext(language: Language, situation: Situation): RuleContext {
  const read = readMarkdown(new TextEncoder().encode(miniContract(language, situation)), defaultReadOptions)
  const facts = collectFacts(buildDocument(read), languages[language])
  return { facts, kinds: [situation.kind ?? 'wmo'], commissioner: facts.commissioner, ombudsman: null, asOf: null }
}
