import { Inflate } from 'fflate'
import { damaged, overLimit } from '../read-errors.js'
import type { ZipEntry } from './zip-directory.js'

/** What may still be inflated of one file; every part draws on it. */
export interface InflateBudget {
  left: number
}

/** XML of Word deflates 5 to 90 times and is 8.9 MB at most in hand: a part that is both large and denser is a bomb, and so is a huge one. */
const largePart = 8 * 1024 * 1024
const densest = 100
const hugePart = 96 * 1024 * 1024
/** How much more than its header says a part may hold before that is no slip. */
const slack = 1024 * 1024
const step = 32 * 1024

/**
 * Inflates a part piece by piece, counting what really comes out; a header that says less does not help.
 * Throws ReadError `limit` for a bomb and `damaged` for broken data.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, budget: InflateBudget, take: (piece: Uint8Array) => void): void {
  const data = entryData(bytes, entry)
  let taken = 0
  const count = (piece: Uint8Array): void => {
    taken += piece.length
    budget.left -= piece.length
    if (budget.left < 0 || isBomb(taken, data.length) || taken > entry.claimedSize + slack) throw bomb()
    take(piece)
  }
  if (isBomb(entry.claimedSize, data.length) && entry.claimedSize !== 0xffffffff) throw bomb()
  if (entry.method === 0) return count(data)
  if (entry.method !== 8) throw damaged({ nl: 'een onderdeel is op een onbekende manier ingepakt', en: 'a part is packed in an unknown way' })
  inflateStepwise(data, count)
}

function inflateStepwise(data: Uint8Array, take: (piece: Uint8Array) => void): void {
  const inflate = new Inflate(take)
  try {
    for (let at = 0; at < data.length; at += step) inflate.push(data.subarray(at, at + step), at + step >= data.length)
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') throw damaged({ nl: 'een onderdeel is niet uit te pakken', en: 'a part cannot be unpacked' })
    throw error
  }
}

function entryData(bytes: Uint8Array, { headerOffset, compressedSize, encrypted }: ZipEntry): Uint8Array {
  if (encrypted) throw damaged({ nl: 'een onderdeel is versleuteld', en: 'a part is encrypted' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (headerOffset < 0 || headerOffset + 30 > bytes.length || view.getUint32(headerOffset, true) !== 0x04034b50) {
    throw damaged({ nl: 'een onderdeel staat niet op zijn plaats', en: 'a part is not in its place' })
  }
  const start = headerOffset + 30 + view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true)
  return bytes.subarray(start, Math.min(bytes.length, start + compressedSize))
}

function isBomb(size: number, packed: number): boolean {
  return size > hugePart || (size > largePart && size > densest * packed)
}

function bomb(): Error {
  return overLimit({ nl: 'het is uitgepakt veel te groot', en: 'it is far too large when unpacked' })
}
