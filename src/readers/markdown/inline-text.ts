import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Revision, RevisionView } from '../../document/source-block.js'
import type { Span } from '../../document/span.js'
import { MappedText } from '../mapped-text.js'
import { noMarks, type Marks } from '../marks.js'
import { alignText } from './align-text.js'
import { foldStruck } from './fold-struck.js'
import { stripHtml } from './strip-html.js'

/** The text of a paragraph, heading or cell without its inline marks. */
export interface InlineText {
  readonly text: MappedText
  readonly bold: readonly Span[]
  readonly marks: Marks
  /** Identifiers of the footnotes that the text cites, in order. */
  readonly cites: readonly string[]
  readonly images: number
  readonly comments: number
  /** True when all of the text is links to places in the same file. */
  readonly links: boolean
}

interface Collector {
  readonly source: string
  readonly view: RevisionView
  readonly parts: MappedText[]
  readonly bold: Span[]
  readonly links: Span[]
  readonly revisions: Revision[]
  readonly cites: string[]
  readonly counts: { images: number; comments: number }
  length: number
}

/** Flattens inline content to text with places. Struck text (`~~x~~`, `<del>x</del>`) is a deletion: the accepted view leaves it out. */
export function inlineText(node: Paragraph | { readonly children: readonly PhrasingContent[] }, source: string, view: RevisionView): InlineText {
  const into: Collector = { source, view, parts: [], bold: [], links: [], revisions: [], cites: [], counts: { images: 0, comments: 0 }, length: 0 }
  for (const child of foldStruck(node.children)) collect(child, into)
  const text = MappedText.join(into.parts)
  const { bold, cites, counts } = into
  const linked = into.links.reduce((sum, { start, end }) => sum + text.text.slice(start, end).trim().length, 0)
  return {
    text, bold, cites, ...counts, marks: into.revisions.length > 0 ? { ...noMarks, revisions: into.revisions } : noMarks,
    links: linked > 0 && linked >= text.text.trim().length,
  }
}

function collect(node: PhrasingContent | RootContent, into: Collector): void {
  const start = into.length
  switch (node.type) {
    case 'text': return push(into, alignText(node.value, into.source, startOf(node, into)))
    case 'inlineCode': return push(into, codeText(node.value, into.source, startOf(node, into)))
    case 'break': return push(into, MappedText.standing('\n', { start: startOf(node, into), end: endOf(node, into) }))
    case 'html': return collectHtml(node.value, startOf(node, into), into)
    case 'image':
    case 'imageReference':
      into.counts.images++
      return
    case 'footnoteReference':
      into.cites.push(node.identifier)
      return
    case 'delete': return collectStruck(node.children, into)
    default:
      if ('children' in node) for (const child of foldStruck(node.children as readonly PhrasingContent[])) collect(child, into)
      if (node.type === 'strong' && into.length > start) into.bold.push({ start, end: into.length })
      if (node.type === 'link' && node.url.startsWith('#')) into.links.push({ start, end: into.length })
  }
}

function push(into: Collector, part: MappedText): void {
  into.parts.push(part)
  into.length += part.text.length
}

function startOf(node: PhrasingContent | RootContent, { parts, source }: Collector): number {
  const last = parts.at(-1)
  return node.position?.start.offset ?? last?.sourceOf({ start: last.text.length - 1, end: last.text.length }).end ?? source.length
}

function endOf(node: PhrasingContent | RootContent, into: Collector): number {
  return node.position?.end.offset ?? startOf(node, into)
}

function codeText(value: string, source: string, from: number): MappedText {
  let at = from + /^`*/.exec(source.slice(from, from + 64))![0].length
  const parts = [...value].map((sign) => {
    const wanted = sign === ' ' ? /[\s]/ : null
    while (at < source.length && source[at] !== sign[0] && wanted?.test(source[at]!) !== true) at++
    const part = MappedText.verbatim(sign, at)
    at += sign.length
    return part
  })
  return MappedText.join(parts)
}

function collectHtml(value: string, from: number, into: Collector): void {
  const { text, comments } = stripHtml(value, into.view)
  into.counts.comments += comments
  push(into, text.through(MappedText.verbatim(value, from)))
}

function collectStruck(children: readonly PhrasingContent[], into: Collector): void {
  const inner: Collector = { ...into, parts: [], bold: [], links: [], length: 0 }
  for (const child of children) collect(child, inner)
  const struck = MappedText.join(inner.parts)
  const kept = into.view === 'rejected'
  into.revisions.push({ kind: 'deletion', span: { start: into.length, end: into.length + (kept ? struck.text.length : 0) }, text: struck.text, author: null, date: null })
  if (kept) push(into, struck)
}
