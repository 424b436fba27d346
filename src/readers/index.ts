import { canonicalText } from '../document/canonical-text.js'
import type { Format } from '../document/location.js'
import { ReadError, type ReadOptions, type ReadResult } from '../document/source-block.js'
import { damaged, noText, overLimit } from './read-errors.js'
import { sniffFormat } from './sniff.js'

/**
 * Reads one contract file, whatever its format; `name` helps only where the content is plain text. The reader of a format is loaded
 * when its first file comes by. Throws nothing but ReadError.
 */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions): Promise<ReadResult> {
  const result = await readSafely(bytes, name, options)
  if (result.blocks.every(({ text, label, hidden }) => (label === null || hidden.length > 0) && canonicalText(text, hidden).text === '') && result.ledger.unread.length === 0) throw noText()
  return result
}

async function readSafely(bytes: Uint8Array, name: string, options: ReadOptions): Promise<ReadResult> {
  try {
    return await readFormat(sniffFormat(bytes, name), bytes, options)
  } catch (error) {
    if (error instanceof ReadError) throw error
    if (error instanceof RangeError) throw overLimit({ nl: 'het vraagt te veel geheugen of nest te diep', en: 'it asks for too much memory or nests too deep' })
    throw damaged({ nl: 'de inhoud is niet te lezen', en: 'its content cannot be read' })
  }
}

async function readFormat(format: Format, bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  switch (format) {
    case 'docx': return (await import('./docx/read-docx.js')).readDocx(bytes, options)
    case 'pdf': return (await import('./pdf/read-pdf.js')).readPdf(bytes, options)
    case 'markdown': return (await import('./markdown/read-markdown.js')).readMarkdown(bytes, options)
    case 'text': return (await import('./markdown/read-markdown.js')).readText(bytes, options)
  }
}
