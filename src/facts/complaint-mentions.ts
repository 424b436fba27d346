import type { ConceptMatch } from '../languages/lexicon.js'
import type { DefinedTerms } from './defined-terms.js'
import type { Statement } from './statement.js'

/** Complaint words of the lexicon and of the contract's own definitions. */
export function complaintMentions(statement: Statement, terms: DefinedTerms): ConceptMatch[] {
  const found = [...statement.matchesOf('complaint')]
  if (terms.complaint.size === 0 && terms.phrases.length === 0) return found
  statement.tokens.forEach((token, from) => {
    if (isTerm(token.folded, terms)) found.push({ concept: 'complaint', from, to: from + 1, skipped: [] })
    const phrase = terms.phrases.find((words) => words.every((word, at) => isForm(statement.tokens[from + at]?.folded ?? '', word)))
    if (phrase !== undefined) found.push({ concept: 'complaint', from, to: from + phrase.length, skipped: [] })
  })
  return found
}

/** True for the word of a phrase or its plural. */
function isForm(word: string, of: string): boolean {
  return word.startsWith(of) && word.length <= of.length + 2
}

/** True for a word, folded, that the contract defines as a complaint, also in compounds and plurals. */
export function isTerm(word: string, terms: DefinedTerms): boolean {
  if (terms.complaint.has(word)) return true
  for (const term of terms.complaint) if (word.startsWith(term) && word.length <= term.length + 3) return true
  return false
}
