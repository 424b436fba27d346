import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The file with all of klachtlint's insertions accepted, as Word would: the marks of change go, the text stays. */
export function acceptInsertions(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const xml = strFromU8(parts['word/document.xml']!)
  const accepted = xml.replace(/<w:ins [^>]*w:author="klachtlint"[^>]*\/>/gu, '').replace(/<w:ins [^>]*w:author="klachtlint"[^>]*>([\s\S]*?)<\/w:ins>/gu, '$1')
  return zipSync({ ...parts, 'word/document.xml': strToU8(accepted) })
}
