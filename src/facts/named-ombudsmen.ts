import type { ConceptMatch } from '../languages/lexicon.js'
import { isRow } from './in-one-table.js'
import { isQuestion } from './is-question.js'
import type { Reading } from './read-statements.js'
import { capital, letter } from '../shared/letters.js'

/** Which ombudsman a sentence names: `robust` for "the competent ombudsman", `own` for a municipal or regional one, `plain` for "the ombudsman". */
export type OmbudsmanKind = 'national' | 'children' | 'own' | 'uk' | 'robust' | 'plain'

/** A sentence that names an ombudsman for residents' complaints. */
export interface NamedOmbudsman {
  readonly kind: OmbudsmanKind
  /** The town or region in "Ombudsman Rotterdam", folded; null when none is printed. */
  readonly town: string | null
  readonly reading: Reading
  /** True when the sentence sends the complainant there; false when it only says who is competent. */
  readonly refers: boolean
}

/** What the contract itself says of competence. */
export interface CompetenceSaid {
  /** A municipal or regional ombudsman exists for the commissioner (or for one of them). */
  readonly own: readonly Reading[]
  /** The National Ombudsman is competent (for one of them). */
  readonly national: readonly Reading[]
  /** An ombudsman named is said not to be competent. */
  readonly denied: readonly Reading[]
}

const kinds: readonly (readonly [string, OmbudsmanKind])[] = [['competent.children', 'children'], ['competent.uk', 'uk'], ['competent.national', 'national'], ['competent.own', 'own'], ['competent.robust', 'robust']]
const townName = new RegExp(String.raw`\b[Oo]mbuds(?:man|commissie|vrouw|man [Cc]ommission)\s+(?:of\s+the\s+(?:[Mm]unicipality|[Cc]ity|[Tt]own|[Bb]orough)\s+of\s+|van\s+(?:de\s+)?(?:gemeente|stad)\s+|of\s+|van\s+|Commission of\s+|voor\s+)?((?!Act|Commission|Wet)[${capital}][${letter}'’-]{2,}(?:\s(?!Act)[${capital}][${letter}'’-]{2,})?)`, 'u')

/** The ombudsmen named in sentences about complaints or referral; staff and sector ombudsmen left out. */
export function findNamedOmbudsmen(readings: readonly Reading[], text: string): NamedOmbudsman[] {
  return readings.flatMap((reading): NamedOmbudsman[] => {
    const { concepts, place } = reading.statement
    if (!concepts.has('ombudsman') || place.zone === 'toc' || concepts.has('competent.other') || concepts.has('referral.other') || isQuestion(reading.statement)) return []
    if (isOverview(reading)) return [{ kind: 'robust', town: null, reading, refers: true }]
    const refers = isReferral(reading)
    const free = kinds.filter(([concept]) => reading.statement.matchesOf(concept).some((match) => !refers || !isInFact(reading, match))).map(([, kind]) => kind)
    const town = townIn(reading, text, refers)
    if (town !== null && !free.includes('own') && !free.includes('uk')) free.push('own')
    const found = refers && (town !== null || free.includes('national')) ? free.filter((kind) => kind !== 'robust' || concepts.has('competent.by-town')) : free
    return (found.length > 0 ? found : ['plain' as const]).map((kind) => ({ kind, town: kind === 'own' ? town : null, reading, refers }))
  })
}

const ofCompetence = ['competent.own-exists', 'competent.no-own', 'competent.national-is']
const factual = [...ofCompetence, 'competent.denied']

/** A row of a table with the ombudsman of each municipality. */
function isOverview(reading: Reading): boolean {
  const heads = isRow(reading) ? reading.statement.tokens.slice(0, reading.statement.own).map(({ folded }) => folded) : []
  return heads.some((word) => /^ombuds/u.test(word)) && heads.some((word) => /^(?:(?:woon)?gemeenten?|municipalit(?:y|ies)|towns?|councils?|woonplaats)$/u.test(word))
}

/** True for a mention inside words that only say who is competent. */
function isInFact({ statement }: Reading, { from, to }: Pick<ConceptMatch, 'from' | 'to'>): boolean {
  return factual.some((concept) => statement.matchesOf(concept).some((match) => match.from < to && from < match.to))
}

/** What sentences anywhere, recitals and definitions included, say of competence. */
export function findCompetence(readings: readonly Reading[]): CompetenceSaid {
  const saying = (concept: string): Reading[] => readings.filter((reading) => reading.statement.concepts.has(concept) && !reading.statement.concepts.has('competent.other') && !isOverview(reading))
  const national = saying('competent.national-is').filter((reading) => !endsNational(reading))
  return { own: saying('competent.own-exists').filter((reading) => !noOwn(reading)), national: [...national, ...saying('competent.no-own').filter((reading) => !national.includes(reading))], denied: saying('competent.denied').filter(({ statement }) => statement.concepts.has('ombudsman')) }
}

/** The town in "Ombudsman Rotterdam"; one inside words of competence does not count when `outsideFacts`. */
function townIn(reading: Reading, text: string, outsideFacts: boolean): string | null {
  const { span, tokens } = reading.statement
  const match = townName.exec(text.slice(span.start, span.end))
  if (match === null) return null
  const at = tokens.findIndex(({ start }) => start >= span.start + match.index)
  return outsideFacts && isInFact(reading, { from: at, to: at + 1 }) ? null : match[1]!.toLowerCase()
}

/** The towns or regions whose ombudsman the contract says to be its own. */
export function ownTowns({ own }: CompetenceSaid, text: string): string[] {
  return own.flatMap((reading) => townIn(reading, text, false) ?? [])
}

/** A sentence that only tells who is competent sends nobody anywhere. */
function isReferral({ statement }: Reading): boolean {
  const says = ofCompetence.some((concept) => statement.concepts.has(concept))
  return !says || statement.concepts.has('competent.refers')
}

/** "Not affiliated to the National Ombudsman" says the contrary of "affiliated". */
function endsNational(reading: Reading): boolean {
  const { concepts } = reading.statement
  return concepts.has('competent.own-exists') && !noOwn(reading) && !concepts.has('competent.by-town')
}

function noOwn({ statement }: Reading): boolean {
  if (statement.concepts.has('competent.no-own')) return true
  const { tokens } = statement
  const denied = statement.matchesOf('competent.own-exists').some(({ from, to }) => tokens.slice(Math.max(0, from - 2), to - 1).some(({ folded }, at, said) => /^(?:not|never|nooit|geen)$/u.test(folded) && /^(?:set|appointed|established|created|instituted|maintain|eigen)$/u.test(said[at + 1]?.folded ?? '')))
  return denied || statement.matchesOf('competent.national-is').some(({ from, to }) => statement.tokens.slice(from, to).some(({ folded }) => /^(?:geen|zonder|no|neither|without|nor|introk|trok|hief|schafte|ingetrokken|opgeheven|afgeschaft|beeindigd|repealed|abolished|withdrew|withdrawn|ended|dissolved)$/u.test(folded)))
}
