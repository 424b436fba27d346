import { packageVersion, rulesetSha256 } from '../generated/digest.js'
import { tsRules } from '../generated/ts-rules.js'
import { yamlRules } from '../generated/yaml-rules.js'
import { languages } from '../languages/index.js'
import type { Rule } from '../rule-api/rule.js'
import { readYamlRule } from './read-yaml-rule.js'
import { compileYamlRule } from './yaml-rule.js'

const order = ['listening', 'procedure', 'accessible', 'learning', 'oversight', 'escalation', 'chain', 'integrity']

/** Concepts that at least one language knows. */
const concepts = new Set(Object.values(languages).flatMap(({ conceptNames }) => conceptNames))

/** The thirty requirements, in the order of the letter. */
export const rules: readonly Rule[] = [...yamlRules.map(({ file, rule }) => compileYamlRule(readYamlRule(file, rule, concepts))), ...tsRules]
  .sort((a, b) => order.indexOf(a.meta.group) - order.indexOf(b.meta.group) || (a.meta.id < b.meta.id ? -1 : 1))

export const ruleset = { id: 'ombudsman-2014', version: packageVersion, sha256: rulesetSha256 } as const
