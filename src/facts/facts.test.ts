import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { miniContract, type Situation } from '../testing/mini-contract.js'
import { collectFacts, type Facts } from './facts.js'
import { findCommissioner } from './find-commissioner.js'
import type { Reading } from './read-statements.js'

const facts = (language: 'nl' | 'en', text: string): Facts => collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions)), languages[language])
const reading = (language: 'nl' | 'en', situation: Situation): Reading => {
  const { readings, document } = facts(language, miniContract(language, situation))
  return readings.find(({ statement }) => situation.text.startsWith(document.text.slice(statement.span.start, statement.span.end).slice(0, 20)))!
}
const senses = (language: 'nl' | 'en', text: string): string[] => reading(language, { text }).mentions.map(({ sense }) => sense)

describe('senses of "klacht"', () => {
  it.each([
    ['Aanbieder behandelt klachten van cliënten.', 'resident'],
    ['De hulp is voor jeugdigen met psychische klachten.', 'symptom'],
    ['Inschrijvers kunnen over de gunning een klacht indienen.', 'tender'],
    ['Voor klachten over ongewenste omgangsvormen hebben werknemers een vertrouwenspersoon.', 'staff'],
    ['Klachten over facturen vervallen na dertig dagen.', 'invoice'],
    ['Een klacht over een gebrek aan het geleverde valt onder de garantie.', 'warranty'],
    ['Klachten van Opdrachtgever worden besproken.', 'commissioner'],
    ['Opdrachtgever die vindt dat Opdrachtnemer tekortschiet, klaagt daarover binnen bekwame tijd.', 'commissioner'],
    ['De klachtencoördinator van Opdrachtgever geeft een tweede oordeel.', 'resident'],
    ['Op Opdrachtnemer is de Wet kwaliteit, klachten en geschillen zorg van toepassing.', 'statute-title'],
  ])('%s is %s', (text, sense) => expect(senses('nl', text)).toContain(sense))

  it.each([
    ['The Provider handles complaints by residents.', 'resident'],
    ['Patients with physical complaints see a doctor.', 'symptom'],
    ['A tenderer may lodge a complaint about the award decision.', 'tender'],
    ['Complaints by the Council are discussed each month.', 'commissioner'],
  ])('%s is %s', (text, sense) => expect(senses('en', text)).toContain(sense))
})

describe('who acts, and how bindingly', () => {
  it.each([
    ['nl', 'Binnen drie dagen bevestigt Opdrachtnemer de klacht aan de cliënt.', 'provider', 'binding'],
    ['nl', 'Klachten van cliënten worden door Opdrachtgever behandeld.', 'commissioner', 'binding'],
    ['nl', 'Opdrachtnemer kan klachten van cliënten registreren.', 'provider', 'discretion'],
    ['nl', 'De cliënt kan een klacht indienen bij Opdrachtnemer.', 'resident', 'right'],
    ['nl', 'Opdrachtnemer streeft ernaar klachten te beantwoorden.', 'provider', 'soft'],
    ['nl', 'Opdrachtnemer streeft naar twee weken, maar antwoordt uiterlijk binnen zes weken op de klacht.', 'provider', 'binding'],
    ['nl', 'Opdrachtnemer mag onderaannemers inschakelen, mits hij hun de klachtenregeling van inwoners oplegt.', 'provider', 'binding'],
    ['nl', 'Is de klager niet tevreden, dan legt hij de klacht desgewenst voor aan Opdrachtgever.', 'resident', 'binding'],
    ['nl', 'Opdrachtnemer legt klachten desgewenst voor aan Opdrachtgever.', 'provider', 'soft'],
    ['en', 'The Provider may engage subcontractors, in which event it shall bind them to the complaints procedure.', 'provider', 'binding'],
    ['en', 'Complaints are handled by the Provider.', 'provider', 'binding'],
    ['en', 'The Council shall keep a log of complaints.', 'commissioner', 'binding'],
    ['en', 'The Provider shall endeavour to answer complaints.', 'provider', 'soft'],
  ] as const)('%s: %s', (language, text, actor, modality) => {
    expect(reading(language, { text })).toMatchObject({ actor, modality })
  })

  it('takes the parties from the contract: wij and u', () => {
    expect(reading('nl', { text: 'U schrijft klachten van bewoners op.', parties: ['u', 'wij'] }).actor).toBe('provider')
    expect(reading('nl', { text: 'Wij schrijven klachten van bewoners op.', parties: ['u', 'wij'] }).actor).toBe('commissioner')
  })

  it('whose contract it is does not act', () => {
    expect(reading('nl', { text: 'Ook als ons contract is afgelopen, maakt u klachten van bewoners af.', parties: ['u', 'wij'] }).actor).toBe('provider')
    expect(reading('nl', { text: 'Ook na onze overeenkomst handelt u klachten van bewoners af.', parties: ['u', 'wij'] }).actor).toBe('provider')
  })
})

