import type { ContractDocument } from '../document/contract-document.js'
import type { Language } from '../languages/language.js'
import { findAnnexes, type Annexes } from './annexes.js'
import { findCarveOuts, type CarveOut } from './carve-outs.js'
import { findCommissioner } from './find-commissioner.js'
import { findComplaintClauses } from './complaint-clauses.js'
import { citingScheme } from './citing-scheme.js'
import { collectStatements } from './collect-statements.js'
import { findDefinedTerms, type DefinedTerms } from './defined-terms.js'
import { findDefinedPeople, nameDefinedPeople, withHelpers } from './defined-people.js'
import { findKinds, type Kind } from './find-kinds.js'
import { findParties, type Parties } from './find-parties.js'
import { nameParties } from './name-parties.js'
import { nameOwnWords, nameTerms } from './name-terms.js'
import { readStatements, type Reading } from './read-statements.js'
import { findTopics } from './topics.js'

/** Everything the rules may ask of a contract. */
export interface Facts {
  readonly document: ContractDocument
  readonly language: Language
  readonly readings: readonly Reading[]
  readonly parties: Parties
  readonly terms: DefinedTerms
  readonly kinds: readonly Kind[]
  readonly carveOuts: readonly CarveOut[]
  readonly annexes: Annexes
  /** Keys of the clauses and annexes that hold the complaint arrangements. */
  readonly complaintClauses: ReadonlySet<string>
  readonly commissioner: string | null
}

/** Reads a document once; pure. */
export function collectFacts(document: ContractDocument, language: Language): Facts {
  const collected = collectStatements(document, language)
  const commissioner = findCommissioner(document.text)
  const presented = findParties(document.text, commissioner)
  const people = findDefinedPeople(collected, presented, document.text)
  const named = nameParties(nameDefinedPeople(collected, people), presented)
  const parties = withHelpers(presented, people)
  const terms = findDefinedTerms(named, document.text, parties)
  const statements = nameTerms(named, terms)
  const topics = findTopics(statements, terms, language)
  const read = readStatements(nameOwnWords(statements, topics), parties, terms, topics)
  const complaintClauses = findComplaintClauses(read)
  const readings = citingScheme(read, complaintClauses)
  const title = document.blocks.slice(0, 3).map(({ span }) => document.text.slice(span.start, span.end)).join(' ')
  return {
    document, language, readings, parties, terms, kinds: findKinds(title, statements, language), carveOuts: findCarveOuts(readings),
    annexes: findAnnexes(document, readings, language), complaintClauses, commissioner,
  }
}
