import type { CheckAnswer, CheckErrorCode } from './check-job.js'

const megabyte = 1024 * 1024

/** The answer for a file that is not there. */
export const notFound: CheckAnswer = failure(
  'not-found',
  'Dit bestand of deze map is er niet, of er staat geen contract in (docx, docm, dotx, pdf, md, markdown, txt). Controleer de naam.',
  'There is no such file or folder, or no contract in it (docx, docm, dotx, pdf, md, markdown, txt). Check the name.',
)

/** The answer for a file that took longer than it may. */
export function timedOut(seconds: number): CheckAnswer {
  return failure(
    'timeout',
    `Het controleren duurde langer dan ${seconds} seconden en is gestopt. Geef meer tijd met --max-seconds, of sla het bestand opnieuw op.`,
    `Checking took longer than ${seconds} seconds and was stopped. Allow more time with --max-seconds, or save the file again.`,
  )
}

/** The answer for a file that needed more memory than it may. */
export function outOfMemory(megabytes: number): CheckAnswer {
  return failure(
    'out-of-memory',
    `Het controleren vroeg meer dan ${megabytes} MB geheugen en is gestopt. Geef meer met --max-memory, of sla het bestand opnieuw op.`,
    `Checking needed more than ${megabytes} MB of memory and was stopped. Allow more with --max-memory, or save the file again.`,
  )
}

/** The answer for a file that is too large to open at all. */
export function tooLarge(bytes: number, limit: number): CheckAnswer {
  const size = Math.ceil(bytes / megabyte)
  const most = Math.floor(limit / megabyte)
  return failure(
    'too-large',
    `Het bestand is ${size} MB groot; ten hoogste ${most} MB wordt gelezen. Sla het op zonder afbeeldingen of splits het.`,
    `The file is ${size} MB; at most ${most} MB is read. Save it without pictures or split it.`,
  )
}

/** The answer for a file that cannot be opened, such as one without permission. */
export const notReadable: CheckAnswer = failure(
  'damaged',
  'Het bestand kan niet worden geopend. Controleer of u het mag lezen en of een ander programma het niet vasthoudt.',
  'The file cannot be opened. Check that you may read it and that no other program holds it.',
)

/** The answer for a contract of which a file that the configuration names as its annex cannot be read. */
export function annexNotReadable(path: string): Extract<CheckAnswer, { kind: 'error' }> {
  return failure(
    'annex-not-found',
    `De bijlage ${path}, die de configuratie bij dit contract noemt, kan niet worden geopend. Controleer "sets" in de configuratie.`,
    `The annex ${path}, which the configuration names with this contract, cannot be opened. Check "sets" in the configuration.`,
  )
}

/** The answer for a worker that ended without an answer. */
export const crashed: CheckAnswer = failure(
  'crashed',
  'Het controleren van dit bestand brak af. Dit is een fout in klachtlint; de andere bestanden zijn wel gecontroleerd.',
  'Checking this file broke off. This is a fault in klachtlint; the other files were checked.',
)

/** The answer for a fault of our own. The text of an exception may hold text of the contract and is left out. */
export function internalFault(error: unknown): CheckAnswer {
  const name = error instanceof Error ? error.name : 'Error'
  return failure(
    'internal',
    `klachtlint kon dit bestand niet beoordelen door een fout van zichzelf (${name}). Meld dit met het bestand erbij als dat mag.`,
    `klachtlint could not judge this file through a fault of its own (${name}). Please report this, with the file if you may.`,
  )
}

function failure(code: CheckErrorCode, nl: string, en: string): Extract<CheckAnswer, { kind: 'error' }> {
  return { kind: 'error', code, message: { nl, en } }
}
