import type { RootContent } from 'mdast'
import type { Span } from '../../document/span.js'
import { parseMarkdown } from './parse-markdown.js'
import { plainRuns } from './plain-runs.js'
import { foreignDefinitions, splitSource } from './split-source.js'

/** A part of a piece of Markdown with its nodes; their offsets count from the start of the part. */
export interface ParsedPart extends Span {
  readonly nodes: readonly RootContent[]
}

/** Parses a piece of Markdown part by part, in order; only what may hold markup goes through the parser. */
export function parseParts(source: string): ParsedPart[] {
  return plainRuns(source).flatMap(({ start, end, nodes }) => (nodes === null ? parseMarked(source.slice(start, end), start) : [{ start, end, nodes }]))
}

function parseMarked(source: string, from: number): ParsedPart[] {
  const spans = splitSource(source)
  const foreign = foreignDefinitions(source, spans)
  return spans.map(({ start, end }, i): ParsedPart => {
    const own = source.slice(start, end)
    return { start: from + start, end: from + end, nodes: parseMarkdown(own + foreign[i]!).children.filter(({ position }) => position!.start.offset! < own.length) }
  })
}
