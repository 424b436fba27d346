import { PDFArray, PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib'

/** True when the file holds a digital signature: a dictionary that covers a range of its bytes (ISO 32000-1 §12.8.1). */
export function isSigned(document: PDFDocument): boolean {
  return document.context.enumerateIndirectObjects().some(([, object]) =>
    object instanceof PDFDict && object.lookup(PDFName.of('ByteRange')) instanceof PDFArray && object.has(PDFName.of('Contents')))
}
