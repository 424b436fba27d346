import type { LexiconTables } from './lexicon-tables.js'
import { bytesToBase64, base64ToBytes } from '../shared/base64.js'

/** Tables as plain text, which a module can hold and which costs little to load. */
export interface PackedLexicon {
  /** Separated by line ends. */
  readonly concepts: string
  readonly patterns: string
  /** How long each array is; and the arrays one after the other, sixteen bits a number, low byte first, in base64. */
  readonly lengths: readonly number[]
  readonly numbers: string
}

const arrays = ['choiceCounts', 'choices', 'edgeCounts', 'labels', 'endCounts', 'endConcepts', 'endRanks'] as const satisfies readonly (keyof LexiconTables)[]

/** Packs tables for `unpackLexicon`. */
export function packLexicon(tables: LexiconTables): PackedLexicon {
  const lists = arrays.map((name) => tables[name])
  const bytes = Uint8Array.from(lists.flatMap((list) => [...list].flatMap((number) => [number & 0xff, number >> 8])))
  return { concepts: tables.concepts.join('\n'), patterns: tables.patterns.join('\n'), lengths: lists.map(({ length }) => length), numbers: bytesToBase64(bytes) }
}

/** The tables that were packed. */
export function unpackLexicon({ concepts, patterns, lengths, numbers }: PackedLexicon): LexiconTables {
  const all = sixteenBits(base64ToBytes(numbers))
  let from = 0
  const [choiceCounts, choices, edgeCounts, labels, endCounts, endConcepts, endRanks] = lengths.map((length) => all.subarray(from, (from += length)))
  if (choiceCounts === undefined || choices === undefined || edgeCounts === undefined || labels === undefined || endCounts === undefined || endConcepts === undefined || endRanks === undefined)
    throw new RangeError('the packed lexicon lacks an array')
  return { concepts: concepts.split('\n'), patterns: patterns.split('\n'), choiceCounts, choices, edgeCounts, labels, endCounts, endConcepts, endRanks }
}

const lowByteFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

function sixteenBits(bytes: Uint8Array): Uint16Array {
  if (lowByteFirst) return new Uint16Array(bytes.slice().buffer)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return Uint16Array.from({ length: bytes.length / 2 }, (_, index) => view.getUint16(index * 2, true))
}