describe('what a sentence is about', () => {
  it('is inherited from the heading, and from the sentence before by a pronoun', () => {
    expect(reading('nl', { text: 'Dat gebeurt schriftelijk.', under: 'Klachten van cliënten' }).about).toBe('inherited')
    expect(reading('nl', { text: 'Dat gebeurt schriftelijk.' }).about).toBe('none')
  })

  it('goes on from point to point of a letter where a point takes up what the one before says, not whom', () => {
    const abouts = (third: string): string[] => facts('en', `# Letter of agreement\n\n1. You clean the house.\n2. Anyone who complains can tell you or us.\n3. ${third}\n4. If that does not work, you write to them within a month.\n`).readings.map(({ about }) => about)
    expect(abouts('You ring them within three days.')).toEqual(['none', 'own', 'inherited', 'inherited'])
    expect(abouts('They are open from nine to five.').slice(2)).toEqual(['none', 'none'])
  })

  it('is one for lettered paragraphs under a heading without a number', () => {
    const found = facts('nl', '# Overeenkomst\n\n## Cijfers\n\na. Opdrachtnemer levert elk kwartaal een overzicht van de klachten.\n\nb. Daarin staan ook de oorzaken.\n').readings
    expect(found.map(({ about }) => about)).toEqual(['own', 'inherited'])
  })

  it('a defined term may stand for a complaint', () => {
    const uiting = facts('nl', '# Overeenkomst\n\n## 1 Begrippen\n\nUiting: elk blijk van ongenoegen van een inwoner.\n\n## 2 Werk\n\n2.1 Aanbieder beantwoordt elke Uiting.\n')
    expect(uiting.terms.complaint.has('uiting')).toBe(true)
    expect(uiting.readings.at(-1)!.about).toBe('own')
    const concern = facts('en', '# Agreement\n\n## 1 Terms\n\n"Concern" means a message that the support is not good enough.\n\n## 2 Work\n\n2.1 The Provider answers every Concern.\n')
    expect(concern.readings.at(-1)!.about).toBe('own')
  })

  it('a heading on what residents raise makes its term a complaint', () => {
    const heading = (title: string): string => facts('en', `# Agreement\n\n## 8. ${title}\n\n8.1 The Provider answers each concern.\n`).readings.at(-1)!.about
    expect(heading('Concerns raised by Recipients')).toBe('own')
    expect(heading('Concerns of the Auditor')).not.toBe('own')
  })

  it('complaints listed after technical matters are an item of their own', () => {
    expect(reading('nl', { text: 'Het overzicht bevat storingen aan voertuigen en het aantal klachten.' }).about).toBe('own')
    expect(reading('nl', { text: 'Het overzicht bevat het aantal klachten over storingen aan voertuigen.' }).about).toBe('none')
  })
})

it('finds a carve-out elsewhere, and tells one for subcontractors apart', () => {
  const found = facts('nl', '# Overeenkomst\n\n## Artikel 14 Klachten\n\n14.1 Tekst.\n\n## Artikel 31 Overig\n\n31.1 Artikel 14 geldt niet voor perceel 3.\n\n31.2 Artikel 14 is niet van toepassing op onderaannemers.\n').carveOuts
  expect(found.map(({ clauses, subcontractorsOnly }) => [clauses[0], subcontractorsOnly])).toEqual([['14', false], ['14', true]])
})

