import { detectLanguage, frequencyOf } from '../../languages/detect-language.js'
import type { Language } from '../../languages/language.js'
import { loadLanguage } from '../../languages/load-language.js'
import { compileYamlRule, type YamlRule } from '../../ruleset/yaml-rule.js'
import type { Rule, Verdict } from '../../rule-api/rule.js'
import { extendLanguage, languageOf } from './extend-language.js'
import type { KindData, LanguageData, PackData } from './pack.js'

/** What packs and plugins add to klachtlint, ready to judge with. */
export interface Extension {
  readonly rules: readonly Rule[]
  readonly kinds: readonly KindData[]
  /** The language of a text, with the words that packs add to it. */
  languageOf(text: string): Promise<Language>
}

/** Compiles packs; `coded` are the rules of JavaScript plugins. */
export function openExtension(packs: readonly PackData[], coded: readonly Rule[]): Extension {
  const kinds = packs.flatMap((pack) => pack.kinds)
  const further = packs.flatMap((pack) => pack.languages)
  const known = new Map<string, Promise<Language>>()
  const load = (id: string): Promise<Language> => {
    const opened = known.get(id) ?? open(id, packs, further, kinds)
    known.set(id, opened)
    return opened
  }
  return { kinds, rules: [...packs.flatMap((pack) => pack.rules.map(packRule)), ...coded], languageOf: (text) => load(chooseLanguage(text, further)) }
}

async function open(id: string, packs: readonly PackData[], further: readonly LanguageData[], kinds: readonly KindData[]): Promise<Language> {
  const concepts: Record<string, readonly string[]> = Object.assign(Object.create(null), ...packs.map(({ lexicons }) => (Object.hasOwn(lexicons, id) ? lexicons[id] : {})))
  const names = kinds.map((kind) => kind.id)
  const data = further.find((language) => language.id === id)
  return data === undefined ? extendLanguage(await loadLanguage(id === 'en' ? 'en' : 'nl'), concepts, names) : languageOf(data, concepts, names)
}

/** The further language whose small words are more frequent than those of Dutch and of English, else one of these two. */
function chooseLanguage(text: string, further: readonly LanguageData[]): string {
  const own = detectLanguage(text)
  const counts = further.map(({ id, frequent }) => ({ id, count: frequencyOf(text, new Set(frequent)) })).sort((a, b) => b.count - a.count)
  const [best] = counts
  return best !== undefined && best.count > frequencyOf(text, own) ? best.id : own
}

/** A rule of a pack says nothing of a contract in a language that has no words for it. */
function packRule(rule: YamlRule): Rule {
  const compiled = compileYamlRule(rule)
  const fulfilling = rule.judge.signals.filter(({ outcome }) => outcome === 'met')
  const speaks = (concepts: ReadonlySet<string>): boolean => fulfilling.length === 0 || fulfilling.some(({ all, frame }) => [...all, ...frame].every((alternatives) => alternatives.some((concept) => concepts.has(concept))))
  const none: Verdict = { outcome: 'undetermined', reason: 'language', evidence: [], nearMisses: [], values: {} }
  return { meta: compiled.meta, judge: (context) => (speaks(new Set(context.facts.language.conceptNames)) ? compiled.judge(context) : none) }
}
