import { complaintMentions } from './complaint-mentions.js'
import type { DefinedTerms } from './defined-terms.js'
import type { Statement } from './statement.js'
import { ownWords } from './own-words.js'
import type { TopicMap } from './topics.js'
import { withFound } from './with-found.js'

/** What the lexicon would have found for the contract's own word for a complaint ("Concern", "Uiting"), had it known it. */
const concepts = ['complaint', 'learning.complaints'] as const

/** The statements, with that word found as a complaint wherever the contract uses it. */
export function nameTerms(statements: readonly Statement[], terms: DefinedTerms): readonly Statement[] {
  if (terms.complaint.size === 0 && terms.phrases.length === 0) return statements
  return withFound(statements, (statement) => {
    const known = new Set(statement.matchesOf('complaint').map(({ from }) => from))
    return complaintMentions(statement, terms).filter(({ from }) => !known.has(from)).flatMap((match) => concepts.map((concept) => ({ ...match, concept })))
  })
}

/** The statements, with "de melding" and "each case" found as a complaint in articles that hardly call it by another name; what is left to an annex is not told here. */
export function nameOwnWords(statements: readonly Statement[], topics: TopicMap): readonly Statement[] {
  return withFound(statements, (statement) => {
    if (!topics.wordless(statement.place) || statement.references.some(({ kind }) => kind === 'annex')) return []
    const known = statement.matchesOf('complaint')
    return ownWords(statement).filter(({ from, to }) => !known.some((match) => match.from < to && from < match.to)).flatMap((match) => concepts.map((concept) => ({ ...match, concept, skipped: [] })))
  })
}
