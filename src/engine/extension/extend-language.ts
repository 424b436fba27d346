import { compileLexicon } from '../../languages/compile-lexicon.js'
import type { Language } from '../../languages/language.js'
import { numberConcepts } from '../../languages/concept-set.js'
import { ListFound } from '../../languages/list-found.js'
import { openLexicon, type Lexicon } from '../../languages/lexicon.js'
import type { LanguageData } from './pack.js'
import { literally } from '../../shared/literally.js'

type Concepts = Readonly<Record<string, readonly string[]>>

/** A language that also finds the concepts and the kinds of packs. Costs one more pass over the text, however many phrases there are. */
export function extendLanguage(base: Language, concepts: Concepts, kinds: readonly string[]): Language {
  if (Object.keys(concepts).length === 0 && kinds.length === 0) return base
  return { ...wordsOf(base), conceptNames: [...base.conceptNames, ...Object.keys(concepts)], extraKinds: kinds, lexicon: bothOf(base.lexicon, openLexicon(compileLexicon(concepts))) }
}

/** A language that a pack brings. */
export function languageOf(data: LanguageData, concepts: Concepts, kinds: readonly string[]): Language {
  const { references } = data
  return {
    id: data.reportIn, further: data.id, covers: new Set(data.covers), extraKinds: kinds,
    conceptNames: Object.keys(concepts), lexicon: openLexicon(compileLexicon(concepts)), abbreviations: new Set(data.abbreviations),
    numbers: data.numbers, ordinals: data.ordinals, units: data.units, workingWords: new Set(data.workingWords),
    references: { article: oneOf(references.article), annex: oneOf(references.annex), part: oneOf(references.part) },
    and: new Set(data.and), range: new Set(data.range),
  }
}

/** The getters of a language are left out: they would open what this one replaces. */
function wordsOf({ id, abbreviations, numbers, ordinals, units, workingWords, references, and, range }: Language): Omit<Language, 'lexicon' | 'conceptNames'> {
  return { id, abbreviations, numbers, ordinals, units, workingWords, references, and, range }
}

function bothOf(one: Lexicon, other: Lexicon): Lexicon {
  const match: Lexicon['match'] = (tokens) => [...one.match(tokens), ...other.match(tokens)].sort((a, b) => a.from - b.from)
  const concepts = numberConcepts([...one.concepts.names, ...other.concepts.names])
  return { concepts, match, find: (tokens) => new ListFound(concepts, match(tokens)) }
}

/** Words of a pack are words and no patterns; an empty list fits nothing. */
function oneOf(words: readonly string[]): RegExp {
  return words.length === 0 ? /(?!)/u : new RegExp(words.map((word) => literally(word.toLowerCase())).join('|'), 'u')
}
