import { ReadError, type Notice, type ReadOptions, type ReadResult, type Revision, type SourceBlock } from '../../document/source-block.js'
import { countBlocks } from '../count-blocks.js'
import type { DraftBlock } from '../draft-block.js'
import { settleBlocks } from '../settle-blocks.js'
import { readComments } from './comments.js'
import { readDiagram } from './diagram.js'
import type { TextTrace } from './paragraph-text.js'
import { openPackage, type DocxPackage, type Relationship } from './docx-package.js'
import { docxNotices } from './docx-notices.js'
import { readNotes } from './notes.js'
import { numberCounter } from './number-counter.js'
import { readNumbering, type NumberedList } from './numbering.js'
import { StoryReader, type FileState } from './story-reader.js'
import { readStyles } from './styles.js'
import { childOf, elementsOf, type XmlElement } from './xml-element.js'

/** A Word file while it is read. */
interface OpenFile {
  readonly pack: DocxPackage
  readonly options: ReadOptions
  readonly related: ReadonlyMap<string, Relationship>
  readonly notices: Notice[]
  readonly state: FileState
}

/**
 * Reads a Word document (ECMA-376, transitional or strict) in one view of its tracked changes. Throws ReadError `damaged` where a part that
 * the text needs cannot be read and `limit` for a file over the limits. `trace` is told which element of the main document gives which text.
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions, trace: TextTrace | null = null): ReadResult {
  const pack = openPackage(bytes, options.limits)
  const related = pack.relationships(pack.main)
  const notices: Notice[] = pack.recovered ? [docxNotices.cutShort] : []
  const unread: FileState['unread'] = pack.recovered ? [{ what: 'part', place: 'zip', before: 0 }] : []
  const tree = (type: string): XmlElement | null => optional(() => pack.tree(partOf(related, type)), type, { notices, unread }) ?? null
  const stylesRoot = tree('styles')
  const styles = readStyles(stylesRoot)
  const lists = readNumbering(tree('numbering'), styles)
  const state: FileState = {
    view: options.revisions, styles, comments: readComments(tree('comments')), notes: new Map(), numbers: { tables: 0, images: 0, textBoxes: 0, bodyBlocks: 0, whiteTexts: 0 },
    target: (id) => related.get(id)?.target ?? id, unread, trace,
    diagram: (id) => readDiagram(optional(() => pack.tree(related.get(id)?.target ?? ''), 'diagram', { notices, unread })),
  }
  const file: OpenFile = { pack, options, related, notices, state }
  return readStories(file, lists, languageOf(stylesRoot))
}

function readStories(file: OpenFile, lists: ReadonlyMap<number, NumberedList>, language: 'nl' | 'en'): ReadResult {
  const { pack, related, state } = file
  for (const kind of ['footnote', 'endnote'] as const) {
    const notes = optional(() => readNotes(pack, partOf(related, `${kind}s`), kind, state, () => numberCounter(lists, language)), `${kind}s`, { ...file, unread: state.unread })
    for (const [key, blocks] of notes ?? []) state.notes.set(key, blocks)
  }
  const body = new StoryReader({ part: 'body', counter: numberCounter(lists, language), file: state })
  pack.stream(pack.main, body)
  const drafts = body.finish()
  return assemble(file, settleBlocks(drafts))
}

function assemble(file: OpenFile, blocks: readonly SourceBlock[]): ReadResult {
  const { state, options } = file
  const aside = {
    headers: countStories(file, 'header'), footers: countStories(file, 'footer'), images: state.numbers.images, comments: state.comments.size,
    toc: blocks.filter(({ toc }) => toc).length,
  }
  return {
    format: 'docx', blocks, notices: [...file.notices, ...noticesOf(blocks, state, options)],
    ledger: {
      pages: null, ...countBlocks(blocks), textBoxes: state.numbers.textBoxes, unread: state.unread,
      setAside: Object.fromEntries(Object.entries(aside).filter(([, count]) => count > 0)),
    },
  }
}

function noticesOf(blocks: readonly SourceBlock[], { unread, numbers }: FileState, { revisions }: ReadOptions): Notice[] {
  const count = (of: (block: SourceBlock) => number): number => blocks.reduce((sum, block) => sum + of(block), 0)
  const counted: readonly (readonly [number, (count: number) => Notice])[] = [
    [count((block) => block.revisions.filter(isTracked).length), (n) => docxNotices.revisions(n, revisions)],
    [count((block) => block.revisions.filter((revision) => !isTracked(revision)).length), docxNotices.struck],
    [count((block) => (block.hidden.length > 0 ? 1 : 0)), docxNotices.hidden],
    [numbers.whiteTexts, docxNotices.white],
    [count((block) => block.placeholders.length), docxNotices.placeholders],
    [unread.filter(({ what }) => what === 'embedded-document').length, docxNotices.embedded],
    [unread.filter(({ what }) => what === 'image').length, docxNotices.scans],
    [unread.filter(({ place }) => place === 'field').length, () => docxNotices.openField],
  ]
  return counted.filter(([n]) => n > 0).map(([n, notice]) => notice(n))
}

function isTracked({ author, date }: Revision): boolean {
  return author !== null || date !== null
}

/** Paragraphs with text in the headers or footers: read to be counted, kept apart from the contract. */
function countStories(file: OpenFile, type: 'header' | 'footer'): number {
  const parts = new Set([...file.related.values()].filter((relation) => relation.type === type && !relation.external).map(({ target }) => target))
  return [...parts].reduce((sum, part) => sum + (optional(() => readStory(file, part, type), part, { notices: [], unread: [] })?.length ?? 0), 0)
}

function readStory({ pack, state }: OpenFile, part: string, type: 'header' | 'footer'): DraftBlock[] {
  const apart: FileState = { ...state, numbers: { ...state.numbers }, unread: [] }
  const reader = new StoryReader({ part: type, counter: numberCounter(new Map(), 'en'), file: apart })
  pack.stream(part, reader)
  return reader.finish().filter(({ text }) => text.trim() !== '')
}

function partOf(related: ReadonlyMap<string, Relationship>, type: string): string {
  return [...related.values()].find((relation) => relation.type === type && !relation.external)?.target ?? `word/${type}.xml`
}

/** A part without which the body can still be read costs that part, with a notice; limits stay errors. */
function optional<T>(read: () => T, part: string, { notices, unread }: { notices: Notice[]; unread: FileState['unread'] }): T | null {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ReadError) || error.code !== 'damaged') throw error
    notices.push(docxNotices.damagedPart(part))
    unread.push({ what: 'part', place: part, before: 0 })
    return null
  }
}

function languageOf(styles: XmlElement | null): 'nl' | 'en' {
  const run = childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const named = [run, ...elementsOf(styles, 'w:style').map((style) => childOf(style, 'w:rPr'))].map((properties) => childOf(properties, 'w:lang')?.attributes['w:val'])
  return named.find((tag) => tag !== undefined)?.startsWith('nl') === true ? 'nl' : 'en'
}
