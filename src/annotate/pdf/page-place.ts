import { PDFName, PDFNumber, type PDFPage } from '@cantoo/pdf-lib'
import type { PdfRegion } from '../../document/location.js'

/** A rectangle in the coordinates of a PDF page, origin bottom left, before rotation. */
export interface PageBox {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Where a region, which counts on the page as shown, lies in the page's own coordinates (ISO 32000-1 §7.7.3.3, §14.11.2). */
export function pageBox({ x, y, width, height }: PdfRegion, page: PDFPage): PageBox {
  const view = shownBox(page)
  const unit = page.node.lookupMaybe(PDFName.of('UserUnit'), PDFNumber)?.asNumber() ?? 1
  const [left, top, right, bottom] = [x / unit, y / unit, (x + width) / unit, (y + height) / unit]
  switch (((page.getRotation().angle % 360) + 360) % 360) {
    case 90: return { x0: view.x0 + top, y0: view.y0 + left, x1: view.x0 + bottom, y1: view.y0 + right }
    case 180: return { x0: view.x1 - right, y0: view.y0 + top, x1: view.x1 - left, y1: view.y0 + bottom }
    case 270: return { x0: view.x1 - bottom, y0: view.y1 - right, x1: view.x1 - top, y1: view.y1 - left }
    default: return { x0: view.x0 + left, y0: view.y1 - bottom, x1: view.x0 + right, y1: view.y1 - top }
  }
}

/** What of a page is shown: its crop box within its media box. */
export function shownBox(page: PDFPage): PageBox {
  const [media, crop] = [page.getMediaBox(), page.getCropBox()].map((box) => ({ x0: box.x, y0: box.y, x1: box.x + box.width, y1: box.y + box.height })) as [PageBox, PageBox]
  const both = { x0: Math.max(media.x0, crop.x0), y0: Math.max(media.y0, crop.y0), x1: Math.min(media.x1, crop.x1), y1: Math.min(media.y1, crop.y1) }
  return both.x1 > both.x0 && both.y1 > both.y0 ? both : media
}
