/**
 * The offset in raw XML character data at which character `wanted` of its text starts: references count as what they stand for, a CR LF as one
 * (XML 1.0, 2.11). Null where the data holds markup (CDATA, comments), which cannot be cut.
 */
export function rawOffset(raw: string, wanted: number): number | null {
  if (raw.includes('<')) return null
  let text = 0
  const piece = /&(?:#x([0-9a-f]+)|#(\d+)|\w+);|\r\n|[\s\S]/giy
  for (let at = 0; at < raw.length; at = piece.lastIndex) {
    if (text >= wanted) return text === wanted ? at : null
    piece.lastIndex = at
    const [, hex, decimal] = piece.exec(raw)!
    const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16)
    text += code > 0xffff ? 2 : 1
  }
  return text === wanted ? raw.length : null
}
