import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts } from './facts.js'
import { findParties } from './find-parties.js'

describe('names in brackets without quotes', () => {
  it('takes (wij) and (u) for the town and the company before them', () => {
    const { names, commissioner, provider } = findParties('Dit contract is van de gemeente Terhoeve (wij) en Jeugdpraktijk De Wilg V.O.F. (u).', null)
    expect([commissioner, provider]).toEqual(['wij', 'u'])
    expect(names.filter(({ words }) => words[0] === 'ons').map(({ role }) => role)).toEqual(['commissioner'])
    expect(names.filter(({ words }) => words[0] === 'uw').map(({ role }) => role)).toEqual(['provider'])
  })

  it('takes wij and u without quotes', () => {
    const { names } = findParties('Inkoopvoorwaarden\nIn dit document is wij de gemeente Duivenrade en u de aanbieder die het formulier heeft ondertekend.', null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['wij: commissioner', 'u: provider']))
  })

  it('takes a common word in quotes: verder "de centrale"', () => {
    const { commissioner, provider } = findParties('Tussen: gemeente Asselt, verder "de gemeente", en Taxicentrale Peelvaart B.V., verder "de centrale".', null)
    expect([commissioner?.toLowerCase(), provider]).toEqual([expect.stringContaining('gemeente'), 'centrale'])
  })

  it('takes "te noemen" and a public body set up by joint arrangement', () => {
    const dutch = findParties('1. Het openbaar lichaam Inkoopbureau Jeugd, te noemen het Regiobureau; en\n2. Stichting De Peppel, te noemen Jeugdhulpverlener.', null)
    expect(dutch.names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['regiobureau: commissioner', 'jeugdhulpverlener: provider']))
    expect(findParties('the Kolk Transport Board, a public body set up by joint arrangement, called "the Board";', null).commissioner).toBe('the Board')
  })

  it('takes "de Stad" for the commissioner where the text always writes it so', () => {
    const text = 'De Stad besteedt uit. De Stad betaalt. Kandidaten van de Stad melden zich. De Stad ziet toe. De Stad sluit af.'
    expect(findParties(text, null).commissioner).toBe('Stad')
    expect(findParties(`${text} In de stad rijden bussen.`, null).commissioner).toBe(null)
  })

  it('takes what the text calls them "in deze tekst"', () => {
    const { names } = findParties('De gemeente Oudermeent (in deze tekst: wij) en stichting Het Anker (in deze tekst: het Anker) leggen dit vast.', null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['wij: commissioner', 'anker: provider']))
  })

  it('leaves other words in brackets alone', () => {
    expect(findParties('De hulp (individueel) is van de gemeente Terhoeve.', null).names.map(({ words }) => words.join(' '))).not.toContain('individueel')
  })

  it('takes a plain role at its word, on a line of its own too', () => {
    const { names } = findParties('De gemeente Terhoeve\nverder Opdrachtgever\nen\nStichting De Wilg\nverder Opdrachtnemer', null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['opdrachtgever: commissioner', 'opdrachtnemer: provider']))
  })
})

describe('one of several towns', () => {
  it('takes a town by definition', () => {
    const { names } = findParties('Het openbaar lichaam Aaldal, hierna: "het OLA", en stichting Nabij, hierna: "Nabij".\nDeelgemeente: elk van de vier gemeenten voor zover het een inwoner daarvan betreft.', null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toContain('deelgemeente: commissioner')
  })
})

describe('officers', () => {
  const actorOf = (sentence: string): string | null | undefined => {
    const text = `# Contract\n\n1. De gemeente Terhoeve, hierna: "Opdrachtgever";\n\n2. Stichting De Wilg, hierna: "Opdrachtnemer";\n\n## Klachten\n\n${sentence}\n`
    return collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions)), languages.nl).readings.at(-1)?.actor
  }

  it.each([
    ['De contractmanager van Opdrachtnemer beziet elk kwartaal hoe klachten zijn behandeld.', 'provider'],
    ['De contractmanager beziet elk kwartaal hoe klachten zijn behandeld.', 'commissioner'],
    ['De klachtenfunctionaris van Opdrachtgever beziet elk kwartaal hoe klachten zijn behandeld.', 'commissioner'],
  ])('belong to their party: %s', (sentence, actor) => expect(actorOf(sentence)).toBe(actor))
})
