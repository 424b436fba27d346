/** A place in a text file: line and column, 1-based; the column counts UTF-16 code units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

export type DocxPart = 'body' | 'footnote' | 'endnote' | 'header' | 'footer' | 'textbox'

/** A box on a PDF page, in points (1/72 inch), origin top left of the page as shown; the page is 1-based. */
export interface PdfRegion {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Where a span of the canonical text stands in the file. All numbers are 1-based but the character
 * offsets of DOCX, which are a half-open range in the text of the paragraph as the reader gives it.
 * `paragraph` counts the `w:p` elements of the part in document order, tables included.
 */
export type SourceLocation =
  | { readonly format: 'markdown'; readonly start: LineColumn; readonly end: LineColumn }
  | {
      readonly format: 'docx'
      readonly part: DocxPart
      readonly paragraph: number
      readonly start: number
      readonly end: number
    }
  | { readonly format: 'pdf'; readonly regions: readonly [PdfRegion, ...PdfRegion[]] }

export type Format = 'markdown' | 'text' | 'docx' | 'pdf'
