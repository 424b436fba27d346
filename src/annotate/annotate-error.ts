import type { Localized } from '../shared/vocabulary.js'

export type AnnotateErrorCode = 'cut-short' | 'not-text' | 'signed' | 'encrypted' | 'format' | 'no-names' | 'unwritable'

const texts: Readonly<Record<AnnotateErrorCode, Localized>> = {
  'cut-short': {
    nl: 'Het bestand is afgebroken: er kan niet veilig in worden geschreven. Open het in Word, sla het opnieuw op en probeer het dan.',
    en: 'The file is cut short: it cannot be written to safely. Open it in Word, save it again and try then.',
  },
  'not-text': {
    nl: 'Een onderdeel van het bestand is geen geldige tekst en zou door het opslaan veranderen. Open het in Word, sla het opnieuw op en probeer het dan.',
    en: 'A part of the file is no valid text and would change by saving. Open it in Word, save it again and try then.',
  },
  signed: {
    nl: 'Het bestand is digitaal ondertekend; opmerkingen erin maken de handtekening ongeldig. Neem een niet ondertekende versie, of dwing het af met --force.',
    en: 'The file is digitally signed; comments in it make the signature invalid. Take a version that is not signed, or insist with --force.',
  },
  encrypted: {
    nl: 'Het bestand is versleuteld; er kan niet in worden geschreven. Sla een versie zonder wachtwoord of beveiliging op.',
    en: 'The file is encrypted and cannot be written to. Save a version without password or protection.',
  },
  format: {
    nl: 'Alleen in Word-bestanden (docx, docm, dotx) en PDF kan worden geschreven. Gebruik voor andere bestanden: klachtlint check.',
    en: 'Only Word files (docx, docm, dotx) and PDF can be written to. For other files use: klachtlint check.',
  },
  'no-names': {
    nl: 'De XML van het document gebruikt namen op een ongewone manier. Open het in Word, sla het opnieuw op en probeer het dan.',
    en: 'The XML of the document uses names in an unusual way. Open it in Word, save it again and try then.',
  },
  unwritable: {
    nl: 'De PDF kan worden gelezen, maar niet opnieuw worden geschreven: de opbouw ervan is beschadigd. Sla haar opnieuw op als PDF en probeer het dan.',
    en: 'The PDF can be read but not written again: its structure is damaged. Save it as a PDF again and try then.',
  },
}

/** A contract that can be judged but not written to: why, and what to do. */
export class AnnotateError extends Error {
  override readonly name = 'AnnotateError'
  readonly text: Localized

  constructor(readonly code: AnnotateErrorCode) {
    super(texts[code].en)
    this.text = texts[code]
  }
}
