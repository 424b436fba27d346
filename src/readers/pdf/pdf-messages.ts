import { ReadError, type Notice, type ReadErrorCode } from '../../document/source-block.js'

const errors = {
  empty: {
    nl: 'Het bestand is leeg (0 bytes). Sla het document opnieuw op als PDF.',
    en: 'The file is empty (0 bytes). Save the document as PDF again.',
  },
  encrypted: {
    nl: 'De PDF is met een wachtwoord beveiligd. Geef het wachtwoord mee (--password-file) of lever een PDF zonder wachtwoord aan.',
    en: 'The PDF is protected with a password. Give the password (--password-file) or supply a PDF without one.',
  },
  'wrong-password': {
    nl: 'Het opgegeven wachtwoord opent deze PDF niet. Controleer het wachtwoord.',
    en: 'The given password does not open this PDF. Check the password.',
  },
  damaged: {
    nl: 'De PDF is beschadigd of is geen PDF. Open het document in het programma van herkomst en sla het opnieuw op als PDF.',
    en: 'The PDF is damaged or is no PDF. Open the document in the program that made it and save it as PDF again.',
  },
  'not-supported': {
    nl: 'De PDF is beveiligd op een manier die klachtlint niet kan lezen. Lever een PDF zonder beveiliging aan.',
    en: 'The PDF is protected in a way that klachtlint cannot read. Supply a PDF without protection.',
  },
  'no-text': {
    nl: 'De PDF bevat geen leesbare tekst, waarschijnlijk is het een scan. Maak de tekst leesbaar met OCR (tekstherkenning) of lever het Word-bestand aan.',
    en: 'The PDF holds no readable text, it is probably a scan. Make the text readable with OCR (text recognition) or supply the Word file.',
  },
} as const satisfies Partial<Record<ReadErrorCode, { nl: string; en: string }>>

/** The error for a PDF that cannot be read, with what is wrong and what to do. */
export function pdfError(code: keyof typeof errors): ReadError {
  return new ReadError(code, errors[code])
}

/** The error for a PDF with more pages than the limit. */
export function tooManyPages(pages: number, limit: number): ReadError {
  return new ReadError('limit', {
    nl: `De PDF heeft ${pages} pagina's; de grens is ${limit}. Splits het bestand of verhoog de grens.`,
    en: `The PDF has ${pages} pages; the limit is ${limit}. Split the file or raise the limit.`,
  })
}

/** The notice for pages that gave no text: a scan, letters drawn as pictures, or codes that stand for no letters. */
export function unreadPages(pages: readonly number[]): Notice {
  const list = pages.join(', ')
  return {
    code: 'page-without-text', lossy: true,
    message: {
      nl: `Geen leesbare tekst op pagina ${list} (een scan of afbeelding?). Wat daar staat, is niet beoordeeld. Maak de tekst leesbaar met OCR.`,
      en: `No readable text on page ${list} (a scan or a picture?). What it says was not judged. Make the text readable with OCR.`,
    },
  }
}

/** The notice for pages that pdf.js could not open. */
export function badPages(pages: readonly number[]): Notice {
  const list = pages.join(', ')
  return {
    code: 'page-damaged', lossy: true,
    message: {
      nl: `Pagina ${list} is beschadigd en kon niet worden gelezen. Sla het document opnieuw op als PDF.`,
      en: `Page ${list} is damaged and could not be read. Save the document as PDF again.`,
    },
  }
}

/** The notice for pages with a picture that fills most of the page beside little text. */
export function picturePages(pages: readonly number[]): Notice {
  const list = pages.join(', ')
  return {
    code: 'page-mostly-picture', lossy: true,
    message: {
      nl: `Pagina ${list} bestaat vooral uit een afbeelding. Tekst in de afbeelding is niet gelezen; gebruik zo nodig OCR.`,
      en: `Page ${list} is mostly a picture. Text in the picture was not read; use OCR where needed.`,
    },
  }
}

/** The notice for text at an angle (stamps, watermarks, margin text) that was left out of the reading order. */
export function rotatedText(pieces: number): Notice {
  return {
    code: 'rotated-text', lossy: false,
    message: {
      nl: `${pieces} stukjes gedraaide tekst (stempel, watermerk, kanttekst) zijn terzijde gelegd.`,
      en: `${pieces} pieces of rotated text (stamp, watermark, margin text) were set aside.`,
    },
  }
}

/** The notice for a host that did not say where the character maps are. */
export function noCharacterMaps(): Notice {
  return {
    code: 'no-character-maps', lossy: true,
    message: {
      nl: 'De tekentabellen van pdf.js zijn niet gevonden; sommige lettertekens kunnen ontbreken.',
      en: 'The character maps of pdf.js were not found; some characters may be missing.',
    },
  }
}
