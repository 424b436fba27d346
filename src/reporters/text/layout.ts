import wrapAnsi from 'wrap-ansi'

/** Text broken at words to `columns`; `first` opens the first line and every next line is indented by `hang` spaces. */
export function wrap(text: string, columns: number, first: string, hang: number): string[] {
  const width = Math.max(columns - hang, 20)
  const lines = text.split('\n').flatMap((line) => wrapAnsi(line, width, { hard: true, trim: true }).split('\n'))
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
