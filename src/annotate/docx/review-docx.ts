import type { CheckOptions, Input, JudgedContract } from '../../engine/check.js'
import { readDocx } from '../../readers/docx/read-docx.js'
import type { TracedText } from '../../readers/docx/paragraph-text.js'
import { AnnotateError } from '../annotate-error.js'
import { annotateWords } from '../annotate-words.js'
import { commentText, summaryText } from '../comment-text.js'
import { modelClause } from '../party-names.js'
import { judgeForReview } from '../judge-for-review.js'
import { placeResults, startOfContract, type Place } from '../place-findings.js'
import type { ReviewedFile } from '../review.js'
import type { ReviewOptions } from '../review-options.js'
import { paragraphId, stableIds } from '../stable-id.js'
import { clauseSites } from './clause-site.js'
import { openDocxFile, relatedPart, type DocxFile } from './docx-file.js'
import { applyEdits } from './edits.js'
import { findAnchor, type Anchor, type AnchorSources } from './find-anchor.js'
import { insertClauses, type NewClause } from './insert-clauses.js'
import { markRanges, type MarkedRange } from './mark-ranges.js'
import { indexPart, startTag, subtreesOf, type PartIndex } from './part-index.js'
import { rewriteZip } from './rewrite-zip.js'
import { paragraphIds, stripOwn } from './strip-own.js'
import { wordNames } from './word-names.js'
import { writeComments, type NewComment } from './write-comments.js'

interface PlacedComment {
  readonly key: string
  readonly lines: readonly string[]
  readonly anchor: Anchor
}

/** Reviews a Word file: comments on the findings and tracked insertions of model clauses. Nothing else in the file changes. */
export async function reviewDocx(input: Input, check: CheckOptions, options: ReviewOptions): Promise<ReviewedFile> {
  const bytes = withoutOwn(input.bytes, check, options)
  const judged = await judgeForReview({ name: input.name, bytes }, check, options)
  const file = openDocxFile(bytes, check.read.limits)
  const sources = anchorSources(file, bytes, check)
  const names = wordNames(startTag(sources.body.root, sources.body.text))
  if (names === null) throw new AnnotateError('no-names')
  const clauses = options.insert ? missingClauses(judged) : []
  const insertion = clauses.length === 0 ? null : insertClauses(clauses, clauseSites(judged.facts), sources, {
    names, ids: stableIds(numbersIn(sources.body.text)), date: options.date, heading: annotateWords(judged.facts.language.id).newArticle,
  })
  const inserted = new Set(insertion === null ? [] : clauses.map(({ rule }) => rule))
  const existing = existingComments(file)
  const ids = stableIds(existing.ids)
  const comments = placeComments(judged, sources, options, inserted).filter(({ key }) => !existing.paragraphs.has(paragraphId(key)))
  const numbered = comments.map((comment) => ({ ...comment, id: ids.number(comment.key) }))
  const ranges = numbered.map(({ id, anchor }): MarkedRange => ({ id, ...anchor }))
  // Insertions come first: the properties of a paragraph stand before the marks at its start.
  file.change(file.pack.main, applyEdits(sources.body.text, [...(insertion ?? []), ...markRanges(ranges, names)]))
  writeComments(file, numbered.map(({ id, key, lines }): NewComment => ({ id, key, lines })), options.date, names)
  return { bytes: rewriteZip(bytes, file.changes), document: judged.document, comments: comments.length, insertions: inserted.size }
}

interface MissingClause extends NewClause {
  readonly rule: string
}

/** A model clause for each requirement that is missing and not waived, in the contract's language and with its names for the parties. */
function missingClauses({ document, facts }: JudgedContract): MissingClause[] {
  return document.results.flatMap((result) => {
    const text = result.outcome === 'missing' && result.waiver === null ? modelClause(result, facts) : null
    return text === null ? [] : [{ rule: result.rule, key: result.fingerprint, text }]
  })
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/:id="(\d{1,10})"/gu)].map(([, id]) => Number(id))
}

/** The file as it is without earlier work of klachtlint. Throws AnnotateError for a signed file, unless forced. */
function withoutOwn(bytes: Uint8Array, { read: { limits } }: CheckOptions, { force }: ReviewOptions): Uint8Array {
  const file = openDocxFile(bytes, limits)
  if (!force && [...file.pack.parts.keys()].some((part) => part.startsWith('_xmlsignatures/'))) throw new AnnotateError('signed')
  stripOwn(file)
  return file.changes.length === 0 ? bytes : rewriteZip(bytes, file.changes)
}

function anchorSources(file: DocxFile, bytes: Uint8Array, check: CheckOptions): AnchorSources {
  const traced = new Map<number, TracedText[]>()
  readDocx(bytes, check.read, (text) => {
    const pieces = traced.get(text.paragraph)
    if (pieces === undefined) traced.set(text.paragraph, [text])
    else pieces.push(text)
  })
  const index = (part: string | null): PartIndex | null => (part === null ? null : indexPart(file.text(part)!, file.limits.depth))
  return {
    body: index(file.pack.main)!, traced,
    notes: { footnote: index(relatedPart(file, 'footnotes')), endnote: index(relatedPart(file, 'endnotes')) },
  }
}

interface ExistingComments {
  readonly ids: ReadonlySet<number>
  readonly paragraphs: ReadonlySet<string>
}

function existingComments(file: DocxFile): ExistingComments {
  const part = relatedPart(file, 'comments')
  const comments = part === null ? [] : subtreesOf(file.text(part)!, 'w:comment', file.limits.depth)
  return { ids: new Set(comments.map(({ attributes }) => Number(attributes['w:id']))), paragraphs: new Set(comments.flatMap(paragraphIds)) }
}

/** The comment on the whole, then one for each finding; what has no place at all is left out. */
function placeComments(judged: JudgedContract, sources: AnchorSources, options: ReviewOptions, inserted: ReadonlySet<string>): PlacedComment[] {
  const language = options.language ?? judged.facts.language.id
  const wanted = [
    { key: 'summary', lines: summaryText(judged.document, language, inserted.size), places: startOfContract(judged) },
    ...placeResults(judged, options.met).map(({ result, evidence, otherwise }) => (
      { key: result.fingerprint, lines: commentText(result, { language, model: modelClause(result, judged.facts), inserted: inserted.has(result.rule) }), places: [...evidence, ...otherwise] })),
  ]
  return wanted.flatMap(({ key, lines, places }) => {
    const anchor = firstAnchor(places, sources)
    return anchor === null ? [] : [{ key, lines, anchor }]
  })
}

function firstAnchor(places: readonly Place[], sources: AnchorSources): Anchor | null {
  for (const place of places) {
    const anchor = findAnchor(place, sources)
    if (anchor !== null) return anchor
  }
  return null
}
