import type { BlockRole } from '../../document/source-block.js'
import { draftBlocks, type DraftBlock } from '../draft-block.js'
import { opensWithBullet } from '../label.js'
import { noMarks } from '../marks.js'
import type { PageNotes } from './footnotes.js'
import type { HeadingLevel } from './heading-level.js'
import { joinLines } from './joined-text.js'
import type { Line } from './line.js'
import type { Paragraph } from './paragraphs.js'
import { markUnmarkedHeadings } from './unmarked-headings.js'
import type { Vocabulary } from './vocabulary.js'

/** Points of indent that count as one step of a bulleted list. */
const indentStep = 12

/** What is read apart from the running text, by page. */
export interface PageAsides {
  readonly notes: readonly PageNotes[]
  readonly boxes: readonly PageNotes[]
}

/** Makes drafts of the paragraphs, and sets the notes and added boxes of a page after the paragraph that was open at its end. */
export function draftParagraphs(paragraphs: readonly Paragraph[], { notes, boxes }: PageAsides, level: HeadingLevel, vocabulary: Vocabulary): DraftBlock[] {
  const drafts: DraftBlock[] = []
  const asides = [
    ...notes.map(({ page, notes: own }) => ({ page, drafts: () => own.flatMap((lines) => draftNote(lines, vocabulary)) })),
    ...boxes.map(({ page, notes: own }) => ({ page, drafts: () => own.flatMap((lines) => draft(lines, 'paragraph', null, null, vocabulary)) })),
  ].sort((a, b) => a.page - b.page)
  let next = 0
  const flushBefore = (page: number): void => {
    while (next < asides.length && asides[next]!.page < page) drafts.push(...asides[next++]!.drafts())
  }
  for (const paragraph of paragraphs) {
    flushBefore(paragraph.lines[0]!.page.page)
    drafts.push(...draftParagraph(paragraph, level, vocabulary))
  }
  flushBefore(Infinity)
  return markUnmarkedHeadings(drafts)
}

function draftParagraph({ lines, cell }: Paragraph, levelOf: HeadingLevel, vocabulary: Vocabulary): DraftBlock[] {
  const heading = cell === null ? levelOf(lines) : null
  const own = lines.map(bulletLine)
  const role: BlockRole = cell !== null ? 'tableCell' : heading !== null ? 'heading' : 'paragraph'
  const level = heading ?? (role === 'paragraph' && opensWithBullet(own[0]!.text) ? Math.round((own[0]!.x0 - own[0]!.left) / indentStep) : null)
  return draft(own, role, level, cell, vocabulary)
}

/** The mark of a note is its label, however it is set. */
function draftNote(lines: readonly Line[], vocabulary: Vocabulary): DraftBlock[] {
  const { text, locate } = joinLines(lines, vocabulary)
  const [mark = '', label = null] = /^\[?(\d{1,3}|[*†‡]+)\]?[.)]?\s*/u.exec(text.text) ?? []
  return draftBlocks({ role: 'note', text: text.slice(mark.length), label, level: null, cell: null, toc: false, bold: [], marks: noMarks, locate })
}

function draft(lines: readonly Line[], role: BlockRole, level: number | null, cell: Paragraph['cell'], vocabulary: Vocabulary): DraftBlock[] {
  const { text, bold, locate } = joinLines(lines, vocabulary)
  return draftBlocks({ role, text, label: null, level, cell, toc: false, bold, marks: noMarks, locate })
}

/** Word sets bullets in symbol fonts, whose letters stand for signs: "o" in front of a tab is a ring. */
function bulletLine(line: Line): Line {
  const [first, second] = line.pieces
  if (first === undefined || second?.gap !== '\t' || !/^[oØüqv\uf000-\uf0ff]$/u.test(first.piece.text)) return line
  const pieces = [{ ...first, piece: { ...first.piece, text: '•' } }, ...line.pieces.slice(1)]
  return { ...line, pieces, text: `•${line.text.slice(1)}` }
}
