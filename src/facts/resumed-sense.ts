import { formTest } from '../languages/form.js'
import type { ConceptMatch } from '../languages/lexicon.js'
import { articleKey } from './article-senses.js'
import type { Sense, Statement } from './statement.js'

const isDefinite = formTest(/^(?:de|deze|die|dat|het|zulke|dergelijke|the|this|that|these|those|such)$/u)
const isAnyone = formTest(/^(?:wie|degene|niemand|nobody|anyone|whoever|those)$/u)
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
  if (statement.matchesOf('resident').some(({ from }) => !isAnyone(statement.tokens[from]!.form))) return false
  const before = statement.tokens.slice(statement.own, match.from)
  return before.slice(-reach).some(({ form }) => isDefinite(form)) || before.some(({ form }) => isAnyone(form))
}
