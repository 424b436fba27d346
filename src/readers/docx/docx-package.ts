import type { ReadLimits } from '../../document/source-block.js'
import { damaged } from '../read-errors.js'
import { inflateEntry, type InflateBudget } from './inflate-entry.js'
import { subtreeBuilder, type SubtreeHandler, type XmlElement } from './xml-element.js'
import { xmlStream } from './xml-stream.js'
import { partKey } from './part-key.js'
import { readZip, type ZipEntry } from './zip-directory.js'

export interface Relationship {
  /** The last word of the relationship type: "styles", "footnotes", "aFChunk"; the same for transitional and strict files. */
  readonly type: string
  /** Key of the part, or the address as it stands when it lies outside the file. */
  readonly target: string
  readonly external: boolean
}

/** A Word file as parts by name (ECMA-376 part 2); parts are inflated and parsed only when asked for. */
export interface DocxPackage {
  readonly main: string
  readonly parts: ReadonlyMap<string, ZipEntry>
  /** The file was cut short: parts may be missing. */
  readonly recovered: boolean
  relationships(part: string): ReadonlyMap<string, Relationship>
  /** Streams a part to the handler; false when the file has no such part. */
  stream(part: string, handler: SubtreeHandler): boolean
  /** The bytes of a part; null when the file has no such part. */
  content(part: string): Uint8Array | null
  /** The root element of a small part; null when the file has no such part. */
  tree(part: string): XmlElement | null
}

/** Opens a package. Throws ReadError where it is no zip, or over the limits, or has no main document. */
export function openPackage(bytes: Uint8Array, limits: ReadLimits): DocxPackage {
  const { entries: parts, recovered } = readZip(bytes, limits.entries)
  const budget: InflateBudget = { left: limits.inflatedBytes }
  const stream = (part: string, handler: SubtreeHandler): boolean => {
    const entry = parts.get(part)
    if (entry === undefined) return false
    const xml = xmlStream(subtreeBuilder(handler), limits.depth)
    inflateEntry(bytes, entry, budget, (piece) => xml.write(piece))
    xml.end()
    return true
  }
  const content = (part: string): Uint8Array | null => {
    const entry = parts.get(part)
    return entry === undefined ? null : joined((take) => inflateEntry(bytes, entry, budget, take))
  }
  const tree = (part: string): XmlElement | null => {
    let root: XmlElement | null = null
    stream(part, { isSubtree: () => true, open: () => {}, close: () => {}, subtree: (element) => (root = element) })
    return root
  }
  const relationships = (part: string): ReadonlyMap<string, Relationship> => readRelationships(tree(relationshipsPart(part)), part)
  return { main: findMain(parts, relationships('')), parts, recovered, relationships, stream, content, tree }
}

function findMain(parts: ReadonlyMap<string, ZipEntry>, root: ReadonlyMap<string, Relationship>): string {
  const named = [...root.values()].find(({ type, target }) => type === 'officedocument' && parts.has(target))?.target
  const main = named ?? (parts.has('word/document.xml') ? 'word/document.xml' : null)
  if (main === null) throw damaged({ nl: 'het hoofddocument ontbreekt', en: 'the main document is missing' })
  return main
}

function joined(give: (take: (piece: Uint8Array) => void) => void): Uint8Array {
  const pieces: Uint8Array[] = []
  give((piece) => pieces.push(piece))
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** The part that holds the relationships of a part ("" for the package). */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

function readRelationships(root: XmlElement | null, part: string): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>()
  for (const child of root?.children ?? []) {
    if (typeof child === 'string') continue
    const { Id: id, Type: type, Target: target, TargetMode: mode } = child.attributes
    if (id === undefined || type === undefined || target === undefined) continue
    const external = mode === 'External'
    found.set(id, { type: type.slice(type.lastIndexOf('/') + 1).toLowerCase(), target: external ? target : resolveTarget(target, part), external })
  }
  return found
}

/** A target is relative to the folder of its part; ".." never leaves the package, as it only makes a key. */
function resolveTarget(target: string, part: string): string {
  const path = target.startsWith('/') ? target : `${part.slice(0, part.lastIndexOf('/') + 1)}${target}`
  const folders: string[] = []
  for (const piece of path.split('/')) {
    if (piece === '..') folders.pop()
    else if (piece !== '.' && piece !== '') folders.push(piece)
  }
  return partKey(folders.join('/'))
}
