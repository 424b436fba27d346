import type { Heading, Paragraph, Table } from 'mdast'
import type { Span } from '../../document/span.js'
import { plainTable } from './plain-table.js'
import { between, inner, textOf, unsure } from './plain-text.js'

type PlainNode = Heading | Paragraph | Table

/** A stretch of Markdown: paragraphs, headings and tables that hold no markup, or (`nodes` is null) what the parser must read. */
export interface Run extends Span {
  /** Their offsets count from the start of the run. */
  readonly nodes: readonly PlainNode[] | null
}

/** What makes blocks reach over blank lines, or makes one part of the text depend on another. */
const reaching = /\]:|```|~~~|<[!?]|<(?:script|pre|style|textarea)|\r(?!\n)/iu
/** Front matter may hold blank lines. */
const frontMatter = /^(?:---|\+\+\+)/u

/** In a line that opens with one of these no sign of `inner` means anything. */
const openings = '\\p{L}(“"‘\'€§'
const firstLine = new RegExp(`^(?:[${openings}]|\\d(?!\\d{0,8}[.)](?: |$)))${inner}$`, 'u')
const nextLine = new RegExp(`^\\p{L}${inner}$`, 'u')
const headingLine = new RegExp(`^(#{1,6}) +(?=[^ ])(${inner})$`, 'u')

/**
 * Parts Markdown into runs, in order and without a gap. A paragraph that starts at the margin behind a blank line ends every block
 * before it (CommonMark 0.31, 5.1 to 5.3), so that it can be read by itself; contracts consist of such paragraphs for the most part. So does
 * a table of plain cells.
 */
export function plainRuns(source: string): Run[] {
  if (reaching.test(source) || frontMatter.test(source)) return [{ start: 0, end: source.length, nodes: null }]
  const runs: { start: number; end: number; nodes: PlainNode[] | null }[] = []
  for (const { start, end } of chunksOf(source)) {
    const last = runs.at(-1)
    const nodes = plainNodes(source.slice(start, end), last?.nodes == null ? 0 : start - last.start)
    if (last !== undefined && (last.nodes === null) === (nodes === null)) {
      last.end = end
      if (nodes !== null) last.nodes!.push(...nodes)
    } else runs.push({ start, end, nodes })
  }
  return runs
}

/** Lines up to and with the blank lines behind them. */
function chunksOf(source: string): Span[] {
  const starts = [...source.matchAll(/\n(?:[ \t]*\r?\n)+/gu)].map(({ index, 0: end }) => index + end.length).filter((start) => start < source.length)
  return [0, ...starts].map((start, i) => ({ start, end: starts[i] ?? source.length }))
}

/** The nodes of a chunk without markup, with offsets from `at` on; null when a line may hold some. */
function plainNodes(chunk: string, at: number): PlainNode[] | null {
  const text = chunk.replace(/[ \t\r\n]+$/u, '')
  if (text.startsWith('|')) {
    const table = plainTable(text, at)
    return table === null ? null : [table]
  }
  const [first, ...rest] = text.split('\n')
  const opening = first!.replace(/\r$/u, '')
  const heading = headingLine.exec(opening)
  const body = heading === null ? text : rest.join('\n')
  if (unsure.test(opening) || (body !== '' && !isPlainParagraph(body))) return null
  const nodes: PlainNode[] = []
  if (heading !== null) nodes.push(headingOf(heading, at))
  if (body !== '') nodes.push({ type: 'paragraph', children: [textOf(body, at + text.length - body.length)], position: between(at + text.length - body.length, at + text.length) })
  return nodes.length === 0 ? null : nodes
}

function isPlainParagraph(body: string): boolean {
  return body.split('\n').every((line, i) => (i === 0 ? firstLine : nextLine).test(line) && !unsure.test(line))
}

function headingOf([line, marks, title]: RegExpExecArray, at: number): Heading {
  return { type: 'heading', depth: marks!.length as Heading['depth'], children: [textOf(title!, at + line.length - title!.length)], position: between(at, at + line.length) }
}
