import type { OperatorList } from './page-drawing.js'

/** Widths of the letters of one font, in parts of its size. */
export type Advances = ReadonlyMap<string, number>

export interface TextCodes {
  readonly setFont: number
  readonly showText: number
}

/** Letter widths by font name, of the letters that the operators of a page draw: the text content of pdf.js has widths of whole runs only. */
export function readAdvances(operators: OperatorList, codes: TextCodes): ReadonlyMap<string, Advances> {
  const fonts = new Map<string, Map<string, number>>()
  let open = new Map<string, number>()
  operators.fnArray.forEach((code, i) => {
    const args = operators.argsArray[i]
    if (!Array.isArray(args)) return
    if (code === codes.setFont) open = fontNamed(String(args[0]), fonts)
    if (code === codes.showText && Array.isArray(args[0])) for (const glyph of args[0]) addGlyph(glyph, open)
  })
  return fonts
}

function fontNamed(name: string, fonts: Map<string, Map<string, number>>): Map<string, number> {
  const known = fonts.get(name) ?? new Map<string, number>()
  fonts.set(name, known)
  return known
}

/** A number among the glyphs is a shift; a glyph may stand for several letters (a ligature), which then share its width. */
function addGlyph(glyph: unknown, font: Map<string, number>): void {
  if (glyph === null || typeof glyph !== 'object') return
  const { unicode, width } = glyph as { unicode?: unknown; width?: unknown }
  if (typeof unicode !== 'string' || typeof width !== 'number') return
  const letters = [...unicode]
  for (const letter of letters) if (!font.has(letter)) font.set(letter, width / 1000 / letters.length)
}
