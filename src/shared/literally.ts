/** The source of a pattern that fits a text as it stands. Only what a pattern reads as a sign is escaped: `\-` and `\'` are errors in one of Unicode. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
}

/** The source of a pattern that fits a text where it stands as words of its own. */
export function asWords(text: string): string {
  return `(?<!\\p{L})${literally(text)}(?!\\p{L})`
}
