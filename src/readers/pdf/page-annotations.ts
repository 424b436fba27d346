import type { PDFPageProxy } from 'pdfjs-dist'
import type { Box } from './page-text.js'

/** Lines of text that stand on the page but not in its own text; the box and size are in user space of the page (y grows upwards). */
export interface AddedText {
  readonly lines: readonly string[]
  readonly box: Box
  /** Font size in points; null when it is to follow from the box. */
  readonly size: number | null
}

/** What lies on a page, over its own text. */
export interface PageAnnotations {
  /** What was filled in in the fields of a form. */
  readonly fields: readonly AddedText[]
  /** Text boxes that were put on the page later. */
  readonly boxes: readonly AddedText[]
  /** Where text is struck out, one box a line. */
  readonly strikeouts: readonly Box[]
  /** Remarks that are seen when they are opened. */
  readonly comments: number
  /** Stamps and handwriting, which may hold words. */
  readonly drawn: number
  /** Names of files that hang on the page. */
  readonly files: readonly string[]
}

const none: PageAnnotations = { fields: [], boxes: [], strikeouts: [], comments: 0, drawn: 0, files: [] }

/** What pdf.js gives of an annotation; nothing of it is sure. */
interface Annotation {
  readonly subtype?: unknown
  readonly fieldType?: unknown
  readonly fieldValue?: unknown
  readonly checkBox?: unknown
  readonly radioButton?: unknown
  readonly exportValue?: unknown
  readonly buttonValue?: unknown
  readonly options?: unknown
  readonly rect?: unknown
  readonly quadPoints?: unknown
  readonly textContent?: unknown
  readonly contentsObj?: { readonly str?: unknown }
  readonly defaultAppearanceData?: { readonly fontSize?: unknown }
  readonly file?: { readonly filename?: unknown }
}

/** Reads the visible annotations of a page; a page whose annotations cannot be read has none. */
export async function readAnnotations(page: PDFPageProxy): Promise<PageAnnotations> {
  const all: readonly Annotation[] = await page.getAnnotations().catch(() => [])
  const own = (subtype: string): readonly Annotation[] => all.filter((annotation) => annotation.subtype === subtype)
  if (all.length === 0) return none
  return {
    fields: own('Widget').flatMap((field) => added(field, fieldLines(field), null)),
    boxes: own('FreeText').flatMap((box) => added(box, boxLines(box), sizeOf(box))),
    strikeouts: own('StrikeOut').flatMap(({ quadPoints }) => quadBoxes(quadPoints)),
    comments: all.filter(({ subtype, contentsObj }) => subtype !== 'Popup' && subtype !== 'FreeText' && subtype !== 'Widget' && hasText(contentsObj?.str)).length,
    drawn: own('Stamp').length + own('Ink').length,
    files: own('FileAttachment').flatMap(({ file }) => (typeof file?.filename === 'string' ? [file.filename] : [])),
  }
}

function fieldLines({ fieldType, fieldValue, options, checkBox, radioButton, exportValue, buttonValue }: Annotation): readonly string[] {
  if (fieldType === 'Tx' && typeof fieldValue === 'string') return linesOf(fieldValue)
  if (fieldType === 'Ch' && Array.isArray(fieldValue)) return fieldValue.flatMap((value) => linesOf(displayed(value, options)))
  if (fieldType !== 'Btn') return []
  const on = checkBox === true ? exportValue : radioButton === true ? buttonValue : null
  return on === null || on === undefined ? [] : [fieldValue === on ? '☒' : '☐']
}

/** A choice is stored by a value of its own; people see another. */
function displayed(value: unknown, options: unknown): string {
  const known: readonly { exportValue?: unknown; displayValue?: unknown }[] = Array.isArray(options) ? options : []
  const shown = known.find(({ exportValue }) => exportValue === value)?.displayValue ?? value
  return typeof shown === 'string' ? shown : ''
}

function boxLines({ textContent, contentsObj }: Annotation): readonly string[] {
  if (Array.isArray(textContent)) return textContent.flatMap((line) => (typeof line === 'string' ? linesOf(line) : []))
  return typeof contentsObj?.str === 'string' ? linesOf(contentsObj.str) : []
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '')
}

function sizeOf({ defaultAppearanceData }: Annotation): number | null {
  const size = defaultAppearanceData?.fontSize
  return typeof size === 'number' && size > 0 ? size : null
}

function added({ rect }: Annotation, lines: readonly string[], size: number | null): AddedText[] {
  if (lines.length === 0 || !Array.isArray(rect) || rect.length !== 4) return []
  const [x0, y0, x1, y1] = rect.map(Number) as [number, number, number, number]
  return [{ lines, box: { x0, y0, x1, y1 }, size }]
}

/** Eight numbers for each line: the corners of its box. */
function quadBoxes(points: unknown): Box[] {
  if (!(points instanceof Float32Array) && !Array.isArray(points)) return []
  const numbers = Array.from(points as ArrayLike<number>)
  return Array.from({ length: Math.floor(numbers.length / 8) }, (_, i) => {
    const corners = numbers.slice(i * 8, i * 8 + 8)
    const xs = corners.filter((_, j) => j % 2 === 0)
    const ys = corners.filter((_, j) => j % 2 === 1)
    return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
  })
}

function hasText(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== ''
}
