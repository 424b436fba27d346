/**
 * 64-bit FNV-1a of a text as 16 hex digits: small, stable and the same in every host. Reckoned in two halves of 32 bits; the prime is
 * 0x100000001b3, so that the upper half of a product is the old upper half times 0x1b3, the lower half times 0x100, and what carries over.
 */
export function fingerprint(text: string): string {
  let upper = 0xcbf29ce4
  let lower = 0x84222325
  for (let i = 0; i < text.length; i++) {
    lower = (lower ^ text.charCodeAt(i)) >>> 0
    const product = lower * 0x1b3
    upper = (Math.imul(upper, 0x1b3) + (lower << 8) + Math.floor(product / 0x1_0000_0000)) >>> 0
    lower = product >>> 0
  }
  return upper.toString(16).padStart(8, '0') + lower.toString(16).padStart(8, '0')
}
