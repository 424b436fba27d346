import { sha256OfBlocks } from './sha256-blocks.js'

/** Larger files are quicker by Web Crypto, even where it is still to be loaded. */
const small = 12 * 1024

/** Hex SHA-256 of bytes, of large ones by the Web Crypto that Node and browsers share; the bytes may be a view on a larger buffer. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  if (bytes.length <= small) return sha256OfBlocks(bytes)
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
