import { ownAuthor } from '../../engine/comment-waivers.js'
import { relationshipsPart } from '../../readers/docx/docx-package.js'
import { AnnotateError } from '../annotate-error.js'
import { paragraphId } from '../stable-id.js'
import { relatedPart, type DocxFile } from './docx-file.js'
import { applyEdits } from './edits.js'
import { indexPart, startTag } from './part-index.js'
import { escapeXml, wordElement, wordNames, wordParagraph, type WordNames } from './word-names.js'

/** A comment to write: its number in the file, what its ids follow from, and its paragraphs. */
export interface NewComment {
  readonly id: number
  readonly key: string
  readonly lines: readonly string[]
}

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const initials = 'kl'

/** Adds the comments to the file's comments part, which is made where there is none. `date` is ISO 8601, or null for none. */
export function writeComments(file: DocxFile, comments: readonly NewComment[], date: string | null, names: WordNames): void {
  const part = relatedPart(file, 'comments') ?? createCommentsPart(file, names)
  const text = file.text(part)!
  const { root } = indexPart(text, file.limits.depth)
  const own = wordNames(startTag(root, text))
  if (own === null) throw new AnnotateError('no-names')
  const written = comments.map((comment) => commentXml(comment, date, own)).join('')
  file.change(part, appendTo(text, root, written))
}

/** The text with content behind the last child of its root. */
function appendTo(text: string, root: { readonly opened: number; readonly ended: number }, content: string): string {
  if (!text.endsWith('/>', root.opened)) return applyEdits(text, [{ at: text.lastIndexOf('</', root.ended - 1), remove: 0, insert: content }])
  const name = /<([^\s/>]+)[^<]*$/u.exec(text.slice(0, root.opened))![1]!
  return applyEdits(text, [{ at: root.opened - 2, remove: 2, insert: `>${content}</${name}>` }])
}

function commentXml({ id, key, lines }: NewComment, date: string | null, names: WordNames): string {
  const paragraphs = lines.map((line, at) => {
    const mark = at === 0 ? wordElement(names, 'r', {}, wordElement(names, 'annotationRef', {}, null)) : ''
    // A reply names the comment by its last paragraph, so that one has the id that stays.
    const own = paragraphId(at === lines.length - 1 ? key : `${key} ${at}`)
    return wordParagraph(names, own, `${mark}${textRun(names, line, at === 0 ? wordElement(names, 'b', {}, null) : '')}`)
  })
  return wordElement(names, 'comment', { id, ...ownChange(date), initials }, paragraphs.join(''))
}

/** The author of what klachtlint writes, and the date when one was asked for. */
export function ownChange(date: string | null): Readonly<Record<string, string>> {
  return date === null ? { author: ownAuthor } : { author: ownAuthor, date }
}

/** A run of text; `properties` is the inner XML of its `w:rPr`. */
export function textRun(names: WordNames, text: string, properties: string): string {
  const own = properties === '' ? '' : wordElement(names, 'rPr', {}, properties)
  return wordElement(names, 'r', {}, `${own}<${names.prefix}t xml:space="preserve">${escapeXml(text)}</${names.prefix}t>`)
}

/** Makes an empty comments part beside the main document, with its content type and relationship. Gives its name. */
function createCommentsPart(file: DocxFile, { prefix, namespace }: WordNames): string {
  const { main } = file.pack
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const base = ['comments', ...Array.from({ length: 99 }, (_, at) => `comments${at + 1}`)].find((name) => !file.pack.parts.has(`${folder}${name}.xml`))!
  const part = `${folder}${base}.xml`
  const root = `${prefix}comments`
  file.change(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns:${prefix.slice(0, -1)}="${namespace}"></${root}>`)
  addContentType(file, part)
  addRelationship(file, `${base}.xml`, namespace.includes('purl.oclc.org'))
  return part
}

function addContentType(file: DocxFile, part: string): void {
  const text = file.text('[content_types].xml')
  if (text === null) throw new AnnotateError('cut-short')
  const prefix = /<\/((?:[^\s:>]+:)?)Types\s*>\s*$/u.exec(text)?.[1] ?? ''
  const { root } = indexPart(text, file.limits.depth)
  file.change('[content_types].xml', appendTo(text, root, `<${prefix}Override PartName="/${part}" ContentType="${contentType}"/>`))
}

function addRelationship(file: DocxFile, target: string, strict: boolean): void {
  const part = relationshipsPart(file.pack.main)
  const text = file.text(part) ?? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  const prefix = /<\/((?:[^\s:>]+:)?)Relationships\s*>\s*$/u.exec(text)?.[1] ?? ''
  const { root } = indexPart(text, file.limits.depth)
  const type = `${strict ? 'http://purl.oclc.org/ooxml/officeDocument' : 'http://schemas.openxmlformats.org/officeDocument/2006'}/relationships/comments`
  const id = ['klComments', ...Array.from({ length: 99 }, (_, at) => `klComments${at}`)].find((each) => !file.related.has(each))!
  file.change(part, appendTo(text, root, `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`))
}
