import { childOf, elementsOf, numberOf, switchOf, type XmlElement } from './xml-element.js'

/** Text that a field shows though it has no result; a prompt stands for something to fill in. */
export interface ShownByField {
  readonly text: string
  readonly prompt: boolean
}

interface Field {
  instruction: string
  phase: 'instruction' | 'result'
  readonly shown: ShownByField | null
  swallowed: number
}

const button = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.*\S)\s*$/isu

/** Follows complex fields (ECMA-376 17.16.18) through runs and paragraphs: only their results are text. */
export class FieldStack {
  private readonly open: Field[] = []

  begin(mark: XmlElement): void {
    this.open.push({ instruction: '', phase: 'instruction', shown: dropdown(mark) ?? checkBox(mark), swallowed: 0 })
  }

  /** A field with its result inside it (`w:fldSimple`). */
  beginSimple(instruction: string): void {
    this.open.push({ instruction, phase: 'result', shown: null, swallowed: 0 })
  }

  instruct(text: string): void {
    const field = this.open.at(-1)
    if (field?.phase === 'instruction') field.instruction += text
  }

  separate(): void {
    const field = this.open.at(-1)
    if (field !== undefined) field.phase = 'result'
  }

  /** Ends the innermost field; gives what a button, a drop-down list or a box to tick shows in place of a result. */
  end(): ShownByField | null {
    const field = this.open.pop()
    if (field === undefined || field.shown !== null) return field?.shown ?? null
    const text = field.phase === 'instruction' ? button.exec(field.instruction)?.[1] : undefined
    return text === undefined ? null : { text, prompt: true }
  }

  /** Takes note of text that is not shown because it stands in an instruction. */
  swallow(text: string): void {
    const field = this.open.at(-1)
    if (field !== undefined) field.swallowed += text.trim().length
  }

  /** Characters of text inside fields that never ended: the file is broken there, and the text may have been meant to show. */
  get swallowed(): number {
    return this.open.reduce((sum, field) => sum + field.swallowed, 0)
  }

  /** True where text is an instruction and not shown. */
  get hidesText(): boolean {
    return this.open.some(({ phase }) => phase === 'instruction')
  }

  /** True in the result of a text field of a form. */
  get isFormText(): boolean {
    const field = this.open.at(-1)
    return field?.phase === 'result' && /^\s*FORMTEXT\b/iu.test(field.instruction)
  }

  get isContents(): boolean {
    return this.open.some(({ instruction }) => /^\s*TOC\b/iu.test(instruction))
  }
}

/** The entry that the drop-down list of a form stands at (ECMA-376 17.16.9); a list that nobody set is still a prompt. */
function dropdown(mark: XmlElement): ShownByField | null {
  const list = childOf(childOf(mark, 'w:ffData'), 'w:ddList')
  const chosen = numberOf(list, 'w:result')
  const entry = elementsOf(list, 'w:listEntry')[chosen ?? numberOf(list, 'w:default') ?? 0]
  return entry === undefined ? null : { text: entry.attributes['w:val'] ?? '', prompt: chosen === null }
}

/** The box to tick of a form (ECMA-376 17.16.7). */
function checkBox(mark: XmlElement): ShownByField | null {
  const box = childOf(childOf(mark, 'w:ffData'), 'w:checkBox')
  if (box === null) return null
  return { text: switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false ? '☒' : '☐', prompt: false }
}
