import { packageVersion, rulesetSha256 } from '../generated/digest.js'
import { tsRules } from '../generated/ts-rules.js'
import { yamlRules } from '../generated/yaml-rules.js'
import type { Rule } from '../rule-api/rule.js'
import { compileYamlRule, type YamlRule } from './yaml-rule.js'

const order = ['listening', 'procedure', 'accessible', 'learning', 'oversight', 'escalation', 'chain', 'integrity', 'additional']

const declared = JSON.parse(yamlRules) as readonly YamlRule[]
const signals = new Map(declared.map(({ meta, judge }) => [meta.id, judge]))

/** The thirty requirements, in the order of the letter. */
export const rules: readonly Rule[] = [...declared.map((rule) => compileYamlRule(rule, signals)), ...tsRules]
  .sort((a, b) => order.indexOf(a.meta.group) - order.indexOf(b.meta.group) || (a.meta.id < b.meta.id ? -1 : 1))

export const ruleset = { id: 'ombudsman-2014', version: packageVersion, sha256: rulesetSha256 } as const
