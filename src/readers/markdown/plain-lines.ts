import type { SourceLocation } from '../../document/location.js'
import type { Span } from '../../document/span.js'
import { draftBlocks, type DraftBlock } from '../draft-block.js'
import { MappedText } from '../mapped-text.js'
import { noMarks } from '../marks.js'

const rule = /^[\s>]*([-=_*~])\1{2,}\s*$/u
const wideLine = 100

/** Reads plain text: paragraphs stand between blank lines, or are long lines; a line above a row of "=" or "-" is a heading. */
export function plainLines(whole: MappedText, locate: (source: Span) => SourceLocation): DraftBlock[] {
  const lines = [...whole.text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/gu)].map(({ 0: line, index }) => ({ line, start: index, end: index + line.length }))
  const paragraphs: Span[] = []
  const headings = new Set<number>()
  let start: number | null = null
  const isWide = medianLength(lines.map(({ line }) => line.trim().length)) > wideLine
  const close = (end: number): void => {
    if (start !== null) paragraphs.push({ start, end })
    start = null
  }
  for (const { line, start: at, end } of lines) {
    const underline = rule.exec(line)
    if (underline !== null && start !== null && !/\n[^\n]*\S/u.test(whole.text.slice(start, at)) && /[=-]/.test(underline[1]!)) headings.add(start)
    if (underline !== null || line.trim() === '') close(at)
    else if (start === null || isWide) {
      close(at)
      start = at
    }
    if (isWide) close(end)
  }
  close(whole.text.length)
  return paragraphs.flatMap((span) => draftBlocks({
    role: headings.has(span.start) ? 'heading' : 'paragraph', text: unixLines(whole.slice(span.start, span.end)), label: null,
    level: headings.has(span.start) ? 1 : null, cell: null, toc: false, bold: [], marks: noMarks, locate,
  }))
}

/** Line ends become line feeds, and indents and quote markers at line starts fall away. */
function unixLines(text: MappedText): MappedText {
  const parts = [...text.text.matchAll(/([\s>]*)([^\r\n]*)/gu)].filter(({ 2: line }) => line !== '')
    .map(({ index, 1: indent, 2: line }) => text.slice(index + indent!.length, index + indent!.length + line!.length))
  return MappedText.join(parts.flatMap((part, i) => {
    const { start } = part.sourceOf({ start: 0, end: 0 })
    return i === 0 ? [part] : [MappedText.standing('\n', { start, end: start }), part]
  }))
}

function medianLength(lengths: readonly number[]): number {
  const filled = lengths.filter((length) => length > 0).sort((a, b) => a - b)
  return filled[filled.length >> 1] ?? 0
}
