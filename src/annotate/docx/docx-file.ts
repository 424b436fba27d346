import type { ReadLimits } from '../../document/source-block.js'
import { openPackage, type DocxPackage, type Relationship } from '../../readers/docx/docx-package.js'
import { AnnotateError } from '../annotate-error.js'
import { decodePart, type PartText } from './part-text.js'
import type { PartChange } from './rewrite-zip.js'

/** A Word file whose parts are read as text, changed, and gathered for writing. */
export interface DocxFile {
  readonly pack: DocxPackage
  readonly related: ReadonlyMap<string, Relationship>
  readonly limits: ReadLimits
  /** The text of a part as it is now; null when the file has none. Throws AnnotateError where it cannot be kept as it is. */
  text(part: string): string | null
  change(part: string, text: string): void
  readonly changes: readonly PartChange[]
}

/** Opens a file for writing. Throws ReadError as the reader does, and AnnotateError for a file that is cut short. */
export function openDocxFile(bytes: Uint8Array, limits: ReadLimits): DocxFile {
  const pack = openPackage(bytes, limits)
  if (pack.recovered) throw new AnnotateError('cut-short')
  const read = new Map<string, PartText | null>()
  const changed = new Map<string, string>()
  const decoded = (part: string): PartText | null => {
    const known = read.get(part)
    if (known !== undefined) return known
    const content = pack.content(part)
    const text = content === null ? null : decodePart(content)
    if (content !== null && text === null) throw new AnnotateError('not-text')
    read.set(part, text)
    return text
  }
  return {
    pack, related: pack.relationships(pack.main), limits,
    text: (part) => changed.get(part) ?? decoded(part)?.text ?? null,
    change: (part, text) => void changed.set(part, text),
    get changes() {
      return [...changed].map(([name, text]) => ({ name, content: decoded(name)?.encode(text) ?? new TextEncoder().encode(text) }))
    },
  }
}

/** The part that a relationship of this type names; null when there is none. */
export function relatedPart({ related, pack }: DocxFile, type: string): string | null {
  const found = [...related.values()].find((relation) => relation.type === type.toLowerCase() && !relation.external && pack.parts.has(relation.target))
  return found?.target ?? null
}
