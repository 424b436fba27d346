import type { ReadOptions, ReadResult } from '../document/source-block.js'
import { readMarkdown } from './markdown/read-markdown.js'

export async function readDocument(bytes: Uint8Array, _name: string, options: ReadOptions): Promise<ReadResult> {
  return readMarkdown(bytes, options)
}
