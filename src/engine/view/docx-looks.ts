import type { ContractDocument, DocumentBlock } from '../../document/contract-document.js'
import type { ReadLimits } from '../../document/source-block.js'
import type { RichParagraph, RichText } from '../../readers/docx/rich-text.js'
import type { Looks } from './view-contract.js'
import type { StyledSpan } from './contract-view.js'

/** A Word file of a contract: the contract itself (`file` null) or one of its annexes. */
export interface WordFile {
  readonly file: string | null
  readonly bytes: Uint8Array
}

/** How the blocks of Word files look. What mammoth reads otherwise than we do, or cannot read, looks plain: the text itself is always ours. */
export async function docxLooks(document: ContractDocument, files: readonly WordFile[], limits: ReadLimits): Promise<Looks> {
  const { readRichText } = await import('../../readers/docx/rich-text.js')
  const rich = new Map<string | null, RichText>()
  for (const { file, bytes } of files) {
    const text = await readRichText(bytes, limits).catch(() => null)
    if (text !== null) rich.set(file, text)
  }
  return (block) => looksOf(block, document, rich.get(block.file) ?? null)
}

function looksOf(block: DocumentBlock, document: ContractDocument, rich: RichText | null): ReturnType<Looks> {
  const raw = block.source.text
  const place = block.source.locate({ start: 0, end: raw.length })
  if (rich === null || place.format !== 'docx' || place.part !== 'body') return { styles: [], extent: null }
  const paragraph = rich.paragraphs.get(place.paragraph)
  const same = paragraph !== undefined && comparable(paragraph.text.slice(place.start, place.end)) === comparable(raw)
  return { styles: same ? stylesIn(paragraph, place.start, block, document) : [], extent: rich.cells.get(place.paragraph) ?? null }
}

/** Both texts with white space and hyphens of every kind alike, a character for a character. */
function comparable(text: string): string {
  return text.replace(/\s/gu, ' ').replace(/[\u00ad\u2010\u2011]/gu, '-')
}

function stylesIn({ styles }: RichParagraph, from: number, block: DocumentBlock, document: ContractDocument): StyledSpan[] {
  const length = block.source.text.length
  return styles.flatMap(({ start, end, style }) => {
    const raw = { start: Math.max(0, start - from), end: Math.min(length, end - from) }
    if (raw.end <= raw.start) return []
    const span = document.fromSource(block.index, raw)
    return span.end > span.start ? [{ style, start: span.start - block.span.start, end: span.end - block.span.start }] : []
  })
}
