import type { ContractDocument, DocumentBlock } from '../../document/contract-document.js'
import type { ReadLimits } from '../../document/source-block.js'
import { readRichText, type RichParagraph } from '../../readers/docx/rich-text.js'
import type { StyledSpan } from './contract-view.js'
import type { FileLooks } from './looks.js'
import { rawStyles } from './raw-styles.js'

/** How the blocks of a Word file look; a paragraph that mammoth reads otherwise than we do looks plain. */
export async function docxLooks(bytes: Uint8Array, limits: ReadLimits): Promise<FileLooks> {
  const { paragraphs, cells } = await readRichText(bytes, limits)
  return (block, document) => {
    const raw = block.source.text
    const place = block.source.locate({ start: 0, end: raw.length })
    if (place.format !== 'docx' || place.part !== 'body') return { styles: [], extent: null }
    const paragraph = paragraphs.get(place.paragraph)
    const same = paragraph !== undefined && comparable(paragraph.text.slice(place.start, place.end)) === comparable(raw)
    return { styles: same ? stylesIn(paragraph, place.start, block, document) : [], extent: cells.get(place.paragraph) ?? null }
  }
}

/** White space and hyphens of every kind alike, a character for a character. */
function comparable(text: string): string {
  return text.replace(/\s/gu, ' ').replace(/[\u00ad\u2010\u2011]/gu, '-')
}

function stylesIn({ styles }: RichParagraph, from: number, block: DocumentBlock, document: ContractDocument): StyledSpan[] {
  return rawStyles(styles.map(({ start, end, style }) => ({ style, start: start - from, end: end - from })), block, document)
}
