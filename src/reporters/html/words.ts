import type { Language, Outcome } from '../../rule-api/rule.js'
import type { ContractVerdict } from '../contract-verdict.js'

/** The fixed words that only the pages use, in one language. Word pairs are [one, more]. */
export interface PageWords {
  readonly report: string
  readonly skip: string
  readonly verdicts: Readonly<Record<ContractVerdict, string>>
  readonly score: (met: number, of: number) => string
  readonly glance: string
  readonly first: string
  readonly nothingToDo: string
  readonly actions: Readonly<Partial<Record<Outcome, string>>>
  readonly allSteps: (count: number) => string
  readonly byRequirement: string
  readonly contractText: string
  readonly contractAbout: string
  readonly notes: string
  readonly showIn: string
  readonly nearMisses: string
  readonly pointers: string
  readonly reasons: string
  readonly model: string
  readonly modelAbout: string
  readonly instead: string
  readonly copy: string
  readonly copied: string
  readonly filter: string
  readonly all: string
  readonly findingsOnly: string
  readonly shown: string
  readonly noneShown: string
  readonly doesNotCount: string
  readonly perhaps: string
  readonly annex: string
  readonly disclaimer: string
  readonly alsoSettle: string
  readonly allQuotes: (count: number) => string
}

const dutch: PageWords = {
  report: 'Klachtregeling in het contract',
  skip: 'Naar de eisen',
  verdicts: {
    fails: 'Er ontbreekt iets wat er moet staan, of er staat iets in wat inwoners schaadt.',
    partly: 'De basis is er, maar onderdelen ontbreken of binden niet.',
    open: 'Niet alles kon worden beoordeeld. Ga na wat hieronder open staat.',
    advice: 'Geen ernstige gebreken. Er zijn nog punten ter verbetering.',
    passes: 'Aan alle eisen die gelden, is voldaan.',
    'out-of-scope': 'De eisen gelden niet voor dit contract.',
  },
  score: (met, of) => `${met} van de ${of} eisen in orde`,
  glance: 'In één oogopslag',
  first: 'Wat u als eerste doet',
  nothingToDo: 'Er hoeft niets te veranderen.',
  actions: { missing: 'Voeg toe', weak: 'Scherp aan', violated: 'Schrap of wijzig', undetermined: 'Zoek uit' },
  allSteps: (count) => `Alle ${count} punten staan hieronder, eis voor eis.`,
  byRequirement: 'Eis voor eis',
  contractText: 'Het contract',
  contractAbout: 'Gemarkeerd is wat de uitkomst bepaalt. Onder de alinea staat voor welke eis.',
  notes: 'Bij deze alinea',
  showIn: 'Toon in het contract',
  nearMisses: 'Lijkt erop, maar telt niet',
  pointers: 'Niet herkend, misschien bedoeld: lees zelf',
  reasons: 'Waarom dit nodig is en waarop het rust',
  model: 'Voorbeeldtekst',
  modelAbout: 'Pas namen en termijnen aan uw contract aan.',
  instead: 'Schrijf in plaats daarvan',
  copy: 'Kopieer tekst',
  copied: 'Gekopieerd',
  filter: 'Toon alleen',
  all: 'Alle',
  findingsOnly: 'Alles wat aandacht vraagt',
  shown: 'eisen getoond',
  noneShown: 'Geen eis past bij deze keuze.',
  doesNotCount: 'telt niet voor',
  perhaps: 'misschien voor',
  annex: 'Bijlage',
  disclaimer: 'klachtlint is een hulpmiddel en geeft geen juridisch advies. Dit rapport is op uw eigen computer gemaakt en haalt niets van internet.',
  alsoSettle: 'Regel in dezelfde klachtregeling ook',
  allQuotes: (count) => `Nog ${count} ${count === 1 ? 'zin' : 'zinnen'}`,
}

const english: PageWords = {
  report: 'Complaint procedure in the contract',
  skip: 'To the requirements',
  verdicts: {
    fails: 'Something that must be there is missing, or something stands in it that harms residents.',
    partly: 'The basis is there, but parts are missing or do not bind.',
    open: 'Not everything could be judged. Find out what is open below.',
    advice: 'No serious gaps. There are points left to improve.',
    passes: 'All requirements that apply are met.',
    'out-of-scope': 'The requirements do not apply to this contract.',
  },
  score: (met, of) => `${met} of ${of} requirements met`,
  glance: 'At a glance',
  first: 'What to do first',
  nothingToDo: 'Nothing needs to change.',
  actions: { missing: 'Add', weak: 'Sharpen', violated: 'Delete or change', undetermined: 'Find out' },
  allSteps: (count) => `All ${count} points stand below, requirement by requirement.`,
  byRequirement: 'Requirement by requirement',
  contractText: 'The contract',
  contractAbout: 'What decides an outcome is marked. Below the paragraph stands for which requirement.',
  notes: 'On this paragraph',
  showIn: 'Show in the contract',
  nearMisses: 'Looks like it, but does not count',
  pointers: 'Not recognised, perhaps meant: read for yourself',
  reasons: 'Why this is needed and what it rests on',
  model: 'Model clause',
  modelAbout: 'Fit names and terms to your contract.',
  instead: 'Write instead',
  copy: 'Copy text',
  copied: 'Copied',
  filter: 'Show only',
  all: 'All',
  findingsOnly: 'All that needs attention',
  shown: 'requirements shown',
  noneShown: 'No requirement fits this choice.',
  doesNotCount: 'does not count for',
  perhaps: 'perhaps for',
  annex: 'Annex',
  disclaimer: 'klachtlint is an aid and gives no legal advice. This report was made on your own machine and fetches nothing from the internet.',
  alsoSettle: 'Settle in the same complaint procedure too',
  allQuotes: (count) => `${count} more ${count === 1 ? 'sentence' : 'sentences'}`,
}

/** The words of the pages in a language. */
export function pageWordsIn(language: Language): PageWords {
  return language === 'nl' ? dutch : english
}
