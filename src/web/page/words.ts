import type { Language } from '../../rule-api/rule.js'

/** The fixed words of the page around the report. The keys that index.html names in `data-word` are filled in from here. */
export interface WebWords {
  readonly title: string
  readonly intro: string
  readonly privacy: string
  readonly choose: string
  readonly drop: string
  readonly accepts: string
  readonly files: string
  readonly isContract: string
  readonly isAnnex: string
  readonly remove: string
  readonly settings: string
  readonly kind: string
  readonly kindFound: string
  readonly commissioner: string
  readonly commissionerFound: string
  readonly ombudsman: string
  readonly ombudsmanHint: string
  readonly reportLanguage: string
  readonly contractLanguage: string
  readonly revisions: string
  readonly accepted: string
  readonly rejected: string
  readonly both: string
  readonly save: string
  readonly saveReviewed: string
  readonly saveHtml: string
  readonly saveJson: string
  readonly saveCsv: string
  readonly judging: (name: string) => string
  readonly judged: (name: string, verdict: string) => string
  readonly reviewing: string
  readonly failed: string
  readonly tooBig: (name: string, most: number) => string
}

const dutch: WebWords = {
  title: 'Klachtregeling in het contract',
  intro: 'Kies een concept-contract en zie per eis of er een goede klachtregeling voor inwoners in staat, welke zin dat bepaalt en wat u anders kunt schrijven.',
  privacy: 'Uw contract verlaat deze computer niet: deze pagina kan niets versturen en bewaart niets. Zij werkt ook zonder internet.',
  choose: 'Kies bestanden',
  drop: 'of sleep ze hierheen',
  accepts: 'Word (.docx), PDF, Markdown of platte tekst; het contract met zijn bijlagen.',
  files: 'Uw bestanden',
  isContract: 'contract',
  isAnnex: 'bijlage',
  remove: 'Haal weg',
  settings: 'Instellingen',
  kind: 'Soort contract',
  kindFound: 'Zelf laten bepalen',
  commissioner: 'Gemeente die de opdracht geeft',
  commissionerFound: 'leeg: zoals het contract haar noemt',
  ombudsman: 'Bevoegde ombudsman',
  ombudsmanHint: 'leeg: zoals bekend',
  reportLanguage: 'Taal van het rapport',
  contractLanguage: 'Die van het contract',
  revisions: 'Bijgehouden wijzigingen',
  accepted: 'Geaccepteerd',
  rejected: 'Geweigerd',
  both: 'Vergelijk beide',
  save: 'Bewaar',
  saveReviewed: 'Contract met opmerkingen',
  saveHtml: 'Rapport (webpagina)',
  saveJson: 'Gegevens (JSON)',
  saveCsv: 'Tabellen (CSV)',
  judging: (name) => `${name} wordt gelezen en beoordeeld…`,
  judged: (name, verdict) => `${name}: ${verdict}`,
  reviewing: 'De opmerkingen worden in het contract gezet…',
  failed: 'Niet beoordeeld',
  tooBig: (name, most) => `${name} is groter dan ${most} MB en is niet gelezen. Sla het op zonder afbeeldingen of splits het.`,
}

const english: WebWords = {
  title: 'Complaint procedure in the contract',
  intro: 'Choose a draft contract and see for each requirement whether it holds a good complaint procedure for residents, which sentence decides that and what you can write instead.',
  privacy: 'Your contract does not leave this computer: this page can send nothing and keeps nothing. It works without internet too.',
  choose: 'Choose files',
  drop: 'or drop them here',
  accepts: 'Word (.docx), PDF, Markdown or plain text; the contract with its annexes.',
  files: 'Your files',
  isContract: 'contract',
  isAnnex: 'annex',
  remove: 'Remove',
  settings: 'Settings',
  kind: 'Kind of contract',
  kindFound: 'Find out from the text',
  commissioner: 'Commissioning municipality',
  commissionerFound: 'empty: as the contract names it',
  ombudsman: 'Competent ombudsman',
  ombudsmanHint: 'empty: as known',
  reportLanguage: 'Language of the report',
  contractLanguage: "The contract's own",
  revisions: 'Tracked changes',
  accepted: 'Accepted',
  rejected: 'Rejected',
  both: 'Compare both',
  save: 'Save',
  saveReviewed: 'Contract with comments',
  saveHtml: 'Report (web page)',
  saveJson: 'Data (JSON)',
  saveCsv: 'Tables (CSV)',
  judging: (name) => `Reading and judging ${name}…`,
  judged: (name, verdict) => `${name}: ${verdict}`,
  reviewing: 'Putting the comments into the contract…',
  failed: 'Not judged',
  tooBig: (name, most) => `${name} is larger than ${most} MB and was not read. Save it without pictures or split it.`,
}

/** The words of the page in a language. */
export function webWordsIn(language: Language): WebWords {
  return language === 'nl' ? dutch : english
}
