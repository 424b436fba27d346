import { ReadError } from '../document/source-block.js'

const megabytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / (1024 * 1024))))

/** The file itself is larger than a reader takes. */
export function tooLarge(bytes: number, limit: number): ReadError {
  return new ReadError('too-large', {
    nl: `Het bestand is te groot (${megabytes(bytes)} MB; ten hoogste ${megabytes(limit)} MB). Lever het contract zonder bijlagen of in delen aan.`,
    en: `The file is too large (${megabytes(bytes)} MB; at most ${megabytes(limit)} MB). Supply the contract without annexes, or in parts.`,
  })
}

/** The file has no bytes. */
export function emptyFile(): ReadError {
  return new ReadError('empty', {
    nl: 'Het bestand is leeg (0 bytes). Lever het opnieuw aan; mogelijk is het kopiëren of downloaden afgebroken.',
    en: 'The file is empty (0 bytes). Supply it again; copying or downloading it may have been cut short.',
  })
}

/** Word 97-2003. */
export function legacyDoc(): ReadError {
  return new ReadError('legacy-doc', {
    nl: 'Dit is een oud Word-bestand (.doc). Open het in Word en sla het op als Word-document (.docx).',
    en: 'This is an old Word file (.doc). Open it in Word and save it as a Word document (.docx).',
  })
}

/** An Office file behind a password. */
export function encryptedOffice(): ReadError {
  return new ReadError('encrypted', {
    nl: 'Het Word-bestand is met een wachtwoord versleuteld. Verwijder het wachtwoord in Word (Bestand > Info > Document beveiligen) en lever het opnieuw aan.',
    en: 'The Word file is encrypted with a password. Remove the password in Word (File > Info > Protect Document) and supply it again.',
  })
}

/** OpenDocument text. */
export function openDocument(): ReadError {
  return new ReadError('odt', {
    nl: 'Dit is een OpenDocument-bestand (.odt). Sla het in LibreOffice of Word op als Word-document (.docx).',
    en: 'This is an OpenDocument file (.odt). Save it in LibreOffice or Word as a Word document (.docx).',
  })
}

/** A kind of file that holds no contract text that we read; `kind` names it in both languages. */
export function notSupported(kind: { readonly nl: string; readonly en: string }): ReadError {
  return new ReadError('not-supported', {
    nl: `Dit is ${kind.nl}; dat wordt niet gelezen. Lever het contract aan als Word-document (.docx), PDF, Markdown of platte tekst.`,
    en: `This is ${kind.en}, which is not read. Supply the contract as a Word document (.docx), PDF, Markdown or plain text.`,
  })
}

/** The file breaks the rules of its own format; `what` says how, without text of the file. */
export function damaged(what: { readonly nl: string; readonly en: string }): ReadError {
  return new ReadError('damaged', {
    nl: `Het bestand is beschadigd: ${what.nl}. Open het in het programma waarmee het is gemaakt, sla het opnieuw op en lever het opnieuw aan.`,
    en: `The file is damaged: ${what.en}. Open it in the program that made it, save it again and supply it again.`,
  })
}

/** The file was read and holds no text. */
export function noText(): ReadError {
  return new ReadError('no-text', {
    nl: 'Het bestand bevat geen tekst. Bestaat het uit scans, laat dan tekst herkennen (OCR) en lever het opnieuw aan.',
    en: 'The file holds no text. If it consists of scans, run text recognition (OCR) and supply it again.',
  })
}

/** The file asks for more than the limits allow; `what` names the limit. */
export function overLimit(what: { readonly nl: string; readonly en: string }): ReadError {
  return new ReadError('limit', {
    nl: `Het bestand is geweigerd: ${what.nl}. Zo'n bestand kan met opzet zijn gemaakt om programma's te laten vastlopen. Sla het in Word opnieuw op als .docx.`,
    en: `The file was refused: ${what.en}. Such a file may be made to make programs hang. Save it again in Word as .docx.`,
  })
}
