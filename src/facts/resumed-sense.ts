import { formTest } from '../languages/form.js'
import type { ConceptMatch } from '../languages/lexicon.js'
import { articleKey } from './article-senses.js'
import type { Sense, Statement } from './statement.js'

const isDefinite = formTest(/^(?:de|deze|die|dat|het|zulke|dergelijke|the|this|that|these|those|such)$/u)
const isAnyone = formTest(/^(?:wie|degene|niemand|nobody|anyone|whoever|those)$/u)
/** "De klachtenregeling", "the complaints panel" are no complaint that was spoken of. */
const isComplaint = formTest(/^(?:klacht|klachten|grief|grieven|onvrede|klaagt|klagen|complaints?|grievances?|complains?|complaining)$/u)
const isThing = formTest(/^(?:procedures?|schemes?|polic(?:y|ies)|officers?|managers?|panels?|committees?|boards?|registers?|logs?|handling|handlers?|forms?|reports?|systems?|process|rules?|desk)$/u)
/** Words between the article and its noun: "de binnengekomen klacht". */
const reach = 2

/**
 * What complaint words mean further on in an article: "the complaint" is the one that was spoken of last. Only other senses than a resident's
 * go on: a sentence that names residents speaks for itself, and an article on residents' complaints keeps its sense.
 */
export class ResumedSense {
  readonly #last = new Map<string, Sense>()

  /** The sense that the mention takes over; null when it brings its own. */
  of(statement: Statement, match: ConceptMatch): Sense | null {
    const last = this.#last.get(articleKey(statement.place)) ?? null
    return last === null || last === 'resident' || !resumes(statement, match) ? null : last
  }

  /** Remembers the senses of a statement's mentions. */
  after(statement: Statement, mentions: readonly { readonly sense: Sense }[]): void {
    const sense = mentions.findLast((mention) => mention.sense !== 'statute-title')?.sense
    if (sense !== undefined) this.#last.set(articleKey(statement.place), sense)
  }
}

function resumes(statement: Statement, match: ConceptMatch): boolean {
  const { tokens, place, own } = statement
  if (place.row === true || !isComplaint(tokens[match.from]!.form) || (tokens[match.to] !== undefined && isThing(tokens[match.to]!.form))) return false
  if (statement.matchesOf('resident').some(({ from }) => !isAnyone(tokens[from]!.form))) return false
  const before = tokens.slice(own, match.from)
  return before.slice(-reach).some(({ form }) => isDefinite(form)) || before.some(({ form }) => isAnyone(form))
}
