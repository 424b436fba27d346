import type { Language } from '../languages/language.js'
import { tokenize } from '../languages/token.js'
import type { DefinedTerms } from './defined-terms.js'
import { findArticleSenses } from './article-senses.js'
import { headingsOnDiscontent } from './headings-on-discontent.js'
import { judgeHeading, namesOthersComplaints, type Headed } from './judge-heading.js'
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

/**
 * An article is about complaints when its innermost speaking heading says so, or when at least two in five of its statements (and three
 * in all) name one; a heading or a text full of another sense (tender, staff, warranty, disputes between the parties) says that instead.
 */
export function findTopics(statements: readonly Statement[], terms: DefinedTerms, language: Language): TopicMap {
  const backed = headingsOnDiscontent(statements)
  const headed = perText((text) => judgeHeading(text, terms, language, backed))
  const ofOthers = perText((text) => namesOthersComplaints(text, headed(text), language))
  const hinted = perText((text) => language.lexicon.find(tokenize(text)).concepts.has('heading.vague'))
  const articles = findArticleSenses(statements, terms)
  const said = (place: Place): Headed => place.headings.map(headed).findLast((each) => each !== null) ?? null
  const judge = (place: Place): PlaceTopic => {
    const [other, heading] = [articles.other(place), said(place)]
    return { complaint: other === null && (heading === 'complaint' || (heading === null && (articles.dense(place) || articles.opened(place, place.headings.some(hinted))))), other: other ?? (heading === 'complaint' ? null : heading), ofOthers: place.headings.some(ofOthers) }
  }
  const places = new Map<Place, PlaceTopic>()
  const topicOf = (place: Place): PlaceTopic => {
    const known = places.get(place) ?? judge(place)
    places.set(place, known)
    return known
  }
  return { complaint: (place) => topicOf(place).complaint, other: (place) => topicOf(place).other, ofOthers: (place) => topicOf(place).ofOthers, wordless: (place) => topicOf(place).complaint && articles.wordless(place) }
}

/** Asks once for each text: many places stand under one heading. */
function perText<Value>(ask: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (!known.has(text)) known.set(text, ask(text))
    return known.get(text)!
  }
}
