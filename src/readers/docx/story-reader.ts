import type { DocxPart } from '../../document/location.js'
import type { CellPlace, RevisionView, UnreadPart } from '../../document/source-block.js'
import { draftBlocks, type DraftBlock } from '../draft-block.js'
import { normalLabel } from '../label.js'
import { MappedText } from '../mapped-text.js'
import { noMarks } from '../marks.js'
import { overLimit } from '../read-errors.js'
import type { FoundDrawing } from './drawing.js'
import { FieldStack } from './field-stack.js'
import { joinTexts, singleText, type JoinedText } from './join-paragraphs.js'
import type { NumberCounter, PrintedNumber } from './number-counter.js'
import { paragraphLocator } from './paragraph-location.js'
import { readProperties, type ParagraphProperties } from './paragraph-properties.js'
import { isUnfilled, readParagraphText, type CommentText, type StoryState, type TextTrace } from './paragraph-text.js'
import type { Styles } from './styles.js'
import { TableStack } from './table-stack.js'
import { holdsWhiteText } from './white-text.js'
import { childOf, valueOf, type SubtreeHandler, type XmlElement } from './xml-element.js'

/** What all stories of one file share: definitions, numbers and counts. */
export interface FileState {
  readonly view: RevisionView
  readonly styles: Styles
  readonly comments: ReadonlyMap<string, CommentText>
  /** Blocks of notes by key ("footnote 3"), until a paragraph cites them. */
  readonly notes: Map<string, readonly DraftBlock[]>
  readonly numbers: { tables: number; images: number; textBoxes: number; bodyBlocks: number; whiteTexts: number }
  /** The part that a relationship of the main document names. */
  target(relationship: string): string
  /** The texts of a SmartArt diagram. */
  diagram(relationship: string): readonly string[]
  readonly unread: UnreadPart[]
  /** Told of the text of the main document's paragraphs as it is read. */
  readonly trace: TextTrace | null
}

export interface StoryOptions {
  readonly part: DocxPart
  readonly counter: NumberCounter
  readonly file: FileState
}

interface Control {
  placeholder: boolean
  contents: boolean
}

/** Ten times the longest contract in hand. */
const mostBlocks = 100_000

const subtrees = new Set(['w:p', 'w:tcPr', 'w:trPr', 'w:tblGrid', 'w:tblPr', 'w:sdtPr', 'w:altChunk', 'w:subDoc', 'w:sectPr'])

/** Reads one story (body, note, text box, header) from its tags into blocks, in reading order. */
export class StoryReader implements SubtreeHandler {
  readonly blocks: DraftBlock[] = []
  private readonly state: StoryState
  private readonly tables: TableStack
  private readonly controls: Control[] = []
  private readonly branches: { chosen: boolean }[] = []
  private skipping = 0
  private carried: JoinedText | null = null
  private gone: JoinedText | null = null
  /** Notes, text boxes and inner tables of a table follow it, so that its rows stay together. */
  private held: DraftBlock[] = []

  constructor(private readonly options: StoryOptions) {
    const { view, styles, comments, numbers } = options.file
    const trace = options.part === 'body' || options.part === 'textbox' ? options.file.trace : null
    this.state = { trace, view, styles, comments, fields: new FieldStack(), openComments: new Set(), closedComments: new Set() }
    this.tables = new TableStack(view, numbers)
  }

  isSubtree(name: string): boolean {
    return subtrees.has(name)
  }

