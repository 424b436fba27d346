import { formTest, perForm, type Form } from './form.js'
import type { Language } from './language.js'
import type { Token } from './token.js'
import { letter } from '../shared/letters.js'
import { oncePer } from '../shared/once-per.js'
import { numbersBetween } from './numbers-between.js'

/** A reference to another part of the contract: `numbers` holds every number it names, ranges opened. */
export interface Reference {
  readonly kind: 'article' | 'annex' | 'part'
  readonly numbers: readonly string[]
  readonly start: number
  readonly end: number
}

const item = `(?:\\d+[a-z]?(?:[.:]\\d+[a-z]?)*|[a-z]{1,4}-\\d+|[A-Z](?:[.-]?\\d+(?:\\.\\d+)*)?(?![${letter}])|[IVX]+(?![${letter}])|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\\b)`

const kinds = ['article', 'annex', 'part'] as const
type Kind = Reference['kind']

/** Per kind, from where on in the text a part of that kind may be named; absent when nowhere. */
export type ReferenceHints = Partial<Record<Kind, number>>

const everywhere: ReferenceHints = { article: 0, annex: 0, part: 0 }

/**
 * Looks at the words [from, …) only: where none that names a part stands before something that can number it, looking closer would cost more
 * and find nothing. What a language of a rule pack calls its parts may be several words.
 */
export function hintReferences(tokens: readonly Token[], from: number, language: Language): ReferenceHints {
  if (language.further !== undefined) return everywhere
  const namesPart = namersOf(language)
  const hints: ReferenceHints = {}
  for (let at = from + 1; at < tokens.length; at++) {
    const named = namesPart(tokens[at - 1]!.form)
    if (named.length === 0 || !numbersPart(tokens[at]!.form)) continue
    for (const kind of named) hints[kind] ??= tokens[Math.max(from, at - 2)]!.start
  }
  return hints
}

/** What an `item` can begin with. */
const numbersPart = formTest(/^(?:\d|[a-z]{1,4}-\d|[a-z](?![a-z])|[ivx]+(?![a-z])|one|two|three|four|five|six|seven|eight|nine|ten)/iu)

/** The kinds of part that a word may name. A full stop may end the name of any, as an abbreviation: then the word before it begins it. */
const namersOf = oncePer((language: Language): ((form: Form) => readonly Kind[]) => {
  const names = kinds.map((kind) => new RegExp(`(?:${language.references[kind].source})$`, 'iu'))
  return perForm(({ folded }) => kinds.filter((_, index) => folded === '.' || names[index]!.test(folded)))
})

/** Finds references in a sentence that stands at `base` of the text. Statute articles are told apart by the caller; `hints` spare the kinds of which there are none. */
export function findReferences(text: string, language: Language, base = 0, hints: ReferenceHints = everywhere): Reference[] {
  const found: Reference[] = []
  for (const kind of kinds) {
    const first = hints[kind]
    if (first === undefined) continue
    const pattern = listPattern(language, kind)
    pattern.lastIndex = Math.max(0, first - base)
    for (const match of text.matchAll(pattern)) {
      if (aWord.test(match[1]!)) continue
      found.push({ kind, numbers: openList(match[1]!), start: base + match.index, end: base + match.index + match[0].length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "In this Schedule a complaint is …": a small letter by itself is a word. */
const aWord = new RegExp(`^[a-z](?![${letter}\\d.])`, 'u')

const patterns = new Map<string, RegExp>()

/** "artikelen 7, 9 tot en met 11": the word and the list of numbers (group 1). */
function listPattern(language: Language, kind: Reference['kind']): RegExp {
  const key = `${language.id} ${kind}`
  const known = patterns.get(key)
  if (known !== undefined) return known
  const made = new RegExp(`(?<![${letter}])(?:${language.references[kind].source})(?:\\s+|(?<=§)\\s*)(${item}(?:\\s*(?:,|${joiner})\\s*${item})*)`, 'giu')
  patterns.set(key, made)
  return made
}

const joiner = 'en\\s|tot en met\\s|t/m\\s?|and\\s|to\\s|or\\s|of\\s|–|-'

const pieces = new RegExp(`${item}|tot en met|t/m|\\bto\\b|–|-|,|en|and`, 'giu')

function openList(list: string): string[] {
  const numbers: string[] = []
  let range = false
  for (const piece of list.match(pieces) ?? []) {
    if (/^(?:tot en met|t\/m|to|–|-)$/iu.test(piece)) range = true
    else if (!/^(?:,|en|and)$/iu.test(piece)) {
      if (range && numbers.length > 0) numbers.push(...numbersBetween(numbers.at(-1)!, piece))
      numbers.push(wordNumber[piece.toLowerCase()] ?? piece)
      range = false
    }
  }
  return numbers
}

const wordNumber: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10' }
