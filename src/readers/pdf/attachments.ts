import type { PDFDocumentProxy } from 'pdfjs-dist'

/** What a PDF holds beside its pages. */
export interface BesidePages {
  /** Names of the files that hang on the document as a whole. */
  readonly files: readonly string[]
  /** True when the pages stand in for a form that only XFA describes. */
  readonly dynamicForm: boolean
}

const documentName = /\.(?:docx?|dot[xm]?|docm|pdf|od[tf]|rtf|md|markdown|te?xt)$/iu

/** True for the name of a file that could hold a part of a contract. */
export function isDocumentName(name: string): boolean {
  return documentName.test(name)
}

/** Finds what stands beside the pages; what cannot be read counts as not there. */
export async function readBeside(document: PDFDocumentProxy): Promise<BesidePages> {
  const attached: unknown = await document.getAttachments().catch(() => null)
  const info: { readonly IsXFAPresent?: unknown; readonly IsAcroFormPresent?: unknown } = await document.getMetadata().then((found) => found.info, () => ({}))
  const files = attached !== null && typeof attached === 'object' ? Object.entries(attached).map(([key, file]) => nameOf(file) ?? key) : []
  return { files, dynamicForm: info.IsXFAPresent === true && info.IsAcroFormPresent !== true }
}

function nameOf(file: unknown): string | null {
  const name = file !== null && typeof file === 'object' && 'filename' in file ? file.filename : null
  return typeof name === 'string' ? name : null
}