  open(name: string): void {
    if (this.skipping > 0 || this.skipsBranch(name)) {
      this.skipping++
      return
    }
    if (name === 'w:sdt') this.controls.push({ placeholder: false, contents: false })
    if (name === 'mc:AlternateContent') this.branches.push({ chosen: false })
    if (name === 'w:tbl') this.carry()
    this.tables.enter(name)
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--
      return
    }
    if (name === 'w:sdt') this.controls.pop()
    if (name === 'mc:AlternateContent') this.branches.pop()
    if (name === 'w:tc' || name === 'w:body') this.carry()
    this.tables.leave(name)
    if (name === 'w:tbl' && this.tables.depth === 0) this.blocks.push(...this.held.splice(0))
  }

  subtree(element: XmlElement): void {
    if (this.skipping > 0) return
    if (this.options.part === 'body') this.options.file.numbers.bodyBlocks = this.blocks.length
    if (element.name === 'w:p') this.paragraph(element)
    else if (element.name === 'w:trPr') this.tables.row(element)
    else if (element.name === 'w:tcPr') this.tables.cell(element)
    else if (element.name === 'w:tblGrid') this.tables.grid(element)
    else if (element.name === 'w:sdtPr') this.control(element)
    else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') this.skipPart('embedded-document', this.options.file.target(element.attributes['r:id'] ?? ''))
  }

  /** Ends the story: a text whose paragraph mark is gone but that nothing follows still counts. */
  finish(): DraftBlock[] {
    this.carry()
    this.blocks.push(...this.held.splice(0))
    if (this.state.fields.swallowed > 0) this.skipPart('part', 'field')
    return this.blocks
  }

  /** Of `mc:AlternateContent` around whole paragraphs the first branch is read. */
  private skipsBranch(name: string): boolean {
    const branch = this.branches.at(-1)
    if (branch === undefined || (name !== 'mc:Choice' && name !== 'mc:Fallback')) return false
    if (branch.chosen) return true
    branch.chosen = true
    return false
  }

  private control(properties: XmlElement): void {
    const control = this.controls.at(-1)
    if (control === undefined) return
    control.placeholder = isUnfilled(properties)
    control.contents = /table of contents/iu.test(valueOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery') ?? '')
  }

  private paragraph(element: XmlElement): void {
    const properties = readProperties(element, this.state.view, this.state.styles)
    const { change } = this.tables
    const text = readParagraphText(element, properties.style, this.state, { change, placeholder: this.controls.some(({ placeholder }) => placeholder) })
    if (this.tables.isMerged) return
    if (this.options.part === 'body' && !this.tables.isInside && holdsWhiteText(element, properties.style, this.state.styles)) this.options.file.numbers.whiteTexts++
    const own = singleText(text, element.paragraph)
    if (change?.gone === true) return this.leaveOut(own)
    const joined = this.carried === null ? own : joinTexts(this.carried, own)
    this.carried = null
    if (properties.markGone) this.carried = joined
    else this.emit(joined, properties)
  }

  /** A row or cell that the view leaves out: what is known of the change goes with the next paragraph. */
  private leaveOut(text: JoinedText): void {
    this.gone = this.gone === null ? text : joinTexts(this.gone, text)
  }

  /** Gives out a text that waits for the paragraph after it, when none comes. */
  private carry(): void {
    const { carried } = this
    this.carried = null
    if (carried === null) return
    if (carried.text.trim() !== '' || carried.marks.revisions.length > 0) this.emit(carried, null)
  }

  private emit(found: JoinedText, properties: ParagraphProperties | null): void {
    const text = this.gone === null ? found : { ...found, marks: joinTexts(this.gone, found).marks }
    this.gone = null
    const number = properties === null ? null : this.options.counter.next(properties.numbering, properties.style)
    const cell = this.tables.place
    const contents = text.toc || properties?.style.toc === true || this.controls.some(({ contents: inside }) => inside)
    const own = draftBlocks({
      role: this.roleOf(properties, number, cell), label: number === null || number.bullet ? null : normalLabel(number.text),
      level: properties?.heading ?? number?.level ?? null, cell, text: MappedText.verbatim(text.text, 0), toc: contents && cell === null, bold: text.bold,
      marks: text.marks, locate: paragraphLocator(this.options.part, text.pieces),
    })
    const after = [...text.cites.flatMap((key) => this.noteOf(key)), ...text.drawings.flatMap((drawing) => this.drawing(drawing, text.pieces[0]!.paragraph))]
    if (this.blocks.length + this.held.length > mostBlocks) throw overLimit({ nl: 'het heeft te veel alinea\'s', en: 'it has too many paragraphs' })
    const { depth } = this.tables
    ;(depth > 1 ? this.held : this.blocks).push(...own.map(numberAsText))
    ;(depth > 0 ? this.held : this.blocks).push(...after)
  }

  private roleOf(properties: ParagraphProperties | null, number: PrintedNumber | null, cell: CellPlace | null): DraftBlock['role'] {
    if (cell !== null) return 'tableCell'
    const { part } = this.options
    if (part === 'footnote' || part === 'endnote') return 'note'
    if (properties?.heading != null) return 'heading'
    return number !== null && (number.bullet || number.text !== '') ? 'listItem' : 'paragraph'
  }

  private noteOf(key: string): readonly DraftBlock[] {
    const note = this.options.file.notes.get(key) ?? []
    this.options.file.notes.delete(key)
    return note
  }

  private drawing({ boxes, images, pageImage, embedded, diagram }: FoundDrawing, anchor: number): DraftBlock[] {
    const { file } = this.options
    const { numbers } = file
    numbers.images += images
    if (pageImage) this.skipPart('image', `image ${numbers.images}`)
    if (embedded !== null) this.skipPart('embedded-document', embedded)
    const shapes = diagram === null ? [] : file.diagram(diagram).flatMap((text) => this.shape(text, anchor))
    numbers.textBoxes += boxes.length + (shapes.length > 0 ? 1 : 0)
    return [...boxes.flatMap((box) => readTree(box, { ...this.options, part: this.boxPart })), ...shapes]
  }

  private get boxPart(): DocxPart {
    return this.options.part === 'body' ? 'textbox' : this.options.part
  }

  /** Text of a diagram stands in another part; its place is the paragraph that holds the diagram. */
  private shape(text: string, anchor: number): DraftBlock[] {
    const place = paragraphLocator(this.boxPart, [{ paragraph: anchor, start: 0 }])
    const source = { text: MappedText.standing(text, { start: 0, end: 0 }), marks: noMarks, bold: [], toc: false }
    return draftBlocks({ ...source, role: 'paragraph', label: null, level: null, cell: null, locate: place })
  }

  private skipPart(what: UnreadPart['what'], place: string): void {
    const { unread, numbers } = this.options.file
    unread.push({ what, place, before: numbers.bodyBlocks })
  }
}

/** An automatic number that is all a cell has is what the cell says. */
function numberAsText(block: DraftBlock): DraftBlock {
  return block.cell !== null && block.text === '' && block.label !== null ? { ...block, text: block.label, label: null } : block
}

/** Reads the paragraphs and tables below an element as a story of their own. */
export function readTree(root: XmlElement, options: StoryOptions): DraftBlock[] {
  const reader = new StoryReader(options)
  replay(root, reader)
  return reader.finish()
}

function replay(element: XmlElement, handler: SubtreeHandler): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (handler.isSubtree(child.name)) handler.subtree(child)
    else {
      handler.open(child.name, child.attributes, child.opened)
      replay(child, handler)
      handler.close(child.name, child.ended)
    }
  }
}
