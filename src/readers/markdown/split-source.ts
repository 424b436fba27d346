import type { Span } from '../../document/span.js'

/** Sizes in characters: micromark takes quadratic time, so that a long file is parsed in parts. */
const wanted = 8 * 1024
const patience = 12 * 1024
const atMost = 20 * 1024
const wholeTable = 512 * 1024

const fence = /^ {0,3}(`{3,}|~{3,})/u
const freshStart = /^(?!---|\+\+\+)[^\s=:|]/u
const anyStart = /^(?!---|\+\+\+)[^=:|]/u

/**
 * Splits Markdown into parts that can be parsed on their own: behind a blank line, outside fences and comments, before a line that starts at
 * the margin. Where no such place comes, a list or table is cut; its labels stand in the source, so that no number changes.
 */
export function splitSource(source: string): Span[] {
  const parts: Span[] = []
  let start = 0
  let blank = false
  let fenced: string | null = null
  for (const { line, at } of linesOf(source)) {
    const size = at - start
    const free = fenced === null && blank && (freshStart.test(line) || size > patience) && anyStart.test(line)
    if ((size >= wanted && free) || (size > atMost && fenced === null && anyStart.test(line)) || size > wholeTable) {
      parts.push({ start, end: at })
      start = at
    }
    fenced = fenceAfter(line, fenced)
    blank = line.trim() === ''
  }
  return [...parts, { start, end: source.length }]
}

/** What still has to be closed behind a line: a code fence, an HTML comment, or nothing. */
function fenceAfter(line: string, open: string | null): string | null {
  if (open === '<!--') return line.includes('-->') ? null : open
  const mark = fence.exec(line)?.[1] ?? null
  if (open !== null) return mark !== null && mark.startsWith(open) ? null : open
  if (mark !== null) return mark
  return line.includes('<!--') && !line.slice(line.lastIndexOf('<!--')).includes('-->') ? '<!--' : null
}

function* linesOf(source: string): Generator<{ line: string; at: number }> {
  for (let at = 0; at < source.length;) {
    const feed = source.indexOf('\n', at)
    const end = feed < 0 ? source.length : feed + 1
    yield { line: source.slice(at, end), at }
    at = end
  }
}

const definition = /^ {0,3}\[([^\]\n]{1,200})\]:.*$/gmu

/** For every part the definitions of links and notes that stand in other parts and that it uses, as lines to parse behind it. */
export function foreignDefinitions(source: string, parts: readonly Span[]): string[] {
  if (parts.length === 1) return ['']
  const all = [...source.matchAll(definition)].slice(0, 2_000)
  return parts.map(({ start, end }) => {
    const part = source.slice(start, end)
    if (!part.includes('[')) return ''
    const used = all.filter(({ index, 1: name }) => (index < start || index >= end) && part.includes(`[${name!}]`)).slice(0, 200)
    return used.length === 0 ? '' : `\n\n${used.map(([line]) => line).join('\n\n')}\n`
  })
}
