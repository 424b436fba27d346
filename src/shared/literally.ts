/** The source of a pattern that fits a text as it stands. Only what a pattern reads as a sign is escaped: `\-` and `\'` are errors in one of Unicode. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
}
