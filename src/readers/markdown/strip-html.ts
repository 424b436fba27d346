import type { RevisionView } from '../../document/source-block.js'
import { MappedText } from '../mapped-text.js'
import { blockTags, htmlPiece, inlineTags, silentTags, struckTags } from './html-tags.js'

export interface StrippedHtml {
  readonly text: MappedText
  readonly comments: number
}

/**
 * Takes the tags off HTML: block tags become line ends, inline tags nothing, comments, styles and scripts fall away,
 * and so does struck text in the accepted view.
 * A name in angle brackets that is no element ("<NAAM>") stays as text.
 */
export function stripHtml(html: string, view: RevisionView): StrippedHtml {
  const parts: MappedText[] = []
  let comments = 0
  let at = 0
  let silent: string | null = null
  for (const match of html.matchAll(htmlPiece)) {
    const end = match.index + match[0].length
    const name = match[2]?.toLowerCase() ?? null
    if (match.index < at) continue
    if (silent !== null) {
      if (match[1] !== '/' || name !== silent) continue
      silent = null
      at = end
      continue
    }
    if (name !== null && !isElement(name)) continue
    parts.push(MappedText.verbatim(html.slice(at, match.index), at))
    at = end
    if (match[0].startsWith('<!--')) comments++
    if (name !== null && match[1] !== '/' && (silentTags.has(name) || isStruck(name, html.slice(end), view))) silent = name
    if (name !== null && blockTags.has(name)) parts.push(MappedText.standing(name === 'br' ? '\n' : '\n\n', { start: match.index, end }))
  }
  if (silent === null) parts.push(MappedText.verbatim(html.slice(at), at))
  return { text: MappedText.join(parts), comments }
}

/** A struck element that is closed in the same piece of HTML; one that is not may be all that is left of the tag. */
function isStruck(name: string, after: string, view: RevisionView): boolean {
  return view === 'accepted' && struckTags.has(name) && after.toLowerCase().includes(`</${name}>`)
}

function isElement(name: string): boolean {
  return blockTags.has(name) || inlineTags.has(name) || silentTags.has(name)
}
