import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { defaultReadOptions } from '../document/source-block.js'
import { check } from '../engine/check.js'
import type { Language } from '../rule-api/rule.js'
import { rules } from '../ruleset/index.js'
import { distortions, distortSentence } from './distort-sentence.js'
import { withArticlesReordered, withLinesWrapped, withNeutralArticles, withNumbersRaised } from './reshape-contract.js'
import { judgeSituation } from './rule-examples.js'

const fixtures = new URL('../../fixtures/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8')

/** Contracts with other names for the parties, their town and their organisation. */
const renamed: readonly (readonly [path: string, language: Language, names: Readonly<Record<string, string>>])[] = [
  ['contracts/wmo-hulp-bij-het-huishouden.md', 'nl', { Opdrachtgever: 'Inkoper', Opdrachtnemer: 'Zorgpartner', Zevenbeek: 'Elzenrade', Klaver: 'Zonnedauw' }],
  ['contracts/jeugdhulp-molenwijk.md', 'nl', { Aanbieder: 'Jeugdhulppartner', Molenwijk: 'Elzenrade' }],
  ['contracts/swimming-pool-reception.md', 'en', { Contractor: 'Operator', Harmsoord: 'Elzenrade', Poolside: 'Brightwater' }],
  ['benchmark/open/b01-leerlingenvervoer-eisen.md', 'nl', { Vervoerder: 'Concessiehouder', Hazerbroek: 'Elzenrade', Kwikstaart: 'Roodborst' }],
  ['benchmark/open/b03-schuldhulp-inspanning.md', 'nl', { Dienstaanbieder: 'Uitvoerder', Sterrenbos: 'Elzenrade', 'Helder Saldo': 'Vaste Grond' }],
  ['benchmark/open/b04-zaaksysteem-saas.md', 'nl', { Leverancier: 'Opdrachtnemer', Molenkerk: 'Elzenrade' }],
  ['benchmark/open/b05-jeugd-ambulant-vervallen.md', 'nl', { Uitvoerder: 'Contractant', Inkoper: 'Opdrachtgever', Oudeveen: 'Elzenrade' }],
  ['benchmark/open/b06-library-hosting-en.md', 'en', { Wervelaar: 'Elzenrade', Gastvrij: 'Welkom' }],
  ['benchmark/open/b07-respite-scanned-annex-en.md', 'en', { Executor: 'Institution', Principal: 'Commissioner', Biezenmond: 'Elzenrade' }],
  ['benchmark/open/b08-reintegration-schedules-en.md', 'en', { Operator: 'Consultant', Steenwaard: 'Elzenrade' }],
]

const outcomesOf = async (markdown: string): Promise<Readonly<Record<string, string>>> => {
  const document = await check({ name: 'contract.md', bytes: new TextEncoder().encode(markdown) }, { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] })
  return { kinds: document.kinds.map(({ id }) => id).join(), ...Object.fromEntries(document.results.map(({ rule, outcome }) => [rule, outcome])) }
}

describe.each(renamed)('%s', (path, language, names) => {
  const markdown = read(path)
  const plain = outcomesOf(markdown)
  const reshaped = async (other: string): Promise<void> => {
    expect(other).not.toBe(markdown)
    expect(await outcomesOf(other)).toEqual(await plain)
  }

  it('comes out the same with other names', () => reshaped(Object.entries(names).reduce((text, [name, other]) => text.replaceAll(name, other), markdown)))
  it('comes out the same with lines wrapped', () => reshaped(withLinesWrapped(markdown)))
  it('comes out the same with unrelated articles added', () => reshaped(withNeutralArticles(markdown, language)))
})

describe.each(renamed.filter(([path]) => /contracts\/|b06/u.test(path)))('the articles of %s', (path) => {
  const markdown = read(path)

  it('come out the same in another order', async () => {
    const other = withArticlesReordered(markdown)
    expect(other).not.toBe(markdown)
    expect(await outcomesOf(other)).toEqual(await outcomesOf(markdown))
  })

  it('come out the same with other numbers', async () => {
    const other = withNumbersRaised(markdown, 20)
    expect(other).toMatch(/^## (?:Artikel |Article )?21\b/mu)
    expect(await outcomesOf(other)).toEqual(await outcomesOf(markdown))
  })
})

type Change = 'deleted' | 'negated' | 'softened' | 'swapped'
type Sentences = Readonly<{ met: string } & Partial<Record<Change, string>>>
const cases = parse(read('robustness.yaml')) as readonly Readonly<{ rule: string } & Record<Language, Sentences>>[]
const elsewhere: Readonly<Record<Language, string>> = { nl: 'Medewerkers dragen zichtbaar een naamplaatje.', en: 'Staff wear a name badge.' }
const headings: Readonly<Record<Language, string>> = { nl: 'Klachten van inwoners', en: "Residents' complaints" }

describe.each(cases.flatMap((item) => (['nl', 'en'] as const).map((language) => ({ id: item.rule, language, sentences: item[language] }))))('the sentence that decides $id ($language)', ({ id, language, sentences }) => {
  const rule = rules.find(({ meta }) => meta.id === id)!
  const outcomeOf = (text: string): string => judgeSituation(rule, language, { text, under: headings[language] }).outcome
  const { met, ...changes } = { ...sentences, deleted: elsewhere[language] }

  it('meets it', () => expect(outcomeOf(met)).toBe('met'))
  it.each(Object.entries(changes))('%s, does not', (_, text) => expect(outcomeOf(text)).not.toBe('met'))
})

/** Rules that are as well fulfilled with the parties the other way round, or that name no party. */
const eitherWay = new Set(['no-wrong-door', 'warm-referral', 'ombudsman-referral', 'complaint-definition', 'complaint-privacy', 'low-threshold-access', 'support-and-safety'])

describe.each(cases.flatMap((item) => (['nl', 'en'] as const).map((language) => ({ id: item.rule, language, met: item[language].met }))))('what $id asks ($language)', ({ id, language, met }) => {
  const rule = rules.find((each) => each.meta.id === id)!

  it.each(distortions.filter((each) => each !== 'swapped' || !eitherWay.has(id)))('is not met when %s', (distortion) => {
    const distorted = distortSentence(distortion, language, { text: met, under: headings[language] })
    expect(distorted).not.toBeNull()
    expect(judgeSituation(rule, language, distorted!).outcome).not.toBe('met')
  })
})
