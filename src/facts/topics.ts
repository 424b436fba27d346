import type { Language } from '../languages/language.js'
import { tokenize } from '../languages/token.js'
import type { Place, Sense, Statement } from './statement.js'

/** Which articles and annexes are about residents' complaints as a whole. */
export interface TopicMap {
  complaint(place: Place): boolean
  /** The other sense that the innermost speaking heading gives to complaint words ("Geschillen", "Garantie"); null for none. */
  other(place: Place): Sense | null
}

const other = ['sense.tender', 'sense.staff', 'sense.warranty', 'sense.technical', 'sense.parties', 'sense.discipline']

/**
 * An article is about complaints when its heading says so, or when at least two in five of its statements (and three in all) name one.
 * The innermost heading that speaks decides.
 */
export function findTopics(statements: readonly Statement[], language: Language): TopicMap {
  const byHeading = new Map<string, boolean | null>()
  const heading = (text: string): boolean | null => {
    const known = byHeading.get(text)
    if (known !== undefined) return known
    const found = judgeHeading(text, language)
    byHeading.set(text, found)
    return found
  }
  const dense = denseArticles(statements)
  return {
    complaint(place) {
      for (const text of [...place.headings].reverse()) {
        const said = heading(text)
        if (said !== null) return said
      }
      return dense.has(articleKey(place))
    },
    other(place) {
      const text = place.headings.findLast((each) => heading(each) !== null || otherSense(each, language) !== null)
      return text === undefined || heading(text) === true ? null : otherSense(text, language)
    },
  }
}

function judgeHeading(text: string, language: Language): boolean | null {
  const found = new Set(language.lexicon.match(tokenize(text)).map(({ concept }) => concept))
  if (other.some((concept) => found.has(concept)) && !found.has('resident')) return /klacht|complaint/iu.test(text) && !found.has('sense.tender') && !found.has('sense.staff') && !found.has('sense.warranty') ? true : false
  if (found.has('complaint') || found.has('complaint.heading')) return true
  return null
}

function otherSense(text: string, language: Language): Sense | null {
  const found = new Set(language.lexicon.match(tokenize(text)).map(({ concept }) => concept))
  return (other.find((concept) => found.has(concept))?.slice('sense.'.length) ?? null) as Sense | null
}

function articleKey(place: Place): string {
  return `${place.annex ?? ''}|${place.numbers.at(-1) ?? ''}|${place.headings.join('|')}`
}

function denseArticles(statements: readonly Statement[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; own: number }>()
  for (const statement of statements) {
    const key = articleKey(statement.place)
    const count = counts.get(key) ?? { all: 0, own: 0 }
    count.all++
    if (statement.concepts.has('complaint') && !other.some((concept) => statement.concepts.has(concept)) && !statement.concepts.has('sense.symptom')) count.own++
    counts.set(key, count)
  }
  return new Set([...counts].filter(([key, { all, own }]) => own >= 3 && own / all >= 0.4 && !key.startsWith('||') && statements.length > all).map(([key]) => key))
}
