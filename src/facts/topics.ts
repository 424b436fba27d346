import type { Language } from '../languages/language.js'
import { tokenize, type Token } from '../languages/token.js'
import type { DefinedTerms } from './defined-terms.js'
import { isTerm } from './complaint-mentions.js'
import { findArticleSenses } from './article-senses.js'
import type { Place, Sense, Statement } from './statement.js'

/** Which articles and annexes are about residents' complaints as a whole. */
export interface TopicMap {
  complaint(place: Place): boolean
  /** The other sense that the article gives to complaint words ("Geschillen", "Garantie", a tender guide); null for none. */
  other(place: Place): Sense | null
  /** True when a heading above is about the complaints of others: of staff, of tenderers, about faults of goods. */
  ofOthers(place: Place): boolean
  /** True for an article about residents' complaints that hardly says "klacht" or "complaint". */
  wordless(place: Place): boolean
}

interface PlaceTopic {
  readonly complaint: boolean
  readonly other: Sense | null
  readonly ofOthers: boolean
}

type Headed = 'complaint' | Sense | null

/**
 * An article is about complaints when its innermost speaking heading says so, or when at least two in five of its statements (and three
 * in all) name one; a heading or a text full of another sense (tender, staff, warranty, disputes between the parties) says that instead.
 */
export function findTopics(statements: readonly Statement[], terms: DefinedTerms, language: Language): TopicMap {
  const byHeading = new Map<string, Headed>()
  const headed = (text: string): Headed => {
    const known = byHeading.get(text)
    if (known !== undefined) return known
    const found = judgeHeading(text, terms, language)
    byHeading.set(text, found)
    return found
  }
  const byComplaint = new Map<string, boolean>()
  const ofOthers = (text: string): boolean => {
    const known = byComplaint.get(text) ?? namesOthersComplaints(text, headed(text), language)
    byComplaint.set(text, known)
    return known
  }
  const byHint = new Map<string, boolean>()
  const hints = (text: string): boolean => {
    const known = byHint.get(text) ?? language.lexicon.find(tokenize(text)).concepts.has('heading.vague')
    byHint.set(text, known)
    return known
  }
  const articles = findArticleSenses(statements, terms)
  const said = (place: Place): Headed => place.headings.map(headed).findLast((each) => each !== null) ?? null
  const judge = (place: Place): PlaceTopic => {
    const [other, heading] = [articles.other(place), said(place)]
    return { complaint: other === null && (heading === 'complaint' || (heading === null && (articles.dense(place) || articles.opened(place, place.headings.some(hints))))), other: other ?? (heading === 'complaint' ? null : heading), ofOthers: place.headings.some(ofOthers) }
  }
  const places = new Map<Place, PlaceTopic>()
  const topicOf = (place: Place): PlaceTopic => {
    const known = places.get(place) ?? judge(place)
    places.set(place, known)
    return known
  }
  return { complaint: (place) => topicOf(place).complaint, other: (place) => topicOf(place).other, ofOthers: (place) => topicOf(place).ofOthers, wordless: (place) => topicOf(place).complaint && articles.wordless(place) }
}

function namesOthersComplaints(text: string, headed: Headed, language: Language): boolean {
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

/** What a heading says of complaint words; a complaint heading that also names disputes or faults stays a complaint heading. */
function judgeHeading(text: string, terms: DefinedTerms, language: Language): Headed {
  const tokens = tokenize(text)
  const found = language.lexicon.find(tokens).concepts
  const other = senses.find((sense) => found.has(`sense.${sense}`)) ?? null
  const named = namesComplaint(tokens, terms, language)
  const complaint = named || (found.has('complaint.heading') && !found.has('heading.aside') && !terms.redefined)
  if (other === 'parties' && !named) return other
  if (found.has('heading.things')) return 'technical'
  if (other === null || found.has('resident')) return complaint ? 'complaint' : null
  return complaint && (other === 'technical' || other === 'parties' || other === 'discipline') ? 'complaint' : other
}
