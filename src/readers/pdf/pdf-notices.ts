import type { Notice } from '../../document/source-block.js'
import { addedText, attachedDocuments, drawnMarks, dynamicForm, struckText } from './annotation-notices.js'
import { isDocumentName, type BesidePages } from './attachments.js'
import type { PageText } from './page-text.js'
import { badPages, picturePages, rotatedText, unreadPages } from './pdf-messages.js'
import type { ReadPages } from './read-pages.js'
import type { PageVerdicts } from './unread-pages.js'

/** What the user should know about how a PDF was read, the losses first. */
export function pdfNotices(read: ReadPages, { silent, pictured }: PageVerdicts, beside: BesidePages): Notice[] {
  const drawn = pagesWith(read, ({ marks }) => marks.drawn > 0)
  const added = pagesWith(read, ({ marks }) => marks.added > 0)
  const documents = allFiles(read, beside).filter(isDocumentName).length
  const rotated = sumOf(read, (page) => page.rotated)
  const struck = sumOf(read, ({ marks }) => marks.struck)
  return [
    ...(silent.length > 0 ? [unreadPages(silent)] : []),
    ...(read.bad.length > 0 ? [badPages(read.bad)] : []),
    ...(pictured.length > 0 ? [picturePages(pictured)] : []),
    ...(beside.dynamicForm ? [dynamicForm()] : []),
    ...(documents > 0 ? [attachedDocuments(documents)] : []),
    ...(drawn.length > 0 ? [drawnMarks(drawn)] : []),
    ...(rotated > 0 ? [rotatedText(rotated)] : []),
    ...(struck > 0 ? [struckText(struck)] : []),
    ...(added.length > 0 ? [addedText(sumOf(read, ({ marks }) => marks.added), added)] : []),
  ]
}

/** The files on the document and on its pages, each name once. */
export function allFiles(read: ReadPages, beside: BesidePages): readonly string[] {
  return [...new Set([...beside.files, ...read.pages.flatMap(({ marks }) => marks.files)])]
}

/** The sum of a count over all pages. */
export function sumOf({ pages }: ReadPages, count: (page: PageText) => number): number {
  return pages.reduce((sum, page) => sum + count(page), 0)
}

function pagesWith({ pages }: ReadPages, has: (page: PageText) => boolean): number[] {
  return pages.filter(has).map(({ page }) => page)
}
