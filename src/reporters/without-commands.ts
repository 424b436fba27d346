const commandOpening = /^(\s*):(?=:)/gmu

/** Text in which no line opens with `::`, which GitHub takes for a workflow command; a space parts the two colons. */
export function withoutCommands(text: string): string {
  return text.replace(commandOpening, '$1: ')
}
