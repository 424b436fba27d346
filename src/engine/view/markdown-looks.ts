import type { DocumentBlock } from '../../document/contract-document.js'
import type { LineColumn } from '../../document/location.js'
import { readEmphasis, type EmphasisSpan } from '../../readers/markdown/emphasis.js'
import { lineStarts } from '../../readers/line-index.js'
import type { FileLooks } from './looks.js'
import { rawStyles } from './raw-styles.js'

/** Longer blocks are no running text; to place emphasis in them character by character would take long. */
const longest = 20_000

/** How the blocks of a Markdown file look: strong and emphasised text. */
export function markdownLooks(bytes: Uint8Array): FileLooks {
  const { text, spans } = readEmphasis(bytes)
  const starts = lineStarts(text)
  const offsetOf = ({ line, column }: LineColumn): number => starts[line - 1]! + column - 1
  return (block, document) => {
    const offsets = block.source.text.length > longest ? null : ends(block, offsetOf)
    const own = offsets === null ? [] : spans.filter(({ start, end }) => start < offsets.end && offsets.start < end)
    return { styles: own.length === 0 ? [] : rawStyles(placed(own, characterOffsets(block, offsetOf)), block, document), extent: null }
  }
}

/** Where the block begins and ends in the source; null for a block of another format. */
function ends(block: DocumentBlock, offsetOf: (place: LineColumn) => number): { readonly start: number; readonly end: number } | null {
  const place = block.source.locate({ start: 0, end: block.source.text.length })
  return place.format === 'markdown' ? { start: offsetOf(place.start), end: offsetOf(place.end) } : null
}

/** The source offset of every character of the block. */
function characterOffsets(block: DocumentBlock, offsetOf: (place: LineColumn) => number): readonly number[] {
  return Array.from({ length: block.source.text.length }, (_, at) => {
    const place = block.source.locate({ start: at, end: at + 1 })
    return place.format === 'markdown' ? offsetOf(place.start) : -1
  })
}

function placed(spans: readonly EmphasisSpan[], offsets: readonly number[]): EmphasisSpan[] {
  return spans.flatMap(({ start, end, style }) => {
    const first = offsets.findIndex((offset) => offset >= start && offset < end)
    const last = offsets.findLastIndex((offset) => offset >= start && offset < end)
    return first < 0 ? [] : [{ style, start: first, end: last + 1 }]
  })
}
