import { expect, test } from 'vitest'
import { readFacts } from '../engine/check.js'
import { nameParties } from './party-names.js'
import { youth } from './testing/review-docx-file.js'

const clause = { nl: 'Opdrachtnemer meldt dat aan Opdrachtgever. Opdrachtnemer legt klachten vast; Opdrachtgever volgt dat.', en: 'The Provider tells the Council. If the Council asks, the Provider answers.' }

async function named(text: string, language: 'nl' | 'en'): Promise<string> {
  const { facts } = await readFacts({ name: 'a.md', bytes: new TextEncoder().encode(text) }, youth)
  return nameParties(clause[language], facts)
}

test.each([
  ['names without an article', 'nl', 'De gemeente Molenwijk, hierna: Gemeente, en Stichting De Brug, hierna: Aanbieder.\n\nAanbieder verleent zorg. Gemeente betaalt Aanbieder.', 'Aanbieder meldt dat aan Gemeente. Aanbieder legt klachten vast; Gemeente volgt dat.'],
  ['names with an article', 'nl', 'De gemeente Molenwijk, hierna: de Gemeente, en Stichting De Brug, hierna: de Contractant.\n\nDe Contractant verleent zorg. De Gemeente betaalt de Contractant, als de Gemeente dat wil.', 'De Contractant meldt dat aan de Gemeente. De Contractant legt klachten vast; de Gemeente volgt dat.'],
  ['het College', 'nl', 'Het college van Molenwijk, hierna: het College, en Stichting De Brug, hierna: de Zorgverlener.\n\nDe Zorgverlener verleent zorg. Het College betaalt de Zorgverlener, zoals het College wil.', 'De Zorgverlener meldt dat aan het College. De Zorgverlener legt klachten vast; het College volgt dat.'],
  ['wij en u', 'nl', 'De gemeente Molenwijk (hierna: wij) en Stichting De Brug (hierna: u) spreken af.\n\nU verleent zorg aan inwoners. Wij betalen u.', 'De opdrachtnemer meldt dat aan de gemeente. De opdrachtnemer legt klachten vast; de gemeente volgt dat.'],
  ['a Contractor', 'en', 'The Municipality of Harmsoord, hereinafter referred to as the Municipality, and The Bridge B.V., hereinafter referred to as the Contractor.\n\nThe Contractor shall provide care. The Municipality shall pay the Contractor, and the Municipality may visit.', 'The Contractor tells the Municipality. If the Municipality asks, the Contractor answers.'],
] as const)('%s', async (_name, language, text, expected) => expect(await named(text, language)).toBe(expected))

test('a contract that names nobody keeps the names of the model', async () => {
  expect(await named('De zorg wordt verleend aan inwoners.', 'nl')).toBe(clause.nl)
})
