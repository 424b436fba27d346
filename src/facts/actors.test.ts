import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts } from './facts.js'
import type { Role } from './statement.js'

function actorOf(language: 'nl' | 'en', sentences: string): Role | null | undefined {
  const opening = language === 'nl' ? '1. De gemeente Terhoeve, hierna: "Opdrachtgever";\n\n2. Stichting De Wilg, hierna: "Opdrachtnemer";\n\n## 2. Klachten' : '1. The Municipality of Terhoeve (the "Council");\n\n2. De Wilg B.V. (the "Provider");\n\n## 2. Complaints'
  return collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(`# Contract\n\n${opening}\n\n2.1 ${sentences}\n`), defaultReadOptions)), languages[language]).readings.at(-1)?.actor
}

describe('who acts in the last sentence', () => {
  it.each([
    ['nl', 'Opdrachtnemer registreert elke klacht.', 'provider'],
    ['nl', 'Elke klacht wordt door Opdrachtnemer geregistreerd.', 'provider'],
    ['nl', 'Van elke klacht houdt Opdrachtnemer aantekening.', 'provider'],
    ['nl', 'Opdrachtnemer behandelt de klacht. Zij stuurt de klager binnen zes weken een brief.', 'provider'],
    ['nl', 'Opdrachtgever beoordeelt elk jaar de klachten. Hij kan daarbij dossiers opvragen.', 'commissioner'],
    ['nl', 'De behandeling van klachten is opgedragen aan Opdrachtnemer.', 'provider'],
    ['nl', 'Op Opdrachtnemer rust de plicht klachten te behandelen.', 'provider'],
    ['nl', 'Aan Opdrachtgever wordt elk kwartaal een overzicht van klachten gezonden.', null],
    ['nl', 'De klager krijgt van Opdrachtnemer binnen zes weken een antwoord.', 'resident'],
    ['nl', 'Heeft een inwoner een klacht, dan neemt Opdrachtnemer binnen twee dagen contact op.', 'provider'],
    ['nl', 'Is een inwoner niet tevreden over het antwoord, dan kan hij Opdrachtgever vragen de klacht opnieuw te bekijken.', 'resident'],
    ['nl', 'Ten behoeve van Opdrachtgever houdt Opdrachtnemer een klachtenregister bij.', 'provider'],
    ['nl', 'Namens Opdrachtgever handelt Opdrachtnemer klachten af.', 'provider'],
    ['nl', 'De contractmanager van Opdrachtgever bespreekt klachten met Opdrachtnemer.', 'commissioner'],
    ['nl', 'Het bestuur van Opdrachtnemer stelt een klachtenregeling vast.', 'provider'],
    ['nl', 'Opdrachtnemer verstrekt Opdrachtgever desgevraagd alle klachten.', 'provider'],
    ['nl', 'Partijen bespreken elk kwartaal de klachten.', 'both'],
    ['nl', 'Samen met Opdrachtgever bespreekt Opdrachtnemer elk kwartaal de klachten.', 'provider'],
    ['nl', 'De medewerkers van Opdrachtnemer wijzen cliënten op de klachtenregeling.', 'provider'],
    ['nl', 'Cliënten worden door de medewerkers op de klachtenregeling gewezen.', 'provider'],
    ['nl', 'De inwoner kan zijn klacht ook bij de gemeente indienen; zij stuurt haar door aan Opdrachtnemer.', 'commissioner'],
    ['en', 'The Provider records each complaint.', 'provider'],
    ['en', 'Each complaint is recorded by the Provider.', 'provider'],
    ['en', 'It is for the Provider to deal with complaints.', 'provider'],
    ['en', 'Responsibility for handling complaints lies with the Provider.', 'provider'],
    ['en', 'The Council will be sent a list of complaints by the Provider every quarter.', 'provider'],
    ['en', 'Where a resident complains, the Provider shall contact them within two days.', 'provider'],
    ['en', 'A resident who is not satisfied may ask the Council to look again at the complaint.', 'resident'],
    ['en', 'On behalf of the Council, the Provider handles complaints.', 'provider'],
    ['en', 'Staff of the Provider tell residents how to complain.', 'provider'],
    ['en', 'The Provider handles the complaint. It writes to the complainant within six weeks.', 'provider'],
    ['en', 'The Council reviews complaints each year. It may ask for files.', 'commissioner'],
    ['en', 'The Council and the Provider discuss complaints each quarter.', 'both'],
    ['en', 'Upon receipt of a complaint, the Provider\'s complaints officer writes to the resident.', 'provider'],
    ['en', 'The complainant receives an answer from the Provider within six weeks.', 'resident'],
    ['en', 'Complaints received by the Council are passed on to the Provider within three days.', 'commissioner'],
  ] as const)('%s: %s', (language, sentences, actor) => expect(actorOf(language, sentences)).toBe(actor))
})
