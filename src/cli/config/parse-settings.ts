import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import { UsageError } from '../usage-error.js'

/** Larger settings are refused: no hand writes them. */
const usualMost = 256 * 1024
/** Deeper nesting is refused before it is parsed. */
const deepest = 64
/** Aliases may not repeat more than this: "billion laughs" is refused. */
const mostAliases = 100

/** A path into a file of settings: ["overrides", 0, "files"]. */
export type SettingPath = readonly (string | number)[]

/** A file of settings as plain data, which can tell where something stands in it. */
export interface Settings {
  readonly file: string
  readonly value: unknown
  /** "12:3" (line and column, from 1) of the value at a path, or of its key; an empty text when the file has no places. */
  placeOf(path: SettingPath, of: 'key' | 'value'): string
}

/** Parses YAML or JSON (which is YAML). Throws UsageError naming file, line and problem; never quotes the file. */
export function parseSettings(file: string, bytes: Uint8Array, mostBytes = usualMost): Settings {
  if (bytes.length > mostBytes) throw new UsageError(`${file}: is ${Math.ceil(bytes.length / 1024)} KB; at most ${mostBytes / 1024} KB is read. Split it.`)
  const text = decode(file, bytes)
  refuseDepth(file, text)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, version: '1.2', logLevel: 'silent' })
  const [fault] = document.errors
  if (fault !== undefined) throw new UsageError(`${file}:${placeAt(lines, fault.pos[0])}: this is no valid YAML: ${firstLine(fault.message)}`)
  return { file, value: toData(file, document), placeOf: (path, of) => placeIn(document, lines, path, of) }
}

/** Settings that came from code or from a part of another file. */
export function settingsOf(file: string, value: unknown): Settings {
  return { file, value, placeOf: () => '' }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`${file}: is not UTF-8. Save it as UTF-8.`)
  }
}

/** Brackets, indentation and "- - -" bound how deep YAML can nest. Brackets in texts count too: no settings hold so many that stay open. */
function refuseDepth(file: string, text: string): void {
  let open = 0
  text.split('\n').forEach((line, index) => {
    const dashes = line.match(/(?:^|\s)[-?](?=\s)/gu)?.length ?? 0
    let most = open
    for (const bracket of line.match(/[[\]{}]/gu) ?? []) {
      open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1)
      most = Math.max(most, open)
    }
    const indent = line.search(/\S|$/u)
    if (most > deepest || dashes > deepest || indent > deepest * 4) throw new UsageError(`${file}:${index + 1}:1: nests deeper than ${deepest} levels.`)
  })
}

function toData(file: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases })
  } catch {
    throw new UsageError(`${file}: repeats its anchors too often or nests too deeply. Write it out.`)
  }
}

function placeIn(document: Document, lines: LineCounter, path: SettingPath, of: 'key' | 'value'): string {
  for (let length = path.length; length >= 0; length--) {
    const offset = offsetOf(document, path.slice(0, length), length === path.length ? of : 'value')
    if (offset !== null) return placeAt(lines, offset)
  }
  return ''
}

function offsetOf(document: Document, path: SettingPath, of: 'key' | 'value'): number | null {
  const parent = of === 'key' && path.length > 0 ? document.getIn(path.slice(0, -1), true) : null
  if (isMap(parent)) {
    const key = parent.items.map((pair) => pair.key).find((candidate) => isScalar(candidate) && candidate.value === path.at(-1))
    return isScalar(key) ? (key.range?.[0] ?? null) : null
  }
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : null
}

function placeAt(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset)
  return `${line}:${Math.max(1, col)}`
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
