import { fingerprint } from '../engine/fingerprint.js'

/** Gives ids that follow from a text alone, as far as no other thing has them. */
export interface StableIds {
  /** A positive number below 2^31, as Word wants for comments and changes. */
  number(text: string): number
}

export function stableIds(taken: Iterable<number>): StableIds {
  const used = new Set(taken)
  return {
    number(text) {
      let id = below31(text)
      while (used.has(id)) id = (id % 0x7ffffffe) + 1
      used.add(id)
      return id
    },
  }
}

/** An id for `w14:paraId`: eight hexadecimal digits, above 0 and below 80000000 (MS-DOCX 2.2.4). */
export function paragraphId(text: string): string {
  return below31(text).toString(16).toUpperCase().padStart(8, '0')
}

function below31(text: string): number {
  return (Number.parseInt(fingerprint(text).slice(8), 16) % 0x7ffffffe) + 1
}
