import type { Notice } from '../../document/source-block.js'

/** Notices of the DOCX reader; counts stand in the message. */
export const docxNotices = {
  revisions: (count: number, view: 'accepted' | 'rejected'): Notice => ({
    code: 'tracked-changes', lossy: false,
    message: {
      nl: `Het document heeft ${count} bijgehouden wijzigingen; gelezen is de tekst met alle wijzigingen ${view === 'accepted' ? 'geaccepteerd' : 'verworpen'}.`,
      en: `The document has ${count} tracked changes; the text was read with all changes ${view}.`,
    },
  }),
  struck: (count: number): Notice => ({
    code: 'struck-text', lossy: false,
    message: {
      nl: `${count} stukken tekst zijn met de hand doorgehaald, zonder bijgehouden wijziging; zij gelden als verwijderd.`,
      en: `${count} stretches of text are struck through by hand, without a tracked change; they count as deleted.`,
    },
  }),
  hidden: (count: number): Notice => ({
    code: 'hidden-text', lossy: false,
    message: { nl: `${count} alinea's bevatten verborgen tekst, die niet wordt afgedrukt en niet meetelt.`, en: `${count} paragraphs hold hidden text, which is not printed and does not count.` },
  }),
  white: (count: number): Notice => ({
    code: 'white-text', lossy: false,
    message: {
      nl: `${count} alinea's bevatten witte letters zonder gekleurde ondergrond; op papier zijn die niet te zien. Zij zijn wel meegelezen: kijk of zij er horen te staan.`,
      en: `${count} paragraphs hold white letters without a coloured ground, which nobody sees on paper. They were read all the same: check whether they belong there.`,
    },
  }),
  placeholders: (count: number): Notice => ({
    code: 'placeholders', lossy: false,
    message: { nl: `${count} invulvelden zijn nog niet ingevuld.`, en: `${count} fields to fill in are still unfilled.` },
  }),
  embedded: (count: number): Notice => ({
    code: 'embedded-document', lossy: true,
    message: {
      nl: `${count} ingevoegde documenten zijn niet gelezen. Voeg hun tekst in het document zelf in, of lever ze los aan.`,
      en: `${count} embedded documents were not read. Insert their text into the document itself, or supply them separately.`,
    },
  }),
  openField: {
    code: 'open-field', lossy: true,
    message: {
      nl: 'Een veld van Word is niet afgesloten; de tekst daarbinnen is niet gelezen. Open het document in Word, werk de velden bij (F9) en sla het op.',
      en: 'A field of Word is not closed; the text inside it was not read. Open the document in Word, update the fields (F9) and save it.',
    },
  } satisfies Notice,
  scans: (count: number): Notice => ({
    code: 'page-image', lossy: true,
    message: {
      nl: `${count} afbeeldingen vullen een hele pagina en zijn mogelijk scans; hun tekst is niet gelezen.`,
      en: `${count} images fill a page and may be scans; their text was not read.`,
    },
  }),
  cutShort: {
    code: 'cut-short', lossy: true,
    message: {
      nl: 'Het bestand is afgebroken; gelezen is wat er nog van over is. Nummers en voetnoten kunnen ontbreken. Lever het opnieuw aan.',
      en: 'The file is cut short; what is left of it was read. Numbers and notes may be missing. Supply it again.',
    },
  } satisfies Notice,
  damagedPart: (part: string): Notice => ({
    code: 'damaged-part', lossy: true,
    message: { nl: `Het onderdeel ${part} is beschadigd en niet gelezen.`, en: `The part ${part} is damaged and was not read.` },
  }),
} as const