describe('a carve-out of rows of a table', () => {
  const contract = (sentence: string): Facts => facts('nl', `# Overeenkomst\n\n## Artikel 3 Percelen\n\n3.1 ${sentence}\n\n## Bijlage A\n\n| Nr | Eis |\n| --- | --- |\n| K-1 | Opdrachtnemer antwoordt. |\n| K-2 | Opdrachtnemer belt. |\n| K-3 | Opdrachtnemer schrijft. |\n`)

  it('takes out those that it names', () => expect(contract('De eisen K-1 en K-3 van bijlage A zijn niet van toepassing op perceel 2.').carveOuts.map(({ clauses }) => clauses)).toEqual([['k-1', 'k-3']]))
  it('takes the annex where it names no row', () => expect(contract('Bijlage A is niet van toepassing op perceel 2.').carveOuts.map(({ clauses }) => clauses)).toEqual([['annex a']]))
})

it('a carve-out for such agencies, behind a sentence that lets agencies in, is for subcontractors only', () => {
  const found = facts('en', '# Agreement\n\n## 7. Complaints\n\n7.1 Text.\n\n## 11. Others\n\n11.1 The Provider may engage agencies for the night.\n\n11.2 Clause 7 does not extend to the staff of such agencies.\n').carveOuts
  expect(found.map(({ subcontractorsOnly }) => subcontractorsOnly)).toEqual([true])
})

it('takes a carve-out for work done by those whom the provider may call in for one about subcontractors', () => {
  const found = (helpers: string): boolean | undefined => facts('nl', `# Overeenkomst\n\n## Artikel 6 ${helpers}\n\n1. De vervoerder mag achtervang inzetten.\n\n2. De eisen van artikel 14 gelden niet voor ritten die door ${helpers} worden gereden.\n`).carveOuts[0]?.subcontractorsOnly
  expect([found('achtervang'), found('busjes')]).toEqual([true, false])
})

it('finds the kind of a contract with the sentences that say so', () => {
  expect(facts('nl', miniContract('nl', { text: 'x', kind: 'youth' })).kinds).toMatchObject([{ id: 'youth' }])
  expect(facts('en', miniContract('en', { text: 'x', kind: 'transport' })).kinds).toMatchObject([{ id: 'transport' }])
  expect(facts('nl', miniContract('nl', { text: 'x', kind: 'out-of-scope' })).kinds).toMatchObject([{ id: 'out-of-scope' }])
})

it('leaves a contract out of scope only when most of it says so', () => {
  expect(facts('en', '# Contract for carriage\n\nThe parties\n\nThe Town and the Carrier\n\n1. Drivers take pupils to school in licensed vehicles; the Carrier checks each licence and runs no software.').kinds[0]?.id).not.toBe('out-of-scope')
})

it('reads an empty document without a word', () => {
  expect(facts('nl', '').readings).toEqual([])
})

it.each([
  ['Openbaar Lichaam Zorgregio Noord van de gemeenten Alst, Berk en Dorn, hierna: Opdrachtgever', 'Openbaar Lichaam Zorgregio Noord'],
  ['De gemeente Alst en Stichting Voorbeeld', 'Gemeente Alst'],
  ['Vervoerregio Stroomland, gemeenschappelijke regeling van de gemeenten Alst en Berk (opdrachtgever), en', 'Vervoerregio Stroomland'],
  ['Inkoopbureau Zuid, namens de gemeente Alst', 'Gemeente Alst'],
  ['(a) the Kolk Transport Board, a public body set up by joint arrangement;', 'Kolk Transport Board'],
  ['MARSHWICK BOROUGH COUNCIL ("the Council")', 'MARSHWICK BOROUGH COUNCIL'],
])('names the commissioner of "%s"', (text, name) => expect(findCommissioner(text)).toBe(name))
