// Tables as files of their own for the bundle: bytes that are read need no scanner, as the text of a module does, and stand as they are used.
// A file holds a line of JSON (the name, kind and size of each field) and the fields, each from a multiple of four bytes on, low byte first.
import { endianness } from 'node:os'

const padded = (size) => (size + 3) & ~3
const arrays = { Uint8Array, Uint16Array, Uint32Array }

/** The bytes of an object of texts, lists of texts without line ends, lists of numbers and typed arrays. */
export function packPart(value) {
  const fields = Object.entries(value).map(([name, field]) => ({ name, ...packField(field) }))
  const head = Buffer.from(JSON.stringify(fields.map(({ name, kind, bytes }) => [name, kind, bytes.length])))
  return Buffer.concat([head, Buffer.alloc(padded(head.length + 1) - head.length - 1, ' '), Buffer.from('\n'), ...fields.flatMap(({ bytes }) => [bytes, Buffer.alloc(padded(bytes.length) - bytes.length)])])
}

function packField(field) {
  if (typeof field === 'string') return { kind: 'text', bytes: Buffer.from(field) }
  if (ArrayBuffer.isView(field)) return { kind: Buffer.isBuffer(field) ? 'Uint8Array' : field.constructor.name, bytes: Buffer.from(field.buffer, field.byteOffset, field.byteLength) }
  return typeof field[0] === 'string' ? { kind: 'texts', bytes: Buffer.from(field.join('\n')) } : { kind: 'json', bytes: Buffer.from(JSON.stringify(field)) }
}

/** What was packed; typed arrays are views on the bytes. */
export function openPart(file) {
  const bytes = file.byteOffset % 4 === 0 ? file : Buffer.from(new Uint8Array(file).buffer)
  let at = bytes.indexOf(10) + 1
  const fields = JSON.parse(bytes.latin1Slice(0, at)).map(([name, kind, size]) => {
    const from = at
    at += padded(size)
    return [name, openField(bytes, kind, from, size)]
  })
  return Object.fromEntries(fields)
}

function openField(bytes, kind, from, size) {
  if (kind === 'text') return bytes.utf8Slice(from, from + size)
  if (kind === 'texts') return bytes.utf8Slice(from, from + size).split('\n')
  if (kind === 'json') return JSON.parse(bytes.utf8Slice(from, from + size))
  const width = arrays[kind].BYTES_PER_ELEMENT
  if (endianness() === 'BE' && width > 1) width === 2 ? bytes.subarray(from, from + size).swap16() : bytes.subarray(from, from + size).swap32()
  return new arrays[kind](bytes.buffer, bytes.byteOffset + from, size / width)
}
