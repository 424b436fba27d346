import type { Text } from 'mdast'

/** No sign but these means anything to CommonMark, GFM or the autolinks of GFM within a line. */
export const inner = '[^\\\\`*_[\\]<&~|@#\\t\\0\\r\\n]*'
/** A line with one of these may hold a break or an autolink. */
export const unsure = / $|:\/\/|www\./iu

export function textOf(value: string, at: number): Text {
  return { type: 'text', value, position: between(at, at + value.length) }
}

/** A place of which only the offsets count. */
export function between(start: number, end: number): NonNullable<Text['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}
