import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'

const labels = PDFName.of('PageLabels')
const nums = PDFName.of('Nums')

/** Keeps the numbers of the original pages when `added` pages come before them: number trees count from the first page (ISO 32000-1 §12.4.2). */
export function shiftPageLabels(document: PDFDocument, added: number): void {
  const { context, catalog } = document
  const ranges = rangesOf(catalog.lookupMaybe(labels, PDFDict), 0).map(([start, label]) => [start + added, label] as const)
  const own = context.obj({ P: PDFHexString.fromText('klachtlint '), S: 'r' })
  const kept = ranges.some(([start]) => start === added) ? ranges : [[added, context.obj({ S: 'D' })] as const, ...ranges]
  const list = [[0, own] as const, ...kept].flatMap(([start, label]): PDFObject[] => [PDFNumber.of(start), label])
  catalog.set(labels, context.obj({ Nums: list }))
}

/** The reverse, when pages in front are taken away; labels that only count are no labels. */
export function unshiftPageLabels(document: PDFDocument, removed: number): void {
  const { context, catalog } = document
  const ranges = rangesOf(catalog.lookupMaybe(labels, PDFDict), 0).filter(([start]) => start >= removed).map(([start, label]) => [start - removed, label] as const)
  if (ranges.length > 1) catalog.set(labels, context.obj({ Nums: ranges.flatMap(([start, label]): PDFObject[] => [PDFNumber.of(start), label]) }))
  else catalog.delete(labels)
}

/** The ranges of a number tree, each with the page it starts at; a tree deeper than any real one is cut off. */
function rangesOf(tree: PDFDict | undefined, depth: number): [number, PDFObject][] {
  if (tree === undefined || depth > 8) return []
  const own = tree.lookupMaybe(nums, PDFArray)
  const pairs: [number, PDFObject][] = []
  for (let at = 0; own !== undefined && at + 1 < own.size(); at += 2) {
    const start = own.lookup(at)
    if (start instanceof PDFNumber) pairs.push([start.asNumber(), own.get(at + 1)])
  }
  const kids = tree.lookupMaybe(PDFName.of('Kids'), PDFArray)
  const below = kids === undefined ? [] : Array.from({ length: kids.size() }, (_, at) => kids.lookupMaybe(at, PDFDict))
  return [...pairs, ...below.flatMap((kid) => rangesOf(kid, depth + 1))]
}
