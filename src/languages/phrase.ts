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

/** Reads one line of a lexicon; a group with alternatives of several words gives a phrase for each. Throws when it is not well formed. */
export function readPhrases(concept: string, source: string): Phrase[] {
  const group = /\(([^()]*\s[^()]*)\)/u.exec(source.replace(/\([^()\s]*\)/gu, (plain) => '#'.repeat(plain.length)))
  if (group === null) return [readPhrase(concept, source)]
  const before = source.slice(0, group.index)
  const after = source.slice(group.index + group[0].length)
  return source.slice(group.index + 1, group.index + group[0].length - 1).split('|')
    .flatMap((alternative) => readPhrases(concept, `${before}${alternative.trim()}${after}`))
}

function readPhrase(concept: string, source: string): Phrase {
  const all = (source.match(/\([^)]*\)\??|\S+/gu) ?? []).map((piece) => readStep(piece, source))
  // An optional word at either end changes nothing about what matches.
  const steps = all.slice(all.findIndex(isFirm), all.findLastIndex(isFirm) + 1)
  if (steps.length === 0)
    throw new Error(`phrase "${source}" of concept "${concept}" holds no word that must match`)
  return { concept, source, steps }
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
