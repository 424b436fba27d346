import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../ruleset/index.js'
import { judgeSituation, readExamples } from './rule-examples.js'

const root = new URL('../../rules/', import.meta.url).pathname
const pages = new Map(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => [file.replace(/^.*\/|\.md$/gu, ''), readFileSync(join(root, file), 'utf8')]))

describe('the examples of every rule page', () => {
  for (const rule of rules) {
    const { id, model } = rule.meta
    const page = pages.get(id)
    it(`${id} has a page that shows met and not met in both languages`, () => {
      expect(page, `rules/…/${id}.md`).toBeDefined()
      const shown = readExamples(page!)
      for (const language of ['nl', 'en'] as const) {
        const outcomes = shown.filter((example) => example.language === language).map(({ outcome }) => outcome)
        expect(outcomes, language).toContain('met')
        expect(new Set(outcomes).size, language).toBeGreaterThan(1)
      }
      const texts = shown.map(({ situation }) => JSON.stringify(situation))
      expect(new Set(texts).size, 'no example stands twice').toBe(texts.length)
    })
    for (const example of page === undefined ? [] : readExamples(page)) {
      it(`${id}.md line ${example.line}: ${example.outcome}`, () => {
        const verdict = judgeSituation(rule, example.language, example.situation)
        expect([verdict.outcome, example.reason === null ? null : verdict.reason]).toEqual([example.outcome, example.reason])
      })
    }
    for (const language of ['nl', 'en'] as const) {
      it(`${id}: its own model clause meets it (${language})`, () => {
        const kind = rule.meta.applies[0]!
        const under = language === 'nl' ? 'Klachten van inwoners' : "Residents' complaints"
        expect(judgeSituation(rule, language, { text: model[language], under, kind }).outcome).toBe('met')
      })
    }
    it(`${id} does not throw on a contract without text of its own`, () => {
      expect(rule.judge).toBeTypeOf('function')
      expect(judgeSituation(rule, 'nl', { text: '-', kind: rule.meta.applies[0]! }).outcome).not.toBe('violated')
    })
  }
})

it('every rule file has its page beside it', () => {
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:yaml|ts)$/u.test(name) && !name.endsWith('.test.ts'))) {
    expect(existsSync(join(root, file.replace(/\.(?:yaml|ts)$/u, '.md'))), file).toBe(true)
  }
})
