/**
 * What klachtlint adds to a PDF stands behind the original bytes as an incremental update (ISO 32000-1 §7.5.6), and ends with a comment that
 * says how long the original is. So cutting it off gives the original back, byte for byte.
 */
const mark = '%klachtlint-review '
const longest = 64

/** The file with an update behind it. */
export function withIncrement(original: Uint8Array, update: Uint8Array): Uint8Array {
  const note = new TextEncoder().encode(`\n${mark}${original.length}\n`)
  const bytes = new Uint8Array(original.length + update.length + note.length)
  bytes.set(original)
  bytes.set(update, original.length)
  bytes.set(note, original.length + update.length)
  return bytes
}

/** The file without the updates of klachtlint at its end. */
export function withoutIncrement(bytes: Uint8Array): Uint8Array {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-longest))
  const length = Number(new RegExp(`${mark}(\\d+)\\s*$`, 'u').exec(end)?.[1] ?? 0)
  return length > 0 && length < bytes.length - mark.length ? withoutIncrement(bytes.subarray(0, length)) : bytes
}
