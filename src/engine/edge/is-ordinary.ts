/** Far more than a contract of 64 KB has: its longest sentences run to some 600 bytes, its widest tables to 12 columns. */
const most = { lines: 2_000, line: 4_000, sentence: 1_200, pipes: 60 } as const

/**
 * True for a text like those that people write: lines, sentences and table rows of usual length. On others, such as one word 10,000 times,
 * the time that reading and judging take can grow faster than the text does.
 */
export function isOrdinary(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const lines = text.split('\n')
  return lines.length <= most.lines + 1 && lines.every(isOrdinaryLine) && text.split(sentenceEnd).every((sentence) => sentence.length <= most.sentence)
}

function isOrdinaryLine(line: string): boolean {
  if (line.length <= most.pipes) return true
  return line.replaceAll('\r', '').length <= most.line && line.split('|').length <= most.pipes + 1
}

/** A mark that ends one, or an empty line. */
const sentenceEnd = /[.;:!?]|\n\r*(?=\n)/u
