const [lineEnd, returnMark, pipe] = [0x0a, 0x0d, 0x7c]
const sentenceEnds = new Set([...'.;:!?'].map((sign) => sign.charCodeAt(0)))

/** Far more than a contract of 64 KB has: its longest sentences run to some 600 bytes, its widest tables to 12 columns. */
const most = { lines: 2_000, line: 4_000, sentence: 1_200, pipes: 60 } as const

/**
 * True for a text like those that people write: lines, sentences and table rows of usual length. On others, such as one word 10,000 times,
 * the time that reading and judging take can grow faster than the text does.
 */
export function isOrdinary(bytes: Uint8Array): boolean {
  let lines = 0
  let line = 0
  let sentence = 0
  let pipes = 0
  for (const byte of bytes) {
    if (byte === lineEnd) {
      if (line === 0) sentence = 0
      line = 0
      pipes = 0
      lines++
    } else if (byte !== returnMark) line++
    if (byte === pipe) pipes++
    sentence = sentenceEnds.has(byte) ? 0 : sentence + 1
    if (lines > most.lines || line > most.line || sentence > most.sentence || pipes > most.pipes) return false
  }
  return true
}
