import type { LineColumn } from '../document/location.js'

/** Gives line and column (1-based, UTF-16) for offsets of a text; a line ends at CRLF, CR or LF. */
export function lineIndex(text: string): (offset: number) => LineColumn {
  const starts = lineStarts(text)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}

/** The offset of the first character of each line. */
export function lineStarts(text: string): readonly number[] {
  if (text.includes('\r')) return [0, ...[...text.matchAll(/\r\n?|\n/gu)].map(({ index, 0: end }) => index + end.length)]
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
