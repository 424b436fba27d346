import { PDFName, PDFPageTree, PDFRef, type PDFDocument } from '@cantoo/pdf-lib'

/**
 * The changes to a document as an incremental update (ISO 32000-1 §7.5.6), to be put behind its bytes. Written anew are the catalog, the page
 * tree, the pages that hold annotations, and whatever is new. `table`: cross-references as a table, as in the original, rather than a stream.
 */
export async function saveUpdate(document: PDFDocument, snapshot: ReturnType<PDFDocument['takeSnapshot']>, table: boolean): Promise<Uint8Array> {
  const { context } = document
  const changed = [context.trailerInfo.Root, ...context.enumerateIndirectObjects().flatMap(([ref, object]) => (object instanceof PDFPageTree ? [ref] : []))]
  for (const page of document.getPages()) {
    const annotations = page.node.get(PDFName.of('Annots'))
    if (annotations !== undefined) changed.push(page.ref, annotations)
  }
  snapshot.markRefsForSave(changed.filter((each): each is PDFRef => each instanceof PDFRef))
  return document.saveIncremental(snapshot, { useObjectStreams: !table })
}
