import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { complaintTerms } from './complaint-terms.js'
import { collectFacts } from './facts.js'

function termsOf(sentence: string, language: 'nl' | 'en'): string[] {
  const contract = `# Overeenkomst\n\n## Artikel 9 ${language === 'nl' ? 'Klachten van inwoners' : "Residents' complaints"}\n\n9.1 ${sentence}\n`
  const facts = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(contract), defaultReadOptions)), languages[language])
  return complaintTerms(facts.readings).map(({ kind, days }) => `${kind} ${Math.round(days)}`)
}

describe('what a term is for', () => {
  it.each([
    ['Binnen drie werkdagen hoort de klager dat zijn klacht er is en binnen vijf weken krijgt hij antwoord.', ['acknowledgement 4', 'decision 35']],
    ['De klacht wordt binnen zes weken beantwoord; uitstel van vier weken is eenmaal mogelijk.', ['decision 42', 'extension 28']],
    ['Na het antwoord op zijn klacht kan de inwoner binnen een jaar naar de ombudsman.', ['second-line 365']],
    ['Een klacht voor de ander wordt binnen twee werkdagen doorgestuurd.', ['forwarding 3']],
    ['Klachtgegevens worden twee jaar bewaard.', ['keeping 730']],
    ['Per kwartaal volgt een overzicht van de klachten.', []],
    ['Vraagt het onderzoek meer tijd, dan duurt de behandeling van de klacht hooguit vier weken langer.', ['extension 28']],
    ['Klachten van toen handelt de vorige aanbieder af, uiterlijk drie maanden na de overgang.', ['other 90']],
    ['De termijn van zes weken kan één keer met vier weken worden verlengd.', ['decision 42', 'extension 28']],
    ['Uiterlijk vier weken voor de eerste schooldag ligt er een klachtenprocedure, waarna klachten binnen drie weken worden beantwoord.', ['other 28', 'decision 21']],
    ['Binnen twee dagen reageert de vervoerder op de klacht met een voorstel.', ['contact 2']],
    ['Zorgaanbieder geeft binnen twaalf weken een oordeel over de klacht.', ['decision 84']],
  ])('%s', (sentence, expected) => expect(termsOf(sentence, 'nl')).toEqual(expected))

  it('tells what is extended from what is added', () => expect(termsOf('The period of six weeks may be extended once by four weeks.', 'en')).toEqual(['decision 42', 'extension 28']))
  it('reads English alike', () => expect(termsOf('Receipt of a complaint is acknowledged within three days and the answer follows within twenty working days.', 'en')).toEqual(['acknowledgement 3', 'decision 28']))

  it("is the committee's verdict in a leaflet that has just spoken of complaints", () => {
    const leaflet = '# Agreement\n\n## SCHEDULE 2 – LEAFLET\n\nNot happy with something? You can tell us.\n\nThe committee gives its verdict within twelve weeks after your message has come in.\n'
    const facts = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(leaflet), defaultReadOptions)), languages.en)
    expect(complaintTerms(facts.readings).map(({ kind, days }) => `${kind} ${days}`)).toEqual(['decision 84'])
  })
})
