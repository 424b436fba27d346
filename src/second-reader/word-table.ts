/** A list of words with the table by which each is found: made when the program is built, so that opening it costs nothing. */
export interface WordTable {
  /** The words, each followed by a line end, and where each begins; one more at the end. */
  readonly text: string
  readonly from: Uint16Array
  /** Per slot one more than the number of the word there, 0 for none; a word whose slot is taken stands in the next free one. */
  readonly slots: Uint16Array
}

/** The table of a list of words, each once, none with a line end. */
export function tableOf(words: readonly string[]): WordTable {
  const from = [0]
  const slots = new Uint16Array(slotCount(words.length))
  for (const [number, word] of words.entries()) {
    from.push(from[number]! + word.length + 1)
    let slot = slotOf(word, slots.length)
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length
    slots[slot] = number + 1
  }
  if (from.at(-1)! > 0xffff) throw new RangeError('the words of a table are too long together')
  return { text: words.map((word) => `${word}\n`).join(''), from: Uint16Array.from(from), slots }
}

/** A power of two of which more than half stays free. */
function slotCount(words: number): number {
  return 2 ** Math.ceil(Math.log2(2 * words + 1))
}

/** The number of a word in the list, or -1. */
export function numberOf(word: string, { text, from, slots }: WordTable): number {
  for (let slot = slotOf(word, slots.length); slots[slot] !== 0; slot = (slot + 1) % slots.length) {
    const number = slots[slot]! - 1
    if (from[number + 1]! - from[number]! === word.length + 1 && text.startsWith(word, from[number])) return number
  }
  return -1
}

/** FNV-1a over the characters. */
function slotOf(word: string, slots: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (slots - 1)
}
