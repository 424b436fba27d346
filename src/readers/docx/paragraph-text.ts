import type { RevisionView } from '../../document/source-block.js'
import type { Span } from '../../document/span.js'
import type { Marks } from '../marks.js'
import { readDrawing, subDocument, type FoundDrawing } from './drawing.js'
import type { FieldStack } from './field-stack.js'
import { alternative } from './alternative.js'
import type { ResolvedStyle, Styles } from './styles.js'
import { symbolText } from './symbols.js'
import { TextCollector, type Change, type TextStyle } from './text-collector.js'
import { childOf, elementsOf, switchOf, textBelow, valueOf, type XmlElement } from './xml-element.js'

/** What a paragraph says in one view of the tracked changes. */
export interface ParagraphText {
  readonly text: string
  readonly bold: readonly Span[]
  readonly marks: Marks
  /** Keys of the notes that it cites: "footnote 3". */
  readonly cites: readonly string[]
  readonly drawings: readonly FoundDrawing[]
  /** True for lines that a table-of-contents field made. */
  readonly toc: boolean
}

export interface CommentText {
  readonly author: string | null
  readonly date: string | null
  readonly text: string
}

/** A piece of a paragraph's text and the element that it comes from; places count as in `SourceLocation`. */
export interface TracedText {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly element: XmlElement
}

export type TextTrace = (text: TracedText) => void

/** What goes on from one paragraph of a story to the next. */
export interface StoryState {
  readonly view: RevisionView
  readonly styles: Styles
  readonly fields: FieldStack
  readonly comments: ReadonlyMap<string, CommentText>
  /** Comments whose range is open. */
  readonly openComments: Set<string>
  readonly closedComments: Set<string>
  readonly trace: TextTrace | null
}

interface Reading {
  readonly paragraph: number
  readonly state: StoryState
  readonly style: ResolvedStyle
  readonly into: TextCollector
  readonly cites: string[]
  readonly drawings: FoundDrawing[]
  readonly commentStarts: Map<string, number>
  toc: boolean
}

/** What stands around a stretch of text and holds for all of it. */
export interface Around {
  readonly change: Change | null
  readonly placeholder: boolean
}

/** Reads the text of a `w:p`: of fields the result, of alternatives the first choice, of changes what the view keeps. */
export function readParagraphText(paragraph: XmlElement, style: ResolvedStyle, state: StoryState, around: Around): ParagraphText {
  const reading: Reading = { paragraph: paragraph.paragraph, state, style, into: new TextCollector(), cites: [], drawings: [], commentStarts: new Map([...state.openComments].map((id) => [id, 0])), toc: state.fields.isContents }
  for (const child of elementsOf(paragraph)) readInline(child, around, reading)
  for (const [id, start] of reading.commentStarts) addComment(id, start, reading)
  const { into, cites, drawings, toc } = reading
  return { text: into.text, bold: into.bold, marks: into.marks(), cites, drawings, toc: toc || state.fields.isContents }
}

function readInline(element: XmlElement, around: Around, reading: Reading): void {
  switch (element.name) {
    case 'w:r': return readRun(element, around, reading)
    case 'w:ins':
    case 'w:moveTo': return readChange(element, element.name === 'w:ins' ? 'insertion' : 'move', 'rejected', around, reading)
    case 'w:del':
    case 'w:moveFrom': return readChange(element, element.name === 'w:del' ? 'deletion' : 'move', 'accepted', around, reading)
    case 'w:sdt': return readAll(childOf(element, 'w:sdtContent'), { ...around, placeholder: around.placeholder || isUnfilled(childOf(element, 'w:sdtPr')) }, reading)
    case 'w:fldSimple': return readSimpleField(element, around, reading)
    case 'mc:AlternateContent': return readAll(alternative(element), around, reading)
    case 'w:commentRangeStart': return startComment(element, reading)
    case 'w:commentRangeEnd': return endComment(element, reading)
    case 'm:t': return append(element, textBelow(element), styleOf(null, around, reading), reading)
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      if (around.change?.gone !== true) reading.drawings.push(readDrawing(element))
      return
    case 'w:subDoc':
      if (around.change?.gone !== true) reading.drawings.push(subDocument)
      return
    case 'w:pPr':
    case 'w:rt': return
    default: return readAll(element, around, reading)
  }
}

function readAll(element: XmlElement | null, around: Around, reading: Reading): void {
  for (const child of elementsOf(element)) readInline(child, around, reading)
}

/** True for a content control that still shows its prompt. */
export function isUnfilled(properties: XmlElement | null): boolean {
  return switchOf(properties, 'w:showingPlcHdr') === true
}

function readChange(element: XmlElement, kind: Change['kind'], goneIn: RevisionView, around: Around, reading: Reading): void {
  const gone = reading.state.view === goneIn || around.change?.gone === true
  const { 'w:author': author = null, 'w:date': date = null } = element.attributes
  readAll(element, { ...around, change: { kind, author, date, gone } }, reading)
}

