import type { ConceptMatch } from '../languages/lexicon.js'
import type { Sense, Statement } from './statement.js'

/** Cues that decide however much else speaks of residents. */
const strong: readonly Sense[] = ['staff', 'tender', 'discipline', 'privacy']
/** Cues that give way when the sentence or its article speaks of residents' complaints. */
const yielding: readonly Sense[] = ['warranty', 'invoice', 'technical', 'commissioner', 'parties']

/** Words between a cue and a complaint word. */
const reach = 14

/** "Beide klachten", "such complaints": those of the sentence before, whatever these were. */
export function takenUp(statement: Statement, match: ConceptMatch): boolean {
  return /^(?:beide|zulke|dergelijke|deze|die|both|such|these|those)$/u.test(statement.tokens[match.from - 1]?.folded ?? '')
}

/** The sense of one complaint mention; only "resident" counts for the rules. */
export function senseOf(statement: Statement, match: ConceptMatch, surroundings: { readonly residentTopic: boolean; readonly other: Sense | null }): Sense {
  const has = (concept: string): boolean => statement.concepts.has(concept)
  if (covered(statement, match, 'statute-title')) return 'statute-title'
  if (near(statement, match, 'sense.symptom', 3) && !has('complainant')) return surroundings.residentTopic && !touches(statement, match, 'sense.symptom') ? 'resident' : 'symptom'
  if (touches(statement, match, 'sense.outsider')) return 'parties'
  for (const sense of strong) if (near(statement, match, `sense.${sense}`, reach)) return sense
  if (surroundings.residentTopic) return 'resident'
  if (surroundings.other === 'symptom' && !namesComplaint(statement, match)) return 'resident'
  if (surroundings.other !== null && !(surroundings.other === 'parties' && (has('resident') || (namesComplaint(statement, match) && !isOwned(statement, match))))) return surroundings.other
  const aboutResidents = namesResident(statement) || has('complainant')
  for (const sense of yielding) {
    if (sense === 'commissioner' && !aboutResidents && isCommissioners(statement, match)) return sense
    if (sense === 'parties' ? isPartiesOnly(statement, match) : near(statement, match, `sense.${sense}`, reach) && !aboutResidents && !((sense === 'technical' || sense === 'warranty') && isListedApart(statement, match))) return sense
  }
  return 'resident'
}

/** "Client" is nobody's resident where the contract calls the municipality so. */
function namesResident(statement: Statement): boolean {
  const own = statement.matchesOf('commissioner.word')
  return statement.matchesOf('resident').some(({ from, to }) => !own.some((party) => party.from < to && from < party.to))
}

/** "If the Municipality has a complaint", "klaagt de Afnemer over een factuur": the commissioner's own, whatever the contract calls it. */
function isCommissioners(statement: Statement, { from, to }: ConceptMatch): boolean {
  const { tokens } = statement
  const complains = tokens.slice(from, to).some(({ folded }) => /^(?:complain(?:s|ed)?|klaagt|dissatisfied|unhappy|ontevreden)$/u.test(folded))
  const between = (start: number, end: number): boolean => start <= end && tokens.slice(start, end).every(({ folded }) => having.test(folded)) && (complains || tokens.slice(start, end).some(({ folded }) => verb.test(folded)))
  return statement.matchesOf('commissioner.word').some((named) => between(named.to, from) || (complains && ((named.from - to <= 1 && named.from >= to) || isRelativeOnly(statement, named.to, from))))
}

/** "De Afnemer die vindt dat de Instelling tekortschiet, klaagt …": nothing but what is said of the party stands between. */
function isRelativeOnly({ tokens }: Statement, start: number, end: number): boolean {
  const between = tokens.slice(start, end).map(({ folded }) => folded)
  return /^(?:die|who|which|that)$/u.test(between[0] ?? '') && between.filter((word) => word === ',').length === 1 && between.at(-1) === ','
}

const verb = /^(?:has|have|had|makes?|made|raises?|lodges?|heeft|hebben)$/u
const having = /^(?:has|have|had|makes?|made|raises?|lodges?|an?|any|such|is|are|heeft|hebben|een|enige|klachten|complaints)$/u

/** "Storingen aan voertuigen en het aantal klachten", "the fault log and a list of complaints": an item of its own, after the technical ones. */
function isListedApart({ tokens }: Statement, match: ConceptMatch): boolean {
  const counted = [1, 2, 3].find((back) => isCount(tokens[match.from - back]?.folded ?? ''))
  if (counted === undefined) return false
  const at = match.from - counted
  const opens = tokens.slice(Math.max(0, at - 2), at).some(({ folded }) => /^(?:,|en|and|alsmede|alsook|plus)$/u.test(folded))
  return opens && !tokens.slice(match.to, match.to + 2).some(({ folded }) => /^(?:over|about|inzake|van|of|door|by)$/u.test(folded))
}

const isCount = (word: string): boolean => /^(?:aantal|aantallen|lijst|overzicht|number|numbers|list|overview|register|log)$/u.test(word)

/** "Klacht", "complaint": under a heading on disputes only vaguer words (dissatisfied, grievance) are the parties' own, and only the word itself may be a symptom. */
function namesComplaint(statement: Statement, match: ConceptMatch): boolean {
  return /klacht|complain/u.test(statement.tokens[match.from]!.folded)
}

function covered(statement: Statement, match: ConceptMatch, concept: string): boolean {
  return statement.matchesOf(concept).some((other) => other.from <= match.from && match.to <= other.to)
}

function touches(statement: Statement, match: ConceptMatch, concept: string): boolean {
  return near(statement, match, concept, 0)
}

function near(statement: Statement, match: ConceptMatch, concept: string, reach: number): boolean {
  return statement.matchesOf(concept).some((other) => other.from < match.to + reach && match.from - reach < other.to && !(concept === 'sense.tender' && covered(statement, other, 'sense.tender-own')))
}

/** "A Party … shall state its complaint": the complaint of whoever is named before. */
function isOwned({ tokens }: Statement, { from }: ConceptMatch): boolean {
  return /^(?:its|their|zijn|haar|hun|diens)$/u.test(tokens[from - 1]?.folded ?? '')
}

/** A dispute sentence whose only complaint word is dissatisfaction, with parties and no resident: the parties' own quarrel. */
function isPartiesOnly(statement: Statement, match: ConceptMatch): boolean {
  return statement.concepts.has('sense.parties') && !statement.concepts.has('resident') && (!namesComplaint(statement, match) || isOwned(statement, match))
}
