// The packed tables of `src/generated` as files of their own for the bundle: bytes that are read need no scanner, as the text of a module does.
// Such a file holds a line of JSON (names and sizes of its texts, lengths of its lists), the texts, and the lists, low byte first.
import { writeFileSync } from 'node:fs'

/** Writes `packed` (texts, and lists in base64: `PackedNumbers`) as a part. */
export function writePart(file, { lengths, numbers, ...texts }) {
  const bodies = Object.values(texts).map((text) => Buffer.from(text))
  const sizes = Object.keys(texts).map((name, index) => [name, bodies[index].length])
  writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify({ lengths, sizes })}\n`), ...bodies, Buffer.from(numbers, 'base64')]))
}

/** A module with what was packed; the file, named by an expression for its URL, is read when it is first asked for. */
export function partModule(url, names) {
  return `import { readFileSync } from 'node:fs'
let opened = null
function read() {
  const bytes = readFileSync(${url})
  const body = bytes.indexOf(10) + 1
  const { lengths, sizes } = JSON.parse(bytes.latin1Slice(0, body))
  let at = body
  const texts = sizes.map(([name, size]) => [name, bytes.utf8Slice(at, at += size)])
  return { lengths, numbers: bytes.subarray(at), ...Object.fromEntries(texts) }
}
const part = () => opened ??= read()
export const packed = { ${names.map((name) => `get ${name}() { return part().${name} }`).join(', ')} }
`
}
