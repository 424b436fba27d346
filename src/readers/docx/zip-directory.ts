import { damaged, overLimit } from '../read-errors.js'
import { partKey } from './part-key.js'
import { recoverEntries } from './recover-zip.js'

export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly compressedSize: number
  /** As the directory claims; nothing relies on it. */
  readonly claimedSize: number
  readonly headerOffset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const longestEnd = 22 + 0xffff

export interface ZipDirectory {
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** The directory is gone, as in a file that was cut short; the entries come from the headers of what is left. */
  readonly recovered: boolean
}

/** Reads what a zip holds. Throws ReadError `damaged` where nothing is found, `limit` above `mostEntries`. */
export function readZip(bytes: Uint8Array, mostEntries: number): ZipDirectory {
  const entries = readDirectory(bytes, mostEntries)
  if (entries.size > 0) return { entries, recovered: false }
  const left = recoverEntries(bytes)
  if (left.size === 0) throw damaged({ nl: 'de inhoudsopgave van het zip-bestand ontbreekt (mogelijk is het afgebroken gekopieerd)', en: 'the directory of the zip is missing (copying it may have been cut short)' })
  if (left.size > mostEntries) throw tooManyEntries(mostEntries)
  return { entries: left, recovered: true }
}

/**
 * Reads the central directory of a zip (APPNOTE 4.3.12, 4.3.16). Names only serve as keys: lower case, "/" between folders, no leading "/".
 * The first of two equal names counts. Empty without a directory.
 */
function readDirectory(bytes: Uint8Array, mostEntries: number): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return new Map()
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw tooManyEntries(mostEntries)
  const size = view.getUint32(end + 12, true)
  const claimed = view.getUint32(end + 16, true)
  // Bytes in front of the zip shift all offsets by the same amount.
  const shift = hasEntry(view, claimed) || count === 0 ? 0 : end - size - claimed
  const entries = new Map<string, ZipEntry>()
  let at = claimed + shift
  for (let i = 0; i < count && hasEntry(view, at); i++) {
    const nameLength = view.getUint16(at + 28, true)
    const entry = readEntry(view, bytes, at, nameLength, shift)
    if (!entries.has(entry.name)) entries.set(entry.name, entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameLength: number, shift: number): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
  return {
    name: partKey(name), method: view.getUint16(at + 10, true), encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    compressedSize: view.getUint32(at + 20, true), claimedSize: view.getUint32(at + 24, true), headerOffset: view.getUint32(at + 42, true) + shift,
  }
}

/** True where an entry of the directory starts. */
export function hasEntry(view: DataView, at: number): boolean {
  return at >= 0 && at + 46 <= view.byteLength && view.getUint32(at, true) === entrySignature
}

/** Where the end record of the directory stands; null without one. */
export function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - longestEnd); at--) if (view.getUint32(at, true) === endSignature) return at
  return null
}

function tooManyEntries(most: number): Error {
  return overLimit({ nl: `het bevat meer dan ${most} onderdelen`, en: `it holds more than ${most} parts` })
}
