import { neutral } from './neutral.js'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text for an XML element or attribute: only characters that XML 1.0 allows, and none that means something. */
export function escapeXml(text: string): string {
  return neutral(text).replace(/[&<>"']/gu, (char) => entities[char] ?? char)
}

/** An element with its attributes; those that are null are left out. Children are XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | number | null>>, children: readonly string[] = []): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escapeXml(String(value))}"`]))
  const open = `<${name}${pairs.join('')}`
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
