import { partKey } from './part-key.js'
import type { ZipEntry } from './zip-directory.js'

const localSignature = 0x04034b50
const entrySignature = 0x02014b50
const sizesFollow = 8

/** Finds the entries of a zip without its directory, by the header in front of each (APPNOTE 4.3.7). */
export function recoverEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headers = signaturesOf(bytes, view)
  const entries = new Map<string, ZipEntry>()
  headers.forEach((at, i) => {
    if (view.getUint32(at, true) !== localSignature) return
    const entry = readHeader(bytes, view, at, headers[i + 1] ?? bytes.length)
    if (entry !== null && !entries.has(entry.name)) entries.set(entry.name, entry)
  })
  return entries
}

function signaturesOf(bytes: Uint8Array, view: DataView): number[] {
  const found: number[] = []
  for (let at = bytes.indexOf(0x50); at >= 0 && at + 30 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    const signature = view.getUint32(at, true)
    if (signature === localSignature || signature === entrySignature) found.push(at)
  }
  return found
}

function readHeader(bytes: Uint8Array, view: DataView, at: number, next: number): ZipEntry | null {
  const flags = view.getUint16(at + 6, true)
  const nameEnd = at + 30 + view.getUint16(at + 26, true)
  const start = nameEnd + view.getUint16(at + 28, true)
  if (start > next) return null
  const unsized = (flags & sizesFollow) !== 0
  return {
    name: partKey(new TextDecoder().decode(bytes.subarray(at + 30, nameEnd))), method: view.getUint16(at + 8, true), encrypted: (flags & 1) === 1,
    compressedSize: unsized ? next - start : view.getUint32(at + 18, true), claimedSize: unsized ? 0xffffffff : view.getUint32(at + 22, true), headerOffset: at,
  }
}
