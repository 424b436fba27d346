import { expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts } from './facts.js'

const opening = '# Overeenkomst\n\nDe gemeente Voorbeeldstad, hierna: "Opdrachtgever"; Stichting Voorbeeld, hierna: "Opdrachtnemer";\n\n## Artikel 4 Uitvoering\n\n4.1 '
const articles = '\n\n## Artikel 7 Klachten\n\n7.1 Opdrachtnemer heeft een regeling voor klachten van inwoners.\n\n## Artikel 8 Facturen\n\n8.1 Opdrachtnemer zendt facturen.\n'
const aboutOf = (sentence: string): string => collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(opening + sentence + articles), defaultReadOptions)), languages.nl).readings.find(({ statement: { place } }) => place.number === '4.1')!.about

it.each([
  ['Een exemplaar van de regeling, bedoeld in artikel 7, ligt aan de balie.', 'inherited'],
  ['De regeling van artikel 7.1 staat op de website.', 'inherited'],
  ['De regeling, bedoeld in artikel 8, staat op de website.', 'none'],
  ['De balie, bedoeld in artikel 7, is elke dag open.', 'none'],
  ['Ieder kwartaal volgt een lijst van de berichten onder artikel 7.', 'own'],
  ['Ieder kwartaal volgt een lijst van de berichten onder artikel 8.', 'none'],
])('%s is about complaints: %s', (sentence, expected) => expect(aboutOf(sentence)).toBe(expected))
