import { zipSync } from 'fflate'
import { partKey } from '../../readers/docx/part-key.js'
import { findEnd, hasEntry } from '../../readers/docx/zip-directory.js'

/** New content of parts by key; a part that the file does not have yet is added under `name`. */
export interface PartChange {
  readonly name: string
  readonly content: Uint8Array
}

interface Packed {
  readonly crc: number
  readonly method: number
  readonly size: number
  readonly data: Uint8Array
}

/** Fields of an entry that are written to both of its headers (APPNOTE 4.3.7, 4.3.12). */
interface Entry extends Packed {
  readonly name: Uint8Array
  readonly flags: number
  readonly time: number
  readonly date: number
  /** Version made by, and the attributes that only the directory holds. */
  readonly madeBy: number
  readonly internal: number
  readonly external: number
}

/** 1980-01-01, the earliest date a zip knows: the same input must give the same bytes. */
const firstDate = 0x21
const utf8Names = 0x800
const hasDescriptor = 0x8

/**
 * Rewrites a zip with a directory: entries that do not change keep their packed data byte for byte, and all keep their order, name and date.
 * What is left out: extra fields, comments, and bytes that belong to no entry.
 */
export function rewriteZip(bytes: Uint8Array, changes: readonly PartChange[]): Uint8Array {
  const waiting = new Map(changes.map((change) => [partKey(change.name), change]))
  const entries = readEntries(bytes).map((entry) => {
    const key = partKey(new TextDecoder().decode(entry.name))
    const change = waiting.get(key)
    waiting.delete(key)
    return change === undefined ? entry : { ...entry, ...pack(change.content), flags: entry.flags & ~hasDescriptor }
  })
  for (const { name, content } of waiting.values()) {
    entries.push({ name: new TextEncoder().encode(name), flags: utf8Names, time: 0, date: firstDate, madeBy: 20, internal: 0, external: 0, ...pack(content) })
  }
  return writeEntries(entries)
}

function readEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)!
  const claimed = view.getUint32(end + 16, true)
  const shift = hasEntry(view, claimed) ? 0 : end - view.getUint32(end + 12, true) - claimed
  const entries: Entry[] = []
  let at = claimed + shift
  for (let i = view.getUint16(end + 10, true); i > 0 && hasEntry(view, at); i--) {
    const nameLength = view.getUint16(at + 28, true)
    entries.push(readEntry(bytes, view, at, shift))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): Entry {
  const header = view.getUint32(at + 42, true) + shift
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return {
    name: bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)), flags: view.getUint16(at + 8, true) & ~hasDescriptor,
    time: view.getUint16(at + 12, true), date: view.getUint16(at + 14, true), madeBy: view.getUint16(at + 4, true),
    internal: view.getUint16(at + 36, true), external: view.getUint32(at + 38, true), method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true), data: bytes.subarray(start, start + view.getUint32(at + 20, true)),
  }
}

/** Deflates and sums one part, by way of a zip of that part alone. */
function pack(content: Uint8Array): Packed {
  const zip = zipSync({ x: content }, { mtime: new Date(1980, 0, 1) })
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const start = 30 + 1 + view.getUint16(28, true)
  return { crc: view.getUint32(14, true), method: view.getUint16(8, true), size: content.length, data: zip.subarray(start, start + view.getUint32(18, true)) }
}

function writeEntries(entries: readonly Entry[]): Uint8Array {
  const local = entries.reduce((sum, { name, data }) => sum + 30 + name.length + data.length, 0)
  const directory = entries.reduce((sum, { name }) => sum + 46 + name.length, 0)
  const bytes = new Uint8Array(local + directory + 22)
  const view = new DataView(bytes.buffer)
  let at = 0
  let listed = local
  for (const entry of entries) {
    writeListed(bytes, view, listed, entry, at)
    listed += 46 + entry.name.length
    at = writeLocal(bytes, view, at, entry)
  }
  writeEnd(view, listed, { count: entries.length, directory, local })
  return bytes
}

function writeLocal(bytes: Uint8Array, view: DataView, at: number, entry: Entry): number {
  view.setUint32(at, 0x04034b50, true)
  view.setUint16(at + 4, 20, true)
  writeShared(view, at + 6, entry)
  bytes.set(entry.name, at + 30)
  bytes.set(entry.data, at + 30 + entry.name.length)
  return at + 30 + entry.name.length + entry.data.length
}

function writeListed(bytes: Uint8Array, view: DataView, at: number, entry: Entry, header: number): void {
  view.setUint32(at, 0x02014b50, true)
  view.setUint16(at + 4, entry.madeBy, true)
  view.setUint16(at + 6, 20, true)
  writeShared(view, at + 8, entry)
  view.setUint16(at + 36, entry.internal, true)
  view.setUint32(at + 38, entry.external, true)
  view.setUint32(at + 42, header, true)
  bytes.set(entry.name, at + 46)
}

/** Flags to length of the extra field, which stand in both headers. */
function writeShared(view: DataView, at: number, { flags, method, time, date, crc, data, size, name }: Entry): void {
  view.setUint16(at, flags, true)
  view.setUint16(at + 2, method, true)
  view.setUint16(at + 4, time, true)
  view.setUint16(at + 6, date, true)
  view.setUint32(at + 8, crc, true)
  view.setUint32(at + 12, data.length, true)
  view.setUint32(at + 16, size, true)
  view.setUint16(at + 20, name.length, true)
}

function writeEnd(view: DataView, at: number, { count, directory, local }: { count: number; directory: number; local: number }): void {
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, count, true)
  view.setUint16(at + 10, count, true)
  view.setUint32(at + 12, directory, true)
  view.setUint32(at + 16, local, true)
}
