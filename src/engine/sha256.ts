/** Hex SHA-256 of bytes, by the Web Crypto that Node and browsers share; the bytes may be a view on a larger buffer. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
