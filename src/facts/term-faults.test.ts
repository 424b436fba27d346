import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import type { Language } from '../rule-api/rule.js'
import { situationContext } from '../testing/rule-examples.js'
import { complaintTerms } from './complaint-terms.js'
import { collectFacts } from './facts.js'
import { conflictingTerms, unlimitedExtensions } from './term-faults.js'

const contextOf = (language: Language, text: string) => situationContext(language, { text, under: language === 'nl' ? 'Klachten van inwoners' : "Residents' complaints" })
const conflicts = (language: Language, text: string): number[][] => conflictingTerms(complaintTerms(contextOf(language, text).facts.readings)).map((pair) => pair.map(({ days }) => days))
const grows = (language: Language, text: string): boolean => unlimitedExtensions(contextOf(language, text).facts.readings).length > 0

describe('terms that differ', () => {
  it('are a conflict for one step', () => expect(conflicts('nl', 'De klacht wordt binnen vier weken beantwoord. Opdrachtnemer beantwoordt de klacht binnen acht weken.')).toEqual([[28, 56]]))
  it("are none where one is the municipality's", () => expect(conflicts('nl', 'De klacht wordt binnen vier weken beantwoord. Opdrachtnemer antwoordt op een klacht binnen vier weken en de gemeente beantwoordt haar binnen acht weken.')).toEqual([]))
  it('are a conflict where one is for whoever is not content', () => expect(conflicts('nl', 'De klacht wordt binnen vier weken beantwoord. Opdrachtnemer geeft een ontevreden inwoner binnen acht weken een reactie.')).toEqual([[28, 56]]))
  it('are none where one counts from the other', () => expect(conflicts('nl', 'De klacht wordt binnen vier weken beantwoord. Staat het antwoord acht weken later nog uit, dan wordt € 200 gekort.')).toEqual([]))
  it('are none in parts of the chapter under two Acts', () => {
    const inParts = (first: string, second: string): number[][] => {
      const contract = `# Overeenkomst gezinsbehandeling\n\n## Hoofdstuk C – Klachten\n\n### C1 ${first}\n\n1. De klacht wordt binnen vier weken beantwoord.\n\n### C2 ${second}\n\n1. De klacht wordt binnen acht weken beantwoord.\n`
      const { readings } = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(contract), defaultReadOptions)), languages.nl)
      return conflictingTerms(complaintTerms(readings)).map((pair) => pair.map(({ days }) => days))
    }
    expect(inParts('Deel I: jeugdhulp', 'Deel II: zorg')).toEqual([])
    expect(inParts('Behandeling', 'Vervolg')).toEqual([[28, 56]])
  })
  it('are none where one is for a second look', () => expect(conflicts('nl', 'De klacht wordt binnen vier weken beantwoord. Bij herbeoordeling wordt de klacht binnen acht weken beantwoord.')).toEqual([]))
})

describe('a term that grows without end', () => {
  it('is one that starts anew whenever it has run out', () => {
    expect(grows('nl', 'Na het verstrijken van de termijn gaat een nieuwe termijn van zes weken lopen, en zo telkens opnieuw.')).toBe(true)
    expect(grows('en', 'When the term has expired a new term of six weeks starts, and so on each time.')).toBe(true)
  })
  it('is not one that waits for a talk: that hurdle is a fault of its own', () => {
    expect(grows('nl', 'De klacht wordt niet behandeld dan na een bemiddelingsgesprek; de termijn is opgeschort zolang dat gesprek niet heeft plaatsgevonden.')).toBe(false)
    expect(grows('en', 'The period is suspended for as long as the talk with the support worker has not taken place.')).toBe(false)
  })
  it('is not what runs on when the contract ends', () => expect(grows('nl', 'Na het verstrijken van de overeenkomst wordt de bewaring van dossiers telkens verlengd.')).toBe(false))
})
