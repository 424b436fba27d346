/**
 * Phrase syntax of the lexicons, one phrase a line:
 * `word`, `prefix*`, `*suffix`, `*infix*`, `(a|b*|c)` alternatives, `_` any one word, `..` a gap of up to five tokens
 * (`..9` up to nine) inside one segment, `word?` optional.
 */
export type Step =
  | { readonly kind: 'atom'; readonly alternatives: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }

export interface Phrase {
  readonly concept: string
  readonly source: string
  readonly steps: readonly Step[]
}

/** Reads one line of a lexicon; a group with alternatives of several words, or groups inside it, gives a phrase for each. Throws when it is not well formed. */
export function readPhrases(concept: string, source: string): Phrase[] {
  const group = firstWideGroup(source)
  if (group === null) return [readPhrase(concept, source)]
  return group.alternatives.flatMap((alternative) => readPhrases(concept, `${source.slice(0, group.start)}${alternative.trim()}${source.slice(group.end)}`))
}

interface Group {
  readonly start: number
  readonly end: number
  readonly alternatives: readonly string[]
}

/** The first group that is more than a choice of single words; null when there is none. */
function firstWideGroup(source: string): Group | null {
  for (let start = source.indexOf('('); start >= 0; start = source.indexOf('(', start + 1)) {
    const cuts = [start]
    let depth = 0
    for (let at = start; at < source.length; at++) {
      if (source[at] === '(') depth++
      else if (source[at] === '|' && depth === 1) cuts.push(at)
      else if (source[at] === ')' && --depth === 0) {
        const body = source.slice(start + 1, at)
        if (!/[\s(]/u.test(body)) break
        const optional = source[at + 1] === '?'
        const alternatives = cuts.map((cut, index) => source.slice(cut + 1, cuts[index + 1] ?? at))
        return { start, end: at + (optional ? 2 : 1), alternatives: optional ? [...alternatives, ''] : alternatives }
      }
    }
  }
  return null
}

function readPhrase(concept: string, source: string): Phrase {
  const all = (source.match(/\([^)]*\)\??|\S+/gu) ?? []).flatMap(ellipsisOf).map((piece) => readStep(piece, source))
  // An optional word at either end changes nothing about what matches.
  const steps = all.slice(all.findIndex(isFirm), all.findLastIndex(isFirm) + 1)
  if (steps.length === 0)
    throw new Error(`phrase "${source}" of concept "${concept}" holds no word that must match`)
  return { concept, source, steps }
}

/** "wet- en regelgeving": in a text the hyphen of a word that is cut short is a mark of its own. */
function ellipsisOf(piece: string): string[] {
  return /^\p{L}+-$/u.test(piece) ? [piece.slice(0, -1), '-'] : [piece]
}

function isFirm(step: Step): boolean {
  return step.kind === 'atom' && !step.optional
}

function readStep(piece: string, source: string): Step {
  const gap = /^\.\.(\d*)$/u.exec(piece)
  if (gap !== null) return { kind: 'gap', most: gap[1] === '' ? 5 : Number(gap[1]) }
  const optional = piece.endsWith('?') && piece.length > 1
  const body = optional ? piece.slice(0, -1) : piece
  const alternatives = (body.startsWith('(') ? body.slice(1, -1).split('|') : [body]).map((word) => word.trim().toLowerCase())
  if (alternatives.some((word) => word === '' || /^\*+$/u.test(word) || /.\*./u.test(word.replace(/^\*|\*$/gu, ''))))
    throw new Error(`phrase "${source}" holds an empty word or a star inside a word`)
  return { kind: 'atom', alternatives, optional }
}
