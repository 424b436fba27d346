const colourCode = /\u001b\[\d+m/gu

/** Text broken at words to `columns`; `first` opens the first line and every next line is indented by `hang` spaces. */
export function wrap(text: string, columns: number, first: string, hang: number): string[] {
  const width = Math.max(columns - hang, 20)
  const lines = text.split('\n').flatMap((line) => breakLine(line, width))
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(hang)) + line)
}

/** "Label   text", the text hanging under itself. */
export function labelled(label: string, text: string, columns: number, width: number): string[] {
  return wrap(text, columns, label.padEnd(width), width)
}

/** Text in which every line opens with a mark, such as the bar beside a model clause. */
export function marked(text: string, columns: number, mark: string, markWidth: number): string[] {
  return wrap(text, columns, '', markWidth).map((line) => mark + line.trimStart())
}

/** The lines of one line of text. Colour may run over a break: nothing but spaces stands between. */
function breakLine(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  let used = 0
  for (const word of line.split(/ +/u).filter((part) => part !== '').flatMap((part) => breakWord(part, width))) {
    const wide = widthOf(word)
    if (used > 0 && used + 1 + wide > width) {
      lines.push(current)
      current = word
      used = wide
    } else {
      current = current === '' ? word : `${current} ${word}`
      used += used === 0 ? wide : wide + 1
    }
  }
  return [...lines, current]
}

/** A word that no line can hold, in pieces; such words have no colour inside. */
function breakWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  const chars = [...word]
  return Array.from({ length: Math.ceil(chars.length / width) }, (_, index) => chars.slice(index * width, (index + 1) * width).join(''))
}

/** Characters that are seen. Contracts in Dutch and English hold none that is two columns wide. */
function widthOf(text: string): number {
  const plain = text.replace(colourCode, '')
  return /[\ud800-\udfff]/u.test(plain) ? [...plain].length : plain.length
}
