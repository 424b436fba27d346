import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Ledger, ReadOptions, ReadResult, SourceBlock, UnreadPart } from '../../document/source-block.js'
import { countBlocks } from '../count-blocks.js'
import { settleBlocks } from '../settle-blocks.js'
import { addedBoxes } from './added-boxes.js'
import { isDocumentName, readBeside, type BesidePages } from './attachments.js'
import { documentFlow, type FlowItem } from './document-flow.js'
import { draftParagraphs } from './draft-paragraphs.js'
import { takeFootnotes } from './footnotes.js'
import { bodySize, headingLevels } from './heading-level.js'
import { joinTables } from './join-tables.js'
import { linePitch } from './line-pitch.js'
import type { Line } from './line.js'
import { loadPdfJs } from './load-pdfjs.js'
import { openDocument } from './open-document.js'
import { outlineDepths, type OutlineEntry } from './outline-depths.js'
import { layoutPages } from './page-layout.js'
import { paragraphsOf } from './paragraphs.js'
import { pdfAssets, type PdfAssets } from './pdf-assets.js'
import { noCharacterMaps, pdfError, tooManyPages } from './pdf-messages.js'
import { allFiles, pdfNotices, sumOf } from './pdf-notices.js'
import { readPages, type ReadPages } from './read-pages.js'
import { setAsideRunningHeads, type RunningHeads } from './running-heads.js'
import { judgePages, type PageVerdicts } from './unread-pages.js'
import { vocabularyOf } from './vocabulary.js'

/**
 * Reads a PDF as blocks in reading order, each with the boxes of its text. Throws a `ReadError` for an empty, damaged or encrypted
 * file, too many pages, or a file without any text; a single bad or scanned page is a notice and an unread part.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions, assets: PdfAssets | null = pdfAssets()): Promise<ReadResult> {
  const loaded = await loadPdfJs()
  const document = await openDocument(bytes, loaded, options.password, assets)
  try {
    if (document.numPages > options.limits.pages) throw tooManyPages(document.numPages, options.limits.pages)
    const read = await readPages(document, { codes: loaded.pdfjs.OPS, withStruck: options.revisions === 'rejected' })
    const outline = outlineDepths(await outlineOf(document))
    const result = resultOf(read, outline, await readBeside(document))
    return assets === null ? { ...result, notices: [...result.notices, noCharacterMaps()] } : result
  } finally {
    await document.destroy().catch(() => undefined)
  }
}

async function outlineOf(document: PDFDocumentProxy): Promise<readonly OutlineEntry[] | null> {
  return document.getOutline().catch(() => null)
}

/** The layout stages, from pages with positioned text to blocks; pure. */
export function resultOf(read: ReadPages, outline: ReadonlyMap<string, number>, beside: BesidePages): ReadResult {
  const heads = setAsideRunningHeads(read.pages)
  const verdicts = judgePages(heads.pages)
  const silent = new Set(verdicts.silent)
  const pages = heads.pages.filter(({ page }) => !silent.has(page))
  const flow = documentFlow(layoutPages(pages))
  const size = bodySize(linesOf(flow))
  const { flow: body, notes } = takeFootnotes(flow, size)
  const joined = joinTables(body)
  const lines = linesOf(joined.flow)
  const paragraphs = paragraphsOf(joined.flow, linePitch(lines))
  const vocabulary = vocabularyOf(linesOf(flow).map(({ text }) => text))
  const blocks = settleBlocks(draftParagraphs(paragraphs, { notes, boxes: addedBoxes(pages) }, headingLevels(lines, outline), vocabulary))
  if (!blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw pdfError(read.bad.length > 0 && verdicts.silent.length === 0 ? 'damaged' : 'no-text')
  return { format: 'pdf', blocks, notices: pdfNotices(read, verdicts, beside), ledger: ledgerOf(blocks, read, { heads, verdicts, beside, repeatedHeads: joined.repeatedHeads }) }
}

function linesOf(flow: readonly FlowItem[]): Line[] {
  return flow.flatMap((item) => (item.kind === 'line' ? [item.line] : item.cells.flatMap(({ lines }) => lines)))
}

interface Aside {
  readonly heads: RunningHeads
  readonly verdicts: PageVerdicts
  readonly beside: BesidePages
  readonly repeatedHeads: number
}

function ledgerOf(blocks: readonly SourceBlock[], read: ReadPages, { heads, verdicts, beside, repeatedHeads }: Aside): Ledger {
  const part = (what: UnreadPart['what']) => (page: number): UnreadPart => ({ what, place: `page ${page}`, before: firstAfter(blocks, page) })
  const files = allFiles(read, beside)
  const documents = files.filter(isDocumentName).map((place): UnreadPart => ({ what: 'embedded-document', place, before: blocks.length }))
  const form: UnreadPart[] = beside.dynamicForm ? [{ what: 'part', place: 'XFA', before: blocks.length }] : []
  const unread = [...[...verdicts.silent, ...read.bad].map(part('page')), ...verdicts.pictured.map(part('image')), ...documents, ...form].sort((a, b) => a.before - b.before)
  const setAside = {
    headers: heads.headers, footers: heads.footers, rotatedText: sumOf(read, ({ rotated }) => rotated), blankPages: verdicts.blank.length, repeatedTableHeads: repeatedHeads,
    comments: sumOf(read, ({ marks }) => marks.comments), attachments: files.length - documents.length, toc: blocks.filter(({ toc }) => toc).length,
  }
  return { ...countBlocks(blocks), pages: read.pages.length + read.bad.length, textBoxes: sumOf(read, ({ marks }) => marks.added), setAside, unread }
}

/** Index of the first block that starts on a later page. */
function firstAfter(blocks: readonly SourceBlock[], page: number): number {
  const found = blocks.findIndex((block) => pageOf(block) > page)
  return found < 0 ? blocks.length : found
}

function pageOf(block: SourceBlock): number {
  const place = block.locate({ start: 0, end: 1 })
  return place.format === 'pdf' ? place.regions[0].page : 0
}
