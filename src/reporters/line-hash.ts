const base = 37n
const window = 100
const endOfFile = 65535

/**
 * The hash that GitHub code scanning gives each line of a text, as "hex:count" by line (index 0 is line 1): the next hundred
 * characters but spaces and tabs, with one line feed a line end, as digits to base 37 modulo 2^64; lines of the same hash are
 * counted. Ours is the same as that of github/codeql-action, which otherwise warns of a difference.
 */
export function lineHashes(text: string): readonly string[] {
  const units = Array.from(text.replace(/\r\n?/gu, '\n').replace(/[ \t]/gu, ''), unitsOf).flat()
  const starts = [0, ...units.flatMap((unit, index) => (unit === 10 ? [index + 1] : []))]
  const digits = [...units, endOfFile]
  const seen = new Map<string, number>()
  return starts.map((start) => {
    const hash = hashFrom(digits, start)
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return `${hash}:${count}`
  })
}

function unitsOf(char: string): number[] {
  return Array.from({ length: char.length }, (_, index) => char.charCodeAt(index))
}

function hashFrom(digits: readonly number[], start: number): string {
  let hash = 0n
  for (let index = start; index < start + window; index++) hash = BigInt.asUintN(64, hash * base + BigInt(digits[index] ?? 0))
  return hash.toString(16)
}
