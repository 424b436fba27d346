import { expect, it } from 'vitest'
import { yamlRules } from '../generated/yaml-rules.js'
import type { YamlRule } from '../ruleset/yaml-rule.js'
import { reasonTexts } from './reason-texts.js'

const declared = (JSON.parse(yamlRules) as readonly YamlRule[]).map(({ meta, judge, incorporated }) => ({ id: meta.id, messages: meta.messages, signals: judge.signals, incorporated }))

it.each(declared)('every reason that $id can give has words', ({ messages, signals, incorporated }) => {
  const weak = [
    ...signals.filter(({ outcome }) => outcome === 'weak').map(({ reason }) => reason!),
    ...signals.flatMap(({ weakens, wants }) => [...weakens, ...wants.map((want) => `no-${want}`)]),
    ...Object.entries(incorporated).filter(([, gives]) => gives === 'weak').map(([source]) => `reference-${source}`),
  ]
  expect(weak.filter((reason) => reasonTexts[reason] === undefined && messages[`weak.${reason}`] === undefined)).toEqual([])
  if (signals.some(({ outcome }) => outcome === 'violated')) expect(messages['violated']).toBeDefined()
})
