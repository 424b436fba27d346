import { numberConcepts, type ConceptNumbers } from './concept-set.js'
import { LexiconFound, type ConceptMatch, type Found } from './found.js'
import type { LexiconTables } from './lexicon-tables.js'
import { PhraseTree } from './phrase-tree.js'
import { PhraseWalk } from './phrase-walk.js'
import { prepareLexicon, type PreparedLexicon } from './prepare-lexicon.js'
import type { Token } from './token.js'
import type { WordClass } from './word-classes.js'

export type { ConceptMatch, Found } from './found.js'

/** The words of one language: finds every concept in a sentence in one pass over its tokens. */
export interface Lexicon {
  readonly concepts: ConceptNumbers
  find(tokens: readonly Token[]): Found
  match(tokens: readonly Token[]): readonly ConceptMatch[]
}

/** A lexicon of compiled tables. Cost of matching grows with the text, not with the number of phrases: words are looked up once each. */
export function openLexicon(tables: LexiconTables): Lexicon {
  return openPrepared(prepareLexicon(tables))
}

/** The same of tables that were prepared before. */
export function openPrepared(prepared: PreparedLexicon): Lexicon {
  const walk = new PhraseWalk(new PhraseTree(prepared))
  const known = numberConcepts(prepared.concepts)
  const classOf = walk.words.of
  const find = (tokens: readonly Token[]): Found => {
    const classes: WordClass[] = new Array<WordClass>(tokens.length)
    for (let at = 0; at < tokens.length; at++) classes[at] = classOf(tokens[at]!.form)
    return new LexiconFound(known, classes, walk.longMatches(tokens, classes))
  }
  return { concepts: known, find, match: (tokens) => find(tokens).matches }
}
