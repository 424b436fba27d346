const longest = 80

/** The title that opens a paragraph in American drafting ("Section 6.07 Early Contact."): capitals throughout, two words or more; null for none. */
export function runInTitle(sentence: string): string | null {
  const text = sentence.trim().replace(/^(?:Section|Clause|Article|Artikel)\s+[\dIVX.]+\s+/u, '')
  if (text.length > longest || !text.endsWith('.')) return null
  const words = text.slice(0, -1).split(/\s+/u)
  const titled = words.length >= 2 && words.length <= 6
    && words.every((word) => /^\p{Lu}\p{Ll}+(?:[-'’]\p{L}+)*,?$/u.test(word) || /^(?:of|and|to|the|for|by|in|on|with)$/u.test(word)) && /^\p{Lu}/u.test(words.at(-1)!)
  return titled ? words.join(' ') : null
}
