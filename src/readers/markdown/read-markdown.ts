import type { SourceLocation } from '../../document/location.js'
import { ReadError, type Notice, type ReadOptions, type ReadResult } from '../../document/source-block.js'
import type { Span } from '../../document/span.js'
import { countBlocks } from '../count-blocks.js'
import { decodeText, type DecodedText } from '../decode-text.js'
import { lineIndex } from '../line-index.js'
import { MappedText } from '../mapped-text.js'
import { plainReading, windows1252 } from '../notices.js'
import { tooLarge } from '../read-errors.js'
import { settleBlocks } from '../settle-blocks.js'
import type { Collected } from './collected.js'
import { nestsTooDeep } from './nesting.js'
import { plainLines } from './plain-lines.js'
import { walkMarkdown } from './walk-markdown.js'

/** Text files above this size are no contracts: the longest in hand is 0.6 MB. */
const largestText = 8 * 1024 * 1024

/** Reads Markdown (CommonMark, GFM, front matter). Throws ReadError `too-large` above 8 MB; markup that nests too deep is read as plain text. */
export function readMarkdown(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const decoded = decode(bytes)
  const into = collected(decoded.text, options)
  const plain = nestsTooDeep(decoded.text) || !walked(decoded.text, into)
  if (plain) into.drafts.splice(0, Infinity, ...plainLines(MappedText.verbatim(decoded.text, 0), into.locate))
  for (const notes of into.notes.values()) into.drafts.push(...notes)
  return result('markdown', decoded, into, plain ? [plainReading] : [])
}

/** Reads a plain text file; throws ReadError `too-large` above 8 MB. */
export function readText(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const decoded = decode(bytes)
  const into = collected(decoded.text, options)
  into.drafts.push(...plainLines(MappedText.verbatim(decoded.text, 0), into.locate))
  return result('text', decoded, into, [])
}

function decode(bytes: Uint8Array): DecodedText {
  if (bytes.length > largestText) throw tooLarge(bytes.length, largestText)
  return decodeText(bytes)
}

function walked(source: string, into: Collected): boolean {
  try {
    walkMarkdown({ source, whole: MappedText.verbatim(source, 0), depth: 0 }, into)
    return true
  } catch (error) {
    if (error instanceof ReadError || !(error instanceof RangeError)) throw error
    into.notes.clear()
    return false
  }
}

function collected(text: string, options: ReadOptions): Collected {
  const at = lineIndex(text)
  const locate = ({ start, end }: Span): SourceLocation => ({ format: 'markdown', start: at(start), end: at(end) })
  return { view: options.revisions, locate, drafts: [], notes: new Map(), setAside: {}, tables: 0 }
}

function result(format: 'markdown' | 'text', { encoding }: DecodedText, into: Collected, notices: readonly Notice[]): ReadResult {
  const blocks = settleBlocks(into.drafts)
  const toc = blocks.filter((block) => block.toc).length
  return {
    format, blocks, notices: encoding === 'windows-1252' ? [windows1252, ...notices] : notices,
    ledger: { pages: null, ...countBlocks(blocks), textBoxes: 0, setAside: toc > 0 ? { ...into.setAside, toc } : into.setAside, unread: [] },
  }
}
