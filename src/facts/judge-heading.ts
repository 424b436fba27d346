import type { Language } from '../languages/language.js'
import { tokenize, type Token } from '../languages/token.js'
import type { DefinedTerms } from './defined-terms.js'
import { isTerm } from './complaint-mentions.js'
import type { Sense } from './statement.js'

export type Headed = 'complaint' | Sense | null

/** True for a heading on the complaints of others: of staff, of tenderers, about faults of goods. */
export function namesOthersComplaints(text: string, headed: Headed, language: Language): boolean {
  if (headed !== 'tender' && headed !== 'staff' && headed !== 'warranty' && headed !== 'commissioner') return false
  const found = language.lexicon.find(tokenize(text)).concepts
  return found.has('complaint') || found.has('complaint.heading')
}

const senses: readonly Sense[] = ['tender', 'staff', 'commissioner', 'warranty', 'technical', 'parties', 'discipline']

/** True when a heading has a word for complaints that the contract has not given to something else. */
function namesComplaint(tokens: readonly Token[], terms: DefinedTerms, language: Language): boolean {
  const matches = language.lexicon.find(tokens).of('complaint')
  return matches.some(({ from }) => !(terms.redefined && redefinable.test(tokens[from]!.folded))) || tokens.some(({ folded }) => isTerm(folded, terms))
}

const redefinable = /^(?:klacht|complaint)/u

/** What a heading says of complaint words; a complaint heading that also names disputes or faults stays a complaint heading, and a vaguer one ("Feedback", "Iets misgegaan") needs a sentence on discontent below it. */
export function judgeHeading(text: string, terms: DefinedTerms, language: Language, backed: ReadonlySet<string>): Headed {
  const tokens = tokenize(text)
  const found = language.lexicon.find(tokens).concepts
  const other = senses.find((sense) => found.has(`sense.${sense}`)) ?? null
  const named = namesComplaint(tokens, terms, language)
  if (found.has('heading.aside') && !/klacht|complain/iu.test(text)) return other
  const complaint = named || (found.has('complaint.heading') && !terms.redefined && backed.has(text))
  if (other === 'parties' && !named) return other
  if (found.has('heading.things')) return 'technical'
  if (other === null || found.has('resident')) return complaint ? 'complaint' : null
  return complaint && (other === 'technical' || other === 'parties' || other === 'discipline') ? 'complaint' : other
}
