import { expect, it } from 'vitest'
import { yamlRules } from '../generated/yaml-rules.js'
import { rules } from '../ruleset/index.js'
import { reasonTexts } from './reason-texts.js'

interface RawSignal { readonly outcome?: string; readonly reason?: string; readonly weakens?: readonly string[]; readonly wants?: readonly string[] }

it.each(yamlRules.map(({ rule }) => rule as { id: string; signals?: readonly RawSignal[]; incorporated?: Readonly<Record<string, string>> }))('every reason that $id can give has words', ({ id, signals = [], incorporated = {} }) => {
  const { messages } = rules.find(({ meta }) => meta.id === id)!.meta
  const weak = [
    ...signals.filter(({ outcome }) => outcome === 'weak').map(({ reason }) => reason!),
    ...signals.flatMap(({ weakens = [], wants = [] }) => [...weakens, ...wants.map((want) => `no-${want}`)]),
    ...Object.entries(incorporated).filter(([, gives]) => gives === 'weak').map(([source]) => `reference-${source}`),
  ]
  expect(weak.filter((reason) => reasonTexts[reason] === undefined && messages[`weak.${reason}`] === undefined)).toEqual([])
  if (signals.some(({ outcome }) => outcome === 'violated')) expect(messages['violated']).toBeDefined()
})
