import type { Format } from '../document/location.js'
import { damaged, emptyFile, encryptedOffice, legacyDoc, notSupported, openDocument } from './read-errors.js'

const office = [0xd0, 0xcf, 0x11, 0xe0]
const zip = [0x50, 0x4b]
const pdfWindow = 1024
const oleWindow = 4 * 1024 * 1024

/** Decides how to read a file: by what it holds, and only where that is text by its name. Throws ReadError for what is not read. */
export function sniffFormat(bytes: Uint8Array, name: string): Format {
  if (bytes.length === 0) throw emptyFile()
  const extension = /\.([a-z\d]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
  if (/(?:^|[\\/])~\$[^\\/]*$/u.test(name)) throw notSupported({ nl: 'een vergrendelbestand van Word en geen document', en: 'a lock file of Word and no document' })
  if (startsWith(bytes, office)) throw holds(bytes.subarray(0, oleWindow), utf16('EncryptedPackage')) ? encryptedOffice() : oldOffice(bytes)
  if (startsWith(bytes, zip) && bytes[2]! < 9) return zipFormat(bytes)
  if (holds(bytes.subarray(0, pdfWindow), ascii('%PDF-'))) return 'pdf'
  if (extension === 'pdf') return 'pdf'
  if (extension === 'docx' || extension === 'docm' || extension === 'dotx') throw damaged({ nl: 'het is geen Word-document', en: 'it is no Word document' })
  return textFormat(bytes, extension)
}

function oldOffice(bytes: Uint8Array): Error {
  const word = holds(bytes.subarray(0, oleWindow), utf16('WordDocument'))
  return word ? legacyDoc() : notSupported({ nl: 'een bestand van een oud Office-programma', en: 'a file of an old Office program' })
}

function zipFormat(bytes: Uint8Array): Format {
  if (holds(bytes.subarray(0, 200), ascii('application/vnd.oasis.opendocument'))) throw openDocument()
  if (holds(bytes, ascii('word/'))) return 'docx'
  if (holds(bytes, ascii('xl/workbook'))) throw notSupported({ nl: 'een Excel-bestand', en: 'an Excel file' })
  if (holds(bytes, ascii('ppt/'))) throw notSupported({ nl: 'een PowerPoint-bestand', en: 'a PowerPoint file' })
  if (holds(bytes, ascii('[Content_Types].xml'))) return 'docx'
  throw notSupported({ nl: 'een zip-bestand', en: 'a zip file' })
}

function textFormat(bytes: Uint8Array, extension: string): Format {
  const head = bytes.subarray(0, 8 * 1024)
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (!wide && head.includes(0)) throw notSupported({ nl: 'een binair bestand', en: 'a binary file' })
  const start = new TextDecoder('latin1').decode(head.subarray(0, 512)).replace(/^\u00ef\u00bb\u00bf/u, '').trimStart()
  if (start.startsWith('{\\rtf')) throw notSupported({ nl: 'een RTF-bestand', en: 'an RTF file' })
  if (/^<(?:!doctype html|html)[\s>]/iu.test(start)) throw notSupported({ nl: 'een webpagina (HTML)', en: 'a web page (HTML)' })
  if (/^<\?xml\s/u.test(start)) throw notSupported({ nl: 'een XML-bestand', en: 'an XML file' })
  return extension === 'txt' || extension === 'text' ? 'text' : 'markdown'
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

function ascii(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0))
}

function utf16(text: string): number[] {
  return ascii(text).flatMap((code) => [code, 0])
}

function holds(bytes: Uint8Array, pattern: readonly number[]): boolean {
  for (let at = bytes.indexOf(pattern[0]!); at >= 0; at = bytes.indexOf(pattern[0]!, at + 1)) {
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}
