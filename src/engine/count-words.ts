/** How many words a text holds, as white space parts them; counted by character, as a list of the words of a contract is large. */
export function countWords(text: string): number {
  let words = 0
  let within = false
  for (let at = 0; at < text.length; at++) {
    const white = isWhite(text.charCodeAt(at))
    if (!white && !within) words++
    within = !white
  }
  return words
}

/** What `\s` stands for. */
function isWhite(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || furtherSpaces.has(code)
}

const furtherSpaces: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])
