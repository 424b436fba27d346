import { base64ToBytes, bytesToBase64 } from './base64.js'

/** Lists of numbers of sixteen bits as plain text, which a module can hold and which costs little to load. */
export interface PackedNumbers {
  /** How long each list is. */
  readonly lengths: readonly number[]
  /** The lists one after the other, low byte first; in base64 where a module holds them. */
  readonly numbers: string | Uint8Array
}

/** Packs lists for `unpackNumbers`; below zero down to -32,768, the rest up to 65,535. Throws RangeError for other numbers. */
export function packNumbers(lists: readonly ArrayLike<number>[]): PackedNumbers & { readonly numbers: string } {
  const all = lists.flatMap((list) => Array.from(list))
  const unfit = all.find((number) => !Number.isInteger(number) || number < -0x8000 || number > 0xffff)
  if (unfit !== undefined) throw new RangeError(`${unfit} does not fit in sixteen bits`)
  const bytes = Uint8Array.from(all.flatMap((number) => [number & 0xff, (number >> 8) & 0xff]))
  return { lengths: lists.map(({ length }) => length), numbers: bytesToBase64(bytes) }
}

/** The lists that were packed, as numbers from 0 to 65,535. */
export function unpackNumbers({ lengths, numbers }: PackedNumbers): readonly Uint16Array[] {
  const all = sixteenBits(typeof numbers === 'string' ? base64ToBytes(numbers) : numbers)
  let from = 0
  return lengths.map((length) => all.subarray(from, (from += length)))
}

/** The same numbers read as -32,768 to 32,767. */
export function signed(numbers: Uint16Array): Int16Array {
  return new Int16Array(numbers.buffer, numbers.byteOffset, numbers.length)
}

const lowByteFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

function sixteenBits(bytes: Uint8Array): Uint16Array {
  if (lowByteFirst) return new Uint16Array(new Uint8Array(bytes).buffer)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return Uint16Array.from({ length: bytes.length / 2 }, (_, index) => view.getUint16(index * 2, true))
}
