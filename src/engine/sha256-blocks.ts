// SHA-256 by FIPS 180-4, for small files: asking Web Crypto means loading it, and waiting for a thread.

/** The fraction of a root of each of the first primes, in 32 bits. */
function fractions(count: number, root: (prime: number) => number): Int32Array {
  const found = new Int32Array(count)
  for (let number = 2, at = 0; at < count; number++) if (isPrime(number)) found[at++] = (root(number) % 1) * 0x1_0000_0000
  return found
}

function isPrime(number: number): boolean {
  for (let by = 2; by * by <= number; by++) if (number % by === 0) return false
  return true
}

const constants = fractions(64, Math.cbrt)
const initial = fractions(8, Math.sqrt)
const words = new Int32Array(64)

/** Hex SHA-256 of bytes. */
export function sha256OfBlocks(bytes: Uint8Array): string {
  const padded = new Uint8Array(((bytes.length + 8) >>> 6 << 6) + 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x2000_0000))
  view.setUint32(padded.length - 4, bytes.length << 3)
  const hash = initial.slice()
  for (let from = 0; from < padded.length; from += 64) {
    schedule(view, from)
    compress(hash)
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function schedule(view: DataView, from: number): void {
  for (let at = 0; at < 16; at++) words[at] = view.getInt32(from + 4 * at)
  for (let at = 16; at < 64; at++) {
    const early = words[at - 15]!, late = words[at - 2]!
    const mixed = ((early >>> 7 | early << 25) ^ (early >>> 18 | early << 14) ^ early >>> 3) + ((late >>> 17 | late << 15) ^ (late >>> 19 | late << 13) ^ late >>> 10)
    words[at] = words[at - 16]! + words[at - 7]! + mixed
  }
}

function compress(hash: Int32Array): void {
  let a = hash[0]!, b = hash[1]!, c = hash[2]!, d = hash[3]!, e = hash[4]!, f = hash[5]!, g = hash[6]!, h = hash[7]!
  for (let at = 0; at < 64; at++) {
    const one = (h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + ((e & f) ^ (~e & g)) + constants[at]! + words[at]!) | 0
    const two = (((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g; g = f; f = e
    e = (d + one) | 0
    d = c; c = b; b = a
    a = (one + two) | 0
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) hash[at]! += word
}
