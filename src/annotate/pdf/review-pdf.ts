import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib'
import type { PdfRegion } from '../../document/location.js'
import { ReadError } from '../../document/source-block.js'
import type { CheckOptions, Input, JudgedContract } from '../../engine/check.js'
import { AnnotateError } from '../annotate-error.js'
import { commentText } from '../comment-text.js'
import { modelClause } from '../party-names.js'
import { judgeForReview } from '../judge-for-review.js'
import { placeResults, type Place } from '../place-findings.js'
import type { ReviewedFile } from '../review.js'
import type { ReviewOptions } from '../review-options.js'
import { addNote, type PdfNote } from './add-notes.js'
import { isSigned } from './is-signed.js'
import { withIncrement, withoutIncrement } from './own-increment.js'
import { shiftPageLabels } from './page-labels.js'
import { saveUpdate } from './save-update.js'
import { stripOwnObjects } from './strip-own-pdf.js'
import { addSummary } from './summary-pages.js'

/**
 * Reviews a PDF: highlights with notes on the sentences that decide and a summary in front, as an update behind the original bytes. Throws
 * ReadError where it cannot be read and AnnotateError where it cannot be written to: pdf.js forgives more damage than can be built upon.
 */
export async function reviewPdf(input: Input, check: CheckOptions, options: ReviewOptions): Promise<ReviewedFile> {
  try {
    return await writeReview(input, check, options)
  } catch (error) {
    throw error instanceof ReadError || error instanceof AnnotateError ? error : new AnnotateError('unwritable')
  }
}

async function writeReview(input: Input, check: CheckOptions, options: ReviewOptions): Promise<ReviewedFile> {
  const bytes = await withoutOwn(input.bytes, options)
  const judged = await judgeForReview({ name: input.name, bytes }, check, options)
  const language = options.language ?? judged.facts.language.id
  const document = await open(bytes)
  const update = document.takeSnapshot()
  const notes = notesFor(judged, options)
  for (const note of notes) addNote(document, note, options.date)
  shiftPageLabels(document, await addSummary(document, judged, language))
  const written = await saveUpdate(document, update, hasTable(bytes, document))
  return { bytes: withIncrement(bytes, written), document: judged.document, comments: notes.length, insertions: 0 }
}

/** The file without earlier work of klachtlint, so that an update can be put behind it. Throws AnnotateError where it must not be written to. */
async function withoutOwn(given: Uint8Array, { force }: ReviewOptions): Promise<Uint8Array> {
  const bytes = withoutIncrement(given)
  const document = await open(bytes)
  if (!force && isSigned(document)) throw new AnnotateError('signed')
  // Where the table of objects is damaged, an update would rest on nothing: the file is written anew once.
  const sound = pointsToTable(bytes, document)
  const update = document.takeSnapshot()
  const changed = stripOwnObjects(document)
  if (sound && !changed) return bytes
  if (!sound) return document.save({ rewrite: true, updateFieldAppearances: false, useObjectStreams: false })
  return join(bytes, await saveUpdate(document, update, hasTable(bytes, document)))
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false, preserveXFA: true })
  } catch (error) {
    throw new AnnotateError(error instanceof EncryptedPDFError || /encrypt/iu.test(String(error)) ? 'encrypted' : 'unwritable')
  }
}

/** Whether the last cross-reference is a table rather than a stream; an update is written in the same way. */
function hasTable(bytes: Uint8Array, document: PDFDocument): boolean {
  return textAt(bytes, document.context.pdfFileDetails.prevStartXRef).startsWith('xref')
}

function pointsToTable(bytes: Uint8Array, document: PDFDocument): boolean {
  return /^(?:xref\s|\d+\s+\d+\s+obj)/u.test(textAt(bytes, document.context.pdfFileDetails.prevStartXRef))
}

function textAt(bytes: Uint8Array, offset: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(offset, offset + 24)).trimStart()
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

/** A highlight for each stretch that decides, findings on the same one together; beside the heading one note for all that is missing there. */
function notesFor(judged: JudgedContract, options: ReviewOptions): PdfNote[] {
  const language = options.language ?? judged.facts.language.id
  const notes = new Map<string, PdfNote>()
  for (const { result, evidence, otherwise } of placeResults(judged, options.met)) {
    const text = commentText(result, { language, model: modelClause(result, judged.facts), inserted: false }).join('\n')
    const places = evidence.length > 0 ? evidence : otherwise.slice(0, 1)
    const kind = evidence.length > 0 ? 'highlight' : 'beside'
    for (const place of places) {
      const regions = regionsOf(place)
      const at = `${kind} ${JSON.stringify(regions)}`
      const there = notes.get(at)
      if (there === undefined) notes.set(at, { key: result.fingerprint, text, outcome: result.outcome, regions, kind })
      else notes.set(at, { ...there, text: `${there.text}\n\n${text}`, outcome: worse(there.outcome, result.outcome) })
    }
  }
  return [...notes.values()].filter(({ regions }) => regions.length > 0).map((note, at) => ({ ...note, key: `${note.key}-${at}` }))
}

const gravity = ['not-applicable', 'met', 'undetermined', 'weak', 'missing', 'violated'] as const

function worse(one: PdfNote['outcome'], other: PdfNote['outcome']): PdfNote['outcome'] {
  return gravity.indexOf(one) >= gravity.indexOf(other) ? one : other
}

function regionsOf(place: Place): PdfRegion[] {
  return place.flatMap((location) => (location.format === 'pdf' ? location.regions : []))
}
