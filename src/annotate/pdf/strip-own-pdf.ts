import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'
import { ownAuthor } from '../../engine/comment-waivers.js'
import { unshiftPageLabels } from './page-labels.js'
import { summaryKey } from './summary-pages.js'

/** Takes klachtlint's own notes and summary out of a PDF that another program has saved since; true when there was any. Notes with a reply stay. */
export function stripOwnObjects(document: PDFDocument): boolean {
  const summaries = document.getPages().flatMap((page, at) => (page.node.has(summaryKey) ? [at] : []))
  for (const at of summaries.toReversed()) document.removePage(at)
  let found = summaries.length > 0
  for (const page of document.getPages()) {
    const annotations = page.node.Annots()
    if (annotations === undefined) continue
    const all = Array.from({ length: annotations.size() }, (_, at) => annotations.get(at))
    const kept = withoutOwn(all, document)
    if (kept.length === all.length) continue
    found = true
    page.node.set(PDFName.of('Annots'), document.context.obj(kept))
  }
  if (summaries.length > 0) unshiftPageLabels(document, summaries.length)
  return found
}

function withoutOwn(annotations: readonly PDFObject[], { context }: PDFDocument): PDFObject[] {
  const dict = (object: PDFObject | undefined): PDFDict | null => {
    const found = object === undefined ? undefined : context.lookup(object)
    return found instanceof PDFDict ? found : null
  }
  const name = (object: PDFObject): string => {
    const found = dict(object)?.lookup(PDFName.of('NM'))
    return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : ''
  }
  const answered = new Set(annotations.map((each) => dict(each)?.get(PDFName.of('IRT'))?.toString()))
  const own = new Set(annotations.filter((each) => name(each).startsWith(`${ownAuthor}-`) && !answered.has(each.toString())).map(String))
  return annotations.filter((each) => !own.has(each.toString()) && !own.has(dict(each)?.get(PDFName.of('Parent'))?.toString() ?? ''))
}
