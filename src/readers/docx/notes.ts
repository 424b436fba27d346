import type { DraftBlock } from '../draft-block.js'
import type { DocxPackage } from './docx-package.js'
import { numberCounter, type NumberCounter } from './number-counter.js'
import { readTree, type FileState } from './story-reader.js'

/** Reads footnotes.xml or endnotes.xml into blocks by key ("footnote 3"); the lines between text and notes are no notes. */
export function readNotes(pack: DocxPackage, part: string, kind: 'footnote' | 'endnote', file: FileState, counter: () => NumberCounter = () => numberCounter(new Map(), 'en')): Map<string, readonly DraftBlock[]> {
  const notes = new Map<string, readonly DraftBlock[]>()
  pack.stream(part, {
    isSubtree: (name) => name === `w:${kind}`,
    open: () => {},
    close: () => {},
    subtree: (element) => {
      const { 'w:id': id = '', 'w:type': type = 'normal' } = element.attributes
      if (type === 'normal') notes.set(`${kind} ${id}`, readTree(element, { part: kind, counter: counter(), file }))
    },
  })
  return notes
}
