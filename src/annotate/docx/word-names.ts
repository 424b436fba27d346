import { knownNamespaces } from '../../readers/docx/xml-names.js'

/** How new elements of WordprocessingML are written so that they fit a part: with its own prefix. */
export interface WordNames {
  /** "w:", or whatever the part uses. */
  readonly prefix: string
  /** The namespace itself, transitional or strict. */
  readonly namespace: string
}

const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml'

/** The names of a part by the start tag of its root; attributes need a prefix, so a default namespace will not do. Null where none is declared. */
export function wordNames(rootTag: string): WordNames | null {
  for (const [, prefix, , namespace] of rootTag.matchAll(/\sxmlns:([^\s=]+)\s*=\s*(["'])(.*?)\2/gu)) {
    if (knownNamespaces.get(namespace!) === 'w') return { prefix: `${prefix!}:`, namespace: namespace! }
  }
  return null
}

/** An element with attributes that are written as given; `content` null closes it at once. */
export function wordElement({ prefix }: WordNames, name: string, attributes: Readonly<Record<string, string | number>>, content: string | null): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${prefix}${key}="${escapeXml(String(value))}"`).join('')
  return content === null ? `<${prefix}${name}${written}/>` : `<${prefix}${name}${written}>${content}</${prefix}${name}>`
}

/** A paragraph with an id that stays (`w14:paraId`), whatever prefixes the part declares. */
export function wordParagraph({ prefix }: WordNames, id: string, content: string): string {
  return `<${prefix}p xmlns:w14="${w14}" w14:paraId="${id}">${content}</${prefix}p>`
}

/** Text for XML; characters that XML 1.0 does not know are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
}
