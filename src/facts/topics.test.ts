import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts } from './facts.js'

/** What the last member of an article is about. */
function aboutLast(language: 'nl' | 'en', heading: string, members: readonly string[]): string {
  const text = `# Contract\n\n## 1. Start\n\n1.1 ${language === 'nl' ? 'De hulp begint in mei.' : 'The help starts in May.'}\n\n## 2. ${heading}\n\n${members.map((member, index) => `2.${index + 1} ${member}`).join('\n\n')}\n`
  const { readings } = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions)), languages[language])
  return readings.at(-1)!.about
}

const dutch = ['Zij krijgt een nummer.', 'Elke melding wordt gelezen.', 'De melding blijft een jaar bewaard.', 'Over de melding volgt een brief.']
const english = ['It is given a number.', 'Every message is read.', 'The message is kept for a year.', 'A letter follows about the message.']

describe('an article that calls a complaint by another word, or by none', () => {
  it.each([
    ['nl', 'Contact', ['Een bewoner die zich onheus bejegend voelt, belt de balie.', ...dutch], 'own'],
    ['nl', 'Meldingen over onze chauffeurs', ['Een reiziger doet zijn melding bij de balie.', ...dutch], 'own'],
    ['en', 'Contact', ['A tenant who feels let down rings the desk.', ...english], 'own'],
    ['nl', 'Contact', ['Een bewoner belt de balie voor een afspraak.', ...dutch], 'none'],
    ['nl', 'Contact', ['Een bewoner die het niet eens is met een besluit van het college, belt de balie.', ...dutch], 'none'],
    ['en', 'Contact', ['A tenant who is not happy with the home may ask for another.', ...english], 'none'],
    ['en', 'Safety concerns', ['A neighbour rings the desk.', ...english], 'none'],
    ['nl', 'Signalen van wijkbewoners', ['Bewoners melden losse tegels.', ...dutch], 'none'],
    ['nl', 'Klachten over de apparatuur', ['De gebruiker belt de balie met zijn klacht.', ...dutch], 'none'],
  ] as const)('%s: %s: %o', (language, heading, members, about) => expect(aboutLast(language, heading, members)).toBe(about))
})