function readSimpleField(element: XmlElement, around: Around, reading: Reading): void {
  reading.state.fields.beginSimple(element.attributes['w:instr'] ?? '')
  readAll(element, around, reading)
  reading.state.fields.end()
}

function readRun(run: XmlElement, around: Around, reading: Reading): void {
  readPieces(run, styleOf(childOf(run, 'w:rPr'), around, reading), around, reading)
}

function readPieces(element: XmlElement | null, style: TextStyle, around: Around, reading: Reading): void {
  for (const child of elementsOf(element)) {
    const text = runText(child)
    if (text === null) readRunPart(child, style, around, reading)
    else if (reading.state.fields.hidesText) reading.state.fields.swallow(text)
    else append(child, text, isBlank(text, reading) ? { ...style, placeholder: true } : style, reading)
  }
}

/** Word fills a text field of a form with en spaces until somebody types in it. */
function isBlank(text: string, { state }: Reading): boolean {
  return state.fields.isFormText && /^\u2002+$/u.test(text)
}

/** The text of a piece of a run (ECMA-376 17.3.3); null for what is no text. */
function runText(piece: XmlElement): string | null {
  switch (piece.name) {
    case 'w:t':
    case 'w:delText': return textBelow(piece)
    case 'w:tab':
    case 'w:ptab': return '\t'
    case 'w:br':
    case 'w:cr': return '\n'
    case 'w:noBreakHyphen': return '\u2011'
    case 'w:softHyphen': return '\u00ad'
    case 'w:sym': return symbolText(piece.attributes['w:font'] ?? '', piece.attributes['w:char'] ?? '')
    default: return null
  }
}

function readRunPart(piece: XmlElement, style: TextStyle, around: Around, reading: Reading): void {
  const { fields } = reading.state
  switch (piece.name) {
    case 'w:fldChar': return around.change?.gone === true ? undefined : readFieldMark(piece, style, reading)
    case 'w:instrText': return around.change?.gone === true ? undefined : fields.instruct(textBelow(piece))
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      if (style.change?.gone !== true) reading.cites.push(`${piece.name.slice(2, -9)} ${piece.attributes['w:id'] ?? ''}`)
      return
    case 'w:commentReference': return endComment(piece, reading)
    case 'mc:AlternateContent': return readPieces(alternative(piece), style, around, reading)
    case 'w:rPr': return
    default: return readInline(piece, around, reading)
  }
}

function append(element: XmlElement, text: string, style: TextStyle, { into, paragraph, state: { trace } }: Reading): void {
  const start = into.text.length
  into.append(text, style)
  if (into.text.length > start) trace?.({ paragraph, start, end: into.text.length, text, element })
}

function readFieldMark(mark: XmlElement, style: TextStyle, reading: Reading): void {
  const { fields } = reading.state
  const type = mark.attributes['w:fldCharType']
  if (type === 'begin') fields.begin(mark)
  else if (type === 'separate') fields.separate()
  else if (type === 'end') {
    const shown = fields.end()
    if (shown !== null && !fields.hidesText) append(mark, shown.text, { ...style, placeholder: style.placeholder || shown.prompt }, reading)
  }
}

/** Struck text is a deletion by hand: "doorhalen wat niet van toepassing is". */
function styleOf(properties: XmlElement | null, { change, placeholder }: Around, { state, style }: Reading): TextStyle {
  const named = valueOf(properties, 'w:rStyle')
  const character = named === null ? null : state.styles.resolve(named)
  const struck = switchOf(properties, 'w:strike') === true || switchOf(properties, 'w:dstrike') === true
  return {
    bold: switchOf(properties, 'w:b') ?? (character?.bold || style.bold), hidden: switchOf(properties, 'w:vanish') ?? (character?.hidden || style.hidden),
    placeholder, change: change ?? (struck ? { kind: 'deletion', author: null, date: null, gone: state.view === 'accepted' } : null),
  }
}

function startComment({ attributes }: XmlElement, reading: Reading): void {
  const id = attributes['w:id'] ?? ''
  reading.state.openComments.add(id)
  reading.commentStarts.set(id, reading.into.text.length)
}

/** Ends a range; a comment without a range stands at its mark. */
function endComment({ name, attributes }: XmlElement, reading: Reading): void {
  const id = attributes['w:id'] ?? ''
  const start = reading.commentStarts.get(id)
  if (start === undefined && (name === 'w:commentRangeEnd' || reading.state.closedComments.has(id))) return
  addComment(id, start ?? reading.into.text.length, reading)
  reading.commentStarts.delete(id)
  reading.state.openComments.delete(id)
  reading.state.closedComments.add(id)
}

function addComment(id: string, start: number, { state, into }: Reading): void {
  const comment = state.comments.get(id)
  if (comment !== undefined) into.comment({ ...comment, span: { start, end: into.text.length } })
}
