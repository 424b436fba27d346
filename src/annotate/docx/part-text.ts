import { encodingOf } from '../../readers/docx/xml-stream.js'

/** The text of an XML part, and how to write it back: same encoding, same byte order mark. */
export interface PartText {
  readonly text: string
  encode(text: string): Uint8Array
}

/** Decodes a part. Null when its bytes are no valid text, so that writing it back would change what was not touched. */
export function decodePart(bytes: Uint8Array): PartText | null {
  const encoding = encodingOf(bytes)
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    const text = decoder.decode(bytes)
    const marked = bytes.length > 0 && (encoding === 'utf-8' ? bytes[0] === 0xef && bytes[1] === 0xbb : bytes[0]! >= 0xfe)
    return { text, encode: (edited) => encode(marked ? `\ufeff${edited}` : edited, encoding) }
  } catch {
    return null
  }
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le')
  return bytes
}
