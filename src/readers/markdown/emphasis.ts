import type { Nodes } from 'mdast'
import type { Span } from '../../document/span.js'
import { decodeText } from '../decode-text.js'
import { nestsTooDeep } from './nesting.js'
import { parseMarkdown } from './parse-markdown.js'
import { splitSource } from './split-source.js'

/** A stretch of a Markdown file with emphasis, the marks themselves included; offsets in the decoded text. */
export interface EmphasisSpan extends Span {
  readonly style: 'strong' | 'emphasis'
}

/** The decoded text of a Markdown file and where it has emphasis, in order; none where the markup nests too deep to be parsed. */
export function readEmphasis(bytes: Uint8Array): { readonly text: string; readonly spans: readonly EmphasisSpan[] } {
  const { text } = decodeText(bytes)
  if (nestsTooDeep(text)) return { text, spans: [] }
  return { text, spans: splitSource(text).flatMap(({ start, end }) => emphasisIn(parseMarkdown(text.slice(start, end)), start)) }
}

function emphasisIn(node: Nodes, offset: number): EmphasisSpan[] {
  const inner = 'children' in node ? node.children.flatMap((child) => emphasisIn(child, offset)) : []
  const { start, end } = node.position ?? {}
  if ((node.type !== 'strong' && node.type !== 'emphasis') || start?.offset === undefined || end?.offset === undefined) return inner
  return [{ style: node.type, start: offset + start.offset, end: offset + end.offset }, ...inner]
}
