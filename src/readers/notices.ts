import type { Notice } from '../document/source-block.js'

/** The file is not UTF-8; letters with accents could be wrong when it is not Windows-1252 either. */
export const windows1252: Notice = {
  code: 'windows-1252', lossy: false,
  message: { nl: 'Het bestand is geen UTF-8 en is gelezen als Windows-1252.', en: 'The file is not UTF-8 and was read as Windows-1252.' },
}

/** The Markdown of the file nests too deep to be parsed, so that its marks stand in the text. */
export const plainReading: Notice = {
  code: 'plain-reading', lossy: false,
  message: {
    nl: 'De opmaak van het bestand is te diep genest; het is gelezen als platte tekst.',
    en: 'The markup of the file nests too deep; it was read as plain text.',
  },
}
