import { strToU8, zipSync, type Zippable } from 'fflate'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces = [
  `xmlns:w="${w}"`, `xmlns:r="${types}"`, 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"', 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"', 'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"', 'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** The inner XML of the parts of a Word file for a test; parts that are left out do not exist. */
export interface DocxParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly footer?: string
  /** Further relationships of the main document, as XML. */
  readonly relationships?: string
  /** Further entries of the zip. */
  readonly entries?: Zippable
}

const roots: Readonly<Record<string, string>> = { numbering: 'numbering', styles: 'styles', footnotes: 'footnotes', endnotes: 'endnotes', comments: 'comments', header: 'hdr', footer: 'ftr' }

/** Builds a small Word file. `encode` turns the XML of a part into bytes (UTF-8 unless told). */
export function buildDocx(parts: DocxParts, encode: (xml: string) => Uint8Array = strToU8): Uint8Array {
  const names = Object.keys(roots).filter((name) => parts[name as keyof DocxParts] !== undefined)
  const part = (root: string, content: string): Uint8Array => encode(`<?xml version="1.0" standalone="yes"?><w:${root} ${namespaces}>${content}</w:${root}>`)
  const relations = names.map((name) => `<Relationship Id="${name}1" Type="${types}/${name}" Target="${name}.xml"/>`).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes(names)),
    '_rels/.rels': strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="m" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}${parts.relationships ?? ''}</Relationships>`),
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, part(roots[name]!, parts[name as keyof DocxParts] as string)])),
    ...parts.entries,
  })
}

function contentTypes(names: readonly string[]): string {
  const base = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const overrides = ['document', ...names].map((name) => `<Override PartName="/word/${name}.xml" ContentType="${base}.${name === 'document' ? 'document.main' : name}+xml"/>`)
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

/** A run of text; `properties` is the inner XML of its `w:rPr`. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph of runs, or of plain text; `properties` is the inner XML of its `w:pPr`. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`
}

/** Paragraph properties that number it in a list. */
export function numbered(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
}

/** One level of a list: format, text and whatever else stands in `w:lvl`. */
export function listLevel(level: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** A list with its abstract numbering of the same id. */
export function abstractList(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`
}

/** A `w:num`; the abstract numberings must all stand before the first of these. */
export function list(numId: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`
}
