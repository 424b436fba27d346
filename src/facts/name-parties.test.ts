import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts, type Facts } from './facts.js'

const factsOf = (text: string): Facts => collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions)), languages.en)
const parties = 'Between the Municipality of Elmhoek, owner of the pool ("the Owner"), and Waterbeheer B.V. ("the Operator")'
const lastOf = (sentence: string, heading = 'Reports'): Facts['readings'][number] => factsOf(`# Agreement\n\n${parties}\n\n## 1. ${heading}\n\n${sentence}\n`).readings.at(-1)!

describe("a party's own name", () => {
  it('is found as what stands for the party', () => {
    expect(lastOf('Each month a report goes to the Owner.').statement.concepts.has('oversight.municipality')).toBe(true)
    expect(lastOf('Each month a report goes to the Visitor.').statement.concepts.has('oversight.municipality')).toBe(false)
  })

  it('makes the complaint that is its own the commissioner\'s', () => {
    const senses = (sentence: string): readonly string[] => lastOf(sentence).mentions.map(({ sense }) => sense)
    expect(senses('If the Owner has a complaint about the cleaning, it calls.')).toEqual(['commissioner'])
    expect(senses('If a visitor has a complaint about the cleaning, he calls.')).toEqual(['resident'])
  })
})

describe("the contract's own word for a complaint", () => {
  const text = '# Agreement\n\n## 1. Definitions\n\n"Expression" means any sign of dissatisfaction of a resident.\n\n## Part D – Expressions\n\nD1. An Expression is answered within six weeks.\n\nD2. Speaking to somebody will do.\n'
  it('is found as one, and makes its chapter one on complaints', () => {
    const [, first, second] = factsOf(text).readings
    expect(first!.statement.concepts.has('complaint')).toBe(true)
    expect(second!.topic).toBe(true)
  })
})
