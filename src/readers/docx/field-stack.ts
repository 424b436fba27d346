interface Field {
  instruction: string
  phase: 'instruction' | 'result'
}

/** Follows complex fields (ECMA-376 17.16.18) through runs and paragraphs: only their results are text. */
export class FieldStack {
  private readonly open: Field[] = []

  begin(instruction = '', phase: Field['phase'] = 'instruction'): void {
    this.open.push({ instruction, phase })
  }

  instruct(text: string): void {
    const field = this.open.at(-1)
    if (field?.phase === 'instruction') field.instruction += text
  }

  separate(): void {
    const field = this.open.at(-1)
    if (field !== undefined) field.phase = 'result'
  }

  /** Ends the innermost field; gives the display text of a MACROBUTTON, which has no result and stands for something to fill in. */
  end(): string | null {
    const field = this.open.pop()
    if (field === undefined || field.phase === 'result') return null
    return /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.*\S)\s*$/isu.exec(field.instruction)?.[1] ?? null
  }

  /** True where text is an instruction and not shown. */
  get hidesText(): boolean {
    return this.open.some(({ phase }) => phase === 'instruction')
  }

  get isContents(): boolean {
    return this.open.some(({ instruction }) => /^\s*TOC\b/iu.test(instruction))
  }
}
