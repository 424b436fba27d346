import { complaintMentions } from './complaint-mentions.js'
import type { DefinedTerms } from './defined-terms.js'
import { ownWords } from './own-words.js'
import type { Place, Sense, Statement } from './statement.js'
import { oncePer } from '../shared/once-per.js'

/** What the sentences of an article, taken together, say of its complaint words. */
export interface ArticleSenses {
  /** At least two in five statements, and three in all, name a complaint and no other sense. */
  dense(place: Place): boolean
  /** Another sense prevails: its cues stand in a quarter of the statements, at least two (or no complaint without them and no resident; or the first complaint has them, and there is no resident), and residents in fewer; symptoms do where nobody files a complaint. */
  other(place: Place): Sense | null
  /** One of its first sentences is of a resident who is not content (or, under a heading that hints at it, brings something up), and three statements, three in ten of all, speak of "the message" or "the case". */
  opened(place: Place, hinted: boolean): boolean
  /** At most one statement in three has a word for complaints. */
  wordless(place: Place): boolean
}

const prevailing: readonly Sense[] = ['tender', 'staff', 'warranty']
/** Words that no symptom has: somebody complains, somewhere. */
const formal = ['complainant', 'complaint.filed', 'ombudsman', 'reporting.counted']
const cues = ['sense.tender', 'sense.staff', 'sense.warranty', 'sense.technical', 'sense.parties', 'sense.discipline', 'sense.symptom']

interface Count {
  all: number
  own: number
  residents: number
  symptoms: number
  filed: number
  /** Statements with a word for complaints, with one that may stand for it, and whether the first is of a resident who is not content. */
  named: number
  worded: number
  opens: 'discontent' | 'message' | null
  /** The other sense that the first complaint word has by its own sentence. */
  first: Sense | null
  /** Clauses whose statements name a complaint. */
  readonly owners: number[]
  readonly senses: Map<Sense, number>
}

/** Counts complaint words and cues per article (or annex, or headed section). */
export function findArticleSenses(statements: readonly Statement[], terms: DefinedTerms): ArticleSenses {
  const counts = new Map<string, Count>()
  for (const statement of statements) {
    const key = articleKey(statement.place)
    const count = counts.get(key) ?? { all: 0, own: 0, residents: 0, symptoms: 0, filed: 0, named: 0, worded: 0, opens: null, first: null, owners: [], senses: new Map<Sense, number>() }
    counts.set(key, count)
    if (count.all < opening && count.opens !== 'discontent') count.opens = openingOf(statement, count)
    if (count.named === 0 && statement.concepts.has('complaint')) count.first = prevailing.find((sense) => statement.concepts.has(`sense.${sense}`) && !statement.concepts.has('negation')) ?? null
    count.all++
    if (ownWords(statement).length > 0) count.worded++
    if (statement.concepts.has('complaint')) count.named++
    if (statement.concepts.has('resident') || statement.concepts.has('complainant')) count.residents++
    if (complaintMentions(statement, terms).length > 0 && !cues.some((cue) => statement.concepts.has(cue))) {
      count.own++
      count.owners.push(statement.place.clause)
    }
    if (statement.concepts.has('sense.symptom')) count.symptoms++
    if (formal.some((concept) => statement.concepts.has(concept))) count.filed++
    for (const sense of prevailing) if (statement.concepts.has(`sense.${sense}`)) count.senses.set(sense, (count.senses.get(sense) ?? 0) + 1)
  }
  return {
    dense: (place) => isDense(counts.get(articleKey(place)), articleKey(place), statements.length, place.row === true ? 0.25 : 0.4) && (place.row !== true || isAmongOwners(place, counts.get(articleKey(place))!)),
    other: (place) => prevailingSense(counts.get(articleKey(place))),
    opened: (place, hinted) => place.row !== true && isOpened(counts.get(articleKey(place)), hinted),
    wordless: (place) => place.row !== true && isWordless(counts.get(articleKey(place))),
  }
}

/** "Een deelnemer die zich slecht behandeld voelt, kan dat vertellen"; "een cliënt kan een melding doen". No objection to a decision, no quarrel of the parties, no defect. */
function openingOf(statement: Statement, { all, opens }: Count): Count['opens'] {
  const { concepts, place } = statement
  if (place.zone !== 'body' || !concepts.has('resident') || others.some((concept) => concepts.has(concept)) || cues.some((cue) => concepts.has(cue))) return opens
  return concepts.has('dissatisfaction') ? 'discontent' : all === 0 && ownWords(statement).length > 0 ? 'message' : opens
}

/** Statements that may go before: "Opdrachtnemer behandelt inwoners met respect." */
const opening = 3
const others = ['objection', 'sense.commissioner', 'heading.aside']

function isOpened(count: Count | undefined, hinted: boolean): boolean {
  return count !== undefined && (count.opens === 'discontent' || (hinted && count.opens === 'message')) && count.worded >= 3 && count.worded / count.all >= 0.3
}

function isWordless(count: Count | undefined): boolean {
  return count !== undefined && count.residents > 0 && count.named / count.all <= 1 / 3
}

function isDense(count: Count | undefined, key: string, total: number, share: number): boolean {
  return count !== undefined && count.own >= 3 && count.own / count.all >= share && !key.startsWith('||') && total > count.all
}

const reach = 6

/** A row of a long table of requirements belongs to the complaint rows only where these stand before and after it. */
function isAmongOwners({ clause }: Place, { owners }: Count): boolean {
  return owners.some((owner) => owner <= clause && clause - owner <= reach) && owners.some((owner) => owner >= clause && owner - clause <= reach)
}

function prevailingSense(count: Count | undefined): Sense | null {
  if (count === undefined) return null
  if (count.symptoms > 0 && count.filed === 0) return 'symptom'
  if (count.first !== null && count.residents === 0 && count.all >= 3) return count.first
  const found = [...count.senses].find(([, times]) => (times >= 2 || (count.all > 1 && count.own === 0 && count.residents === 0)) && times / count.all >= 0.25 && times > count.residents)
  return found?.[0] ?? null
}

/** Names the article; worked out once for the sentences of one clause. */
export const articleKey = oncePer((place: Place): string => `${place.annex ?? ''}|${place.numbers.at(-1) ?? ''}|${place.headings.join('|')}`)
