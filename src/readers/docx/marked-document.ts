import type { DocxPackage } from './docx-package.js'
import type { XmlElement } from './xml-element.js'
import type { Attributes } from './xml-stream.js'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const marker = 'klachtlint-paragraph-'
/** Pictures, text boxes (paragraphs of their own), and what refers to parts that do not come along. */
const leftOut = new Set(['w:drawing', 'w:pict', 'w:object', 'w:tblStyle', 'w:pStyle', 'w:rStyle', 'w:numPr'])
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The main text of a Word file in elements of WordprocessingML alone, a bookmark at the start of each paragraph telling its number. */
export function mainTextWithMarkers(pack: DocxPackage): string {
  const pieces: string[] = []
  let open = 0
  pack.stream(pack.main, {
    isSubtree: (name) => name === 'w:p',
    open(name, attributes) {
      if (isKept(name)) pieces.push(tag(name, attributes, open++ === 0))
    },
    close(name) {
      if (isKept(name)) pieces.push(`</${name}>`)
    },
    subtree: (element) => pieces.push(serialise(element)),
  })
  return pieces.join('')
}

/** The paragraph that a bookmark of ours numbers, or null for one of the file itself. */
export function paragraphOfMarker(name: string): number | null {
  return name.startsWith(marker) ? Number(name.slice(marker.length)) : null
}

function serialise({ name, attributes, children, paragraph }: XmlElement): string {
  if (leftOut.has(name)) return ''
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : serialise(child))).join('')
  if (!isWord(name)) return inner
  const bookmark = paragraph === 0 ? '' : `<w:bookmarkStart w:id="0" w:name="${marker}${paragraph}"/>`
  return `${tag(name, attributes, false)}${bookmark}${inner}</${name}>`
}

function tag(name: string, attributes: Attributes, root: boolean): string {
  const own = Object.entries(attributes).filter(([attribute]) => isWord(attribute)).map(([attribute, value]) => ` ${attribute}="${escape(value)}"`)
  return `<${name}${root ? ` xmlns:w="${namespace}"` : ''}${own.join('')} xml:space="preserve">`
}

/** Elements that hold others are never left out, so that a tag and its end go together. */
function isKept(name: string): boolean {
  return isWord(name) && !leftOut.has(name)
}

function isWord(name: string): boolean {
  return name.startsWith('w:')
}

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (char) => entities[char] ?? char)
}
