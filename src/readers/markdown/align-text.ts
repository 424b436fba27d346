import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { MappedText } from '../mapped-text.js'

const entity = /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/y
const lineEnd = /[ \t]*(?:\r\n?|\n)/y

/**
 * Lays the value of a text node beside its source from offset `from` on: escapes and entities stand for one character, the
 * markers of block quotes and the indents at line starts fall away.
 */
export function alignText(value: string, source: string, from: number): MappedText {
  if (source.startsWith(value, from) && !/[\n&\\]/.test(value)) return MappedText.verbatim(value, from)
  const parts: MappedText[] = []
  let at = from
  for (let i = 0; i < value.length;) {
    const step = stepAt(value, i, source, at)
    parts.push(step.length === step.end - step.at ? MappedText.verbatim(value.slice(i, i + step.length), step.at)
      : MappedText.standing(value.slice(i, i + step.length), { start: step.at, end: step.end }))
    i += step.length
    at = step.end
    if (value[i - 1] === '\n') at = contentStart(source, at, value[i])
  }
  return MappedText.join(parts)
}

/** How many characters of the value stand for which stretch of the source. */
interface Step {
  readonly length: number
  readonly at: number
  readonly end: number
}

function stepAt(value: string, i: number, source: string, at: number): Step {
  if (value[i] === '\n') {
    lineEnd.lastIndex = at
    const match = lineEnd.exec(source)
    return { length: 1, at, end: at + (match?.[0].length ?? 1) }
  }
  if (source[at] === '&') {
    entity.lastIndex = at
    const match = entity.exec(source)
    const length = match === null ? 0 : decodedLength(match)
    if (match !== null && length > 0) return { length, at, end: at + match[0].length }
  }
  if (source[at] === '\\' && source[at + 1] === value[i] && /[!-/:-@[-`{-~]/.test(value[i]!)) return { length: 1, at, end: at + 2 }
  if (source[at] === value[i]) {
    const length = plainLength(value, i, source, at)
    return { length, at, end: at + length }
  }
  return { length: 1, at, end: at + 1 }
}

function plainLength(value: string, i: number, source: string, at: number): number {
  let length = 1
  while (i + length < value.length && value[i + length] === source[at + length] && !isSpecial(value.charCodeAt(i + length))) length++
  return length
}

function isSpecial(code: number): boolean {
  return code === 0x0a || code === 0x26 || code === 0x5c
}

function decodedLength([, hex, decimal, name]: RegExpExecArray): number {
  if (name !== undefined) return (decodeNamedCharacterReference(name) || '').length
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0xffff && code <= 0x10ffff ? 2 : 1
}

/** Where the content of a continuation line starts, behind its indent and quote markers. */
function contentStart(source: string, at: number, first: string | undefined): number {
  let start = at
  while (/[ \t]/.test(source[start] ?? '') || (source[start] === '>' && first !== '>')) start++
  return start
}
