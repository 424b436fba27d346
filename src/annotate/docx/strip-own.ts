import { childOf, elementsOf, textBelow, type XmlElement } from '../../readers/docx/xml-element.js'
import { ownAuthor } from '../../engine/comment-waivers.js'
import { relatedPart, type DocxFile } from './docx-file.js'
import { applyEdits, type Edit } from './edits.js'
import { clauseParagraphId } from './insert-clauses.js'
import { indexPart, startOf, subtreesOf, type PartIndex } from './part-index.js'

/**
 * Takes klachtlint's own comments and tracked insertions out of a file, as rejecting and deleting them would. What other people have touched
 * stays: a comment with a reply, an insertion in which somebody else wrote, deleted or commented.
 */
export function stripOwn(file: DocxFile): void {
  const ids = stripComments(file)
  const text = file.text(file.pack.main)!
  const index = indexPart(text, file.limits.depth)
  const edits = ownMarks(index, ids)
  if (edits.length > 0) file.change(file.pack.main, applyEdits(text, edits))
}

/** Removes own comments that nobody replied to, and gives their ids. */
function stripComments(file: DocxFile): ReadonlySet<string> {
  const part = relatedPart(file, 'comments')
  if (part === null) return new Set()
  const text = file.text(part)!
  const replied = repliedTo(file)
  const comments = subtreesOf(text, 'w:comment', file.limits.depth)
  const own = comments.filter((comment) => comment.attributes['w:author'] === ownAuthor && !paragraphIds(comment).some((id) => replied.has(id)))
  if (own.length > 0) file.change(part, applyEdits(text, own.map((comment) => removal(comment, text))))
  return new Set(own.map(({ attributes }) => attributes['w:id'] ?? ''))
}

/** Ids of the last paragraphs of comments that have a reply (MS-DOCX 2.5.1.5). */
function repliedTo(file: DocxFile): ReadonlySet<string> {
  const part = relatedPart(file, 'commentsExtended')
  const root = part === null ? null : file.pack.tree(part)
  return new Set(elementsOf(root, 'w15:commentEx').flatMap(({ attributes }) => attributes['w15:paraIdParent'] ?? []))
}

/** The `w14:paraId` of the paragraphs of a comment. */
export function paragraphIds(comment: XmlElement): string[] {
  return elementsOf(comment, 'w:p').flatMap(({ attributes }) => attributes['w14:paraId'] ?? [])
}

function ownMarks(index: PartIndex, ids: ReadonlySet<string>): Edit[] {
  const { text } = index
  const edits = index.blocks.filter((block) => block.paragraph === null && isOwnMark(block, ids)).map((block) => removal(block, text))
  for (const { element, outer, siblings, at } of index.paragraphs.values()) {
    if (element !== outer) continue
    const before = siblings[at - 1]?.paragraph ?? null
    const behindOwn = before !== null && hasOwnMark(before) && element.attributes['w14:paraId'] !== undefined
    if ((hasOwnMark(element) || behindOwn) && isOwnParagraph(element, ids)) edits.push(removal(element, text))
    else edits.push(...(elementsOf(element).some(isOwnInsertion) ? [] : endRestored(element, text)), ...marksBelow(element, ids, text))
  }
  return edits
}

function hasOwnMark(paragraph: XmlElement): boolean {
  return elementsOf(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')).some(isOwnInsertion)
}

/** Takes an own change from the mark of somebody else's paragraph, and the elements that were made for it. */
function endRestored(paragraph: XmlElement, text: string): Edit[] {
  const properties = childOf(paragraph, 'w:pPr')
  const mark = childOf(properties, 'w:rPr')
  const change = elementsOf(mark).find(isOwnInsertion)
  if (properties === null || mark === null || change === undefined) return []
  if (elementsOf(mark).length > 1) return [removal(change, text)]
  return [removal(elementsOf(properties).length > 1 ? mark : properties, text)]
}

/** Removes own comment marks; an insertion in a paragraph that somebody touched stays. */
function marksBelow(element: XmlElement, ids: ReadonlySet<string>, text: string): Edit[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:pPr') return []
    return isOwnMark(child, ids) || isReferenceRun(child, ids) ? [removal(child, text)] : marksBelow(child, ids, text)
  })
}

/** A paragraph of which all content is an own insertion that nobody touched. */
function isOwnParagraph(paragraph: XmlElement, ids: ReadonlySet<string>): boolean {
  if (isReworded(paragraph)) return false
  return elementsOf(paragraph).every((child) => child.name === 'w:pPr' || child.name === 'w:proofErr' || isOwnMark(child, ids) || isReferenceRun(child, ids)
    || (isOwnInsertion(child) && elementsOf(child).every((inner) => isPlainOwn(inner, ids))))
}

/** True when the text is not the one that was inserted: somebody typed in it while changes were not tracked. */
function isReworded(paragraph: XmlElement): boolean {
  const id = paragraph.attributes['w14:paraId']
  return id !== undefined && id !== clauseParagraphId(insertedText(paragraph))
}

function insertedText(element: XmlElement): string {
  return elementsOf(element).map((child) => (child.name === 'w:pPr' ? '' : child.name === 'w:t' ? textBelow(child) : child.name === 'w:tab' ? '\t' : insertedText(child))).join('')
}

/** What may stand in an own insertion without anybody having touched it: text, proofing marks, own comments. */
function isPlainOwn(element: XmlElement, ids: ReadonlySet<string>): boolean {
  if (element.name === 'w:proofErr' || isOwnMark(element, ids)) return true
  return element.name === 'w:r' && elementsOf(element).every((piece) => ['w:rPr', 'w:t', 'w:tab', 'w:lastRenderedPageBreak'].includes(piece.name) || isOwnMark(piece, ids))
}

function isOwnInsertion({ name, attributes }: XmlElement): boolean {
  return name === 'w:ins' && attributes['w:author'] === ownAuthor
}

function isOwnMark({ name, attributes }: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }, ids: ReadonlySet<string>): boolean {
  return (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd' || name === 'w:commentReference') && ids.has(attributes['w:id'] ?? '')
}

function isReferenceRun(element: XmlElement, ids: ReadonlySet<string>): boolean {
  const content = elementsOf(element).filter(({ name }) => name !== 'w:rPr')
  return element.name === 'w:r' && content.length > 0 && content.every((piece) => isOwnMark(piece, ids))
}

function removal(element: { readonly opened: number; readonly ended: number }, text: string): Edit {
  const at = startOf(element, text)
  return { at, remove: element.ended - at, insert: '' }
}
