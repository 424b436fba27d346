const markers = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+/u

/**
 * True when one line stands in more block quotes and lists than `limit`, or opens more brackets or emphasis than a parser bears:
 * 10,000 ">" is a RangeError in micromark, and 20,000 "[" takes it minutes.
 */
export function nestsTooDeep(source: string, limit: number): boolean {
  for (const line of source.split(/\r\n?|\n/u)) {
    if (line.length <= limit) continue
    const prefix = markers.exec(line)?.[0] ?? ''
    if ((prefix.match(/>|[-*+](?=[ \t])|\d[.)]/gu)?.length ?? 0) > limit) return true
    if (/^[ \t]*/u.exec(line)![0].length > limit * 4) return true
  }
  return false
}
