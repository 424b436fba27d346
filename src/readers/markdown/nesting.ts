const deepest = 32
const mostBrackets = 2_000
const markers = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+/u

/**
 * True when a line stands in more block quotes and lists, or has more brackets, than a parser bears: 10,000 ">" is a RangeError in micromark,
 * and 20,000 links in one line take it 10 s. No contract comes near.
 */
export function nestsTooDeep(source: string): boolean {
  for (const line of source.split(/\r\n?|\n/u)) {
    if (line.length <= deepest) continue
    if (line.length > mostBrackets && line.split('[').length > mostBrackets) return true
    const prefix = markers.exec(line)?.[0] ?? ''
    if ((prefix.match(/>|[-*+](?=[ \t])|\d[.)]/gu)?.length ?? 0) > deepest) return true
    if (/^[ \t]*/u.exec(line)![0].length > deepest * 8) return true
  }
  return false
}
