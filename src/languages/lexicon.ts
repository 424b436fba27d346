import { readPhrases, type Phrase, type Step } from './phrase.js'
import type { Token } from './token.js'

/** A concept found in a run of tokens: token range [from, to). */
export interface ConceptMatch {
  readonly concept: string
  readonly from: number
  readonly to: number
  /** Tokens inside the range that the phrase passes over in a gap ("houdt [geen register] bij"). */
  readonly skipped: readonly number[]
}

/** The words of one language: finds every concept in a sentence in one pass over its tokens. */
export interface Lexicon {
  match(tokens: readonly Token[]): ConceptMatch[]
}

interface Compiled {
  readonly phrase: Phrase
  /** Per step: the atom ids that satisfy it, or the gap length. */
  readonly steps: readonly { readonly atoms: readonly number[]; readonly gap: number; readonly optional: boolean }[]
}

const segmentEnd = new Set(['.', ';', ':', '!', '?'])

/** Compiles concept -> phrases. Cost of matching grows with the text, not with the number of phrases: words are looked up once each. */
export function compileLexicon(source: Readonly<Record<string, readonly string[]>>): Lexicon {
  const atoms = new AtomTable()
  const byFirst = new Map<number, Compiled[]>()
  for (const [concept, phrases] of Object.entries(source)) {
    for (const line of phrases) {
      for (const phrase of readPhrases(concept, line)) {
        const compiled = compile(phrase, atoms)
        for (const atom of compiled.steps[0]!.atoms) appendTo(byFirst, atom, compiled)
      }
    }
  }
  return { match: (tokens) => matchAll(tokens, atoms, byFirst) }
}

function appendTo(lists: Map<number, Compiled[]>, key: number, value: Compiled): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function compile(phrase: Phrase, atoms: AtomTable): Compiled {
  const steps = phrase.steps.map((step: Step) =>
    step.kind === 'gap'
      ? { atoms: [], gap: step.most, optional: true }
      : { atoms: step.alternatives.map((word) => atoms.idOf(word)), gap: 0, optional: step.optional })
  return { phrase, steps }
}

function matchAll(tokens: readonly Token[], atoms: AtomTable, byFirst: ReadonlyMap<number, readonly Compiled[]>): ConceptMatch[] {
  const ids = tokens.map(({ folded }) => atoms.of(folded))
  const found: ConceptMatch[] = []
  for (let from = 0; from < tokens.length; from++) {
    for (const atom of ids[from]!) {
      for (const compiled of byFirst.get(atom) ?? []) {
        const skipped: number[] = []
        const to = matchFrom(compiled, 1, from + 1, ids, tokens, skipped)
        if (to >= 0) found.push({ concept: compiled.phrase.concept, from, to, skipped })
      }
    }
  }
  return found
}

/** Matches the steps from `step` on at token `at`; the end of the match or -1. Gaps take the nearest continuation first and add what they pass over to `skipped`. */
function matchFrom(compiled: Compiled, step: number, at: number, ids: readonly ReadonlySet<number>[], tokens: readonly Token[], skipped: number[]): number {
  const current = compiled.steps[step]
  if (current === undefined) return at
  if (current.gap > 0) {
    for (let skip = 0; skip <= current.gap && at + skip < tokens.length; skip++) {
      const end = matchFrom(compiled, step + 1, at + skip, ids, tokens, skipped)
      if (end >= 0) {
        for (let token = at; token < at + skip; token++) skipped.push(token)
        return end
      }
      if (segmentEnd.has(tokens[at + skip]!.folded)) return -1
    }
    return -1
  }
  const here = ids[at]
  if (here !== undefined && current.atoms.some((atom) => here.has(atom))) {
    const end = matchFrom(compiled, step + 1, at + 1, ids, tokens, skipped)
    if (end >= 0) return end
  }
  return current.optional ? matchFrom(compiled, step + 1, at, ids, tokens, skipped) : -1
}

/** Word patterns by id; the patterns that a word satisfies are computed once per distinct word. */
class AtomTable {
  readonly #ids = new Map<string, number>()
  readonly #exact = new Map<string, number>()
  readonly #prefix = new Map<string, number>()
  readonly #suffix = new Map<string, number>()
  readonly #infix: [string, number][] = []
  readonly #known = new Map<string, ReadonlySet<number>>()
  #any = -1

  idOf(pattern: string): number {
    const known = this.#ids.get(pattern)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(pattern, id)
    const core = pattern.replace(/^\*|\*$/gu, '')
    if (pattern === '_') this.#any = id
    else if (pattern.startsWith('*') && pattern.endsWith('*')) this.#infix.push([core, id])
    else if (pattern.startsWith('*')) this.#suffix.set(core, id)
    else if (pattern.endsWith('*')) this.#prefix.set(core, id)
    else this.#exact.set(pattern, id)
    return id
  }

  of(word: string): ReadonlySet<number> {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const ids = new Set<number>()
    const add = (id: number | undefined): void => void (id !== undefined && ids.add(id))
    add(this.#exact.get(word))
    for (let length = 1; length <= word.length; length++) {
      add(this.#prefix.get(word.slice(0, length)))
      add(this.#suffix.get(word.slice(word.length - length)))
    }
    for (const [core, id] of this.#infix) if (word.includes(core)) ids.add(id)
    if (this.#any >= 0 && /[\p{L}\d]/u.test(word)) ids.add(this.#any)
    if (this.#known.size > 50_000) this.#known.clear()
    this.#known.set(word, ids)
    return ids
  }
}
