import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PageText } from './page-text.js'
import { readPage, type PageReading } from './read-page.js'

export interface ReadPages {
  readonly pages: readonly PageText[]
  /** Numbers of the pages that threw. */
  readonly bad: readonly number[]
}

/** Reads all pages one after the other; a page that throws costs only that page, and each page is cleaned up. */
export async function readPages(document: PDFDocumentProxy, reading: PageReading): Promise<ReadPages> {
  const pages: PageText[] = []
  const bad: number[] = []
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number)
      pages.push(await readPage(page, reading))
      page.cleanup()
    } catch {
      bad.push(number)
    }
  }
  return { pages, bad }
}
