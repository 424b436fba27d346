import type { Reading } from './read-statements.js'

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
const townName = /\bombuds(?:man|commissie|vrouw|man commission)\s+(?:of\s+|van\s+|Commission of\s+|voor\s+)?((?!Act|Commission|Wet)[\p{Lu}][\p{L}'’-]{2,}(?:\s(?!Act)[\p{Lu}][\p{L}'’-]{2,})?)/iu

/** The ombudsmen named in sentences about complaints or referral; staff and sector ombudsmen and cooperation clauses left out. */
export function findNamedOmbudsmen(readings: readonly Reading[], text: string): NamedOmbudsman[] {
  return readings.flatMap((reading): NamedOmbudsman[] => {
    const { concepts, place, span } = reading.statement
    if (!concepts.has('ombudsman') || place.zone === 'toc' || concepts.has('competent.other') || concepts.has('referral.other')) return []
    const town = townIn(text.slice(span.start, span.end))
    const found = kinds.filter(([concept]) => concepts.has(concept)).map(([, kind]) => kind)
    if (town !== null && !found.includes('own') && !found.includes('uk')) found.push('own')
    const refers = isReferral(reading)
    return (found.length > 0 ? found : ['plain' as const]).map((kind) => ({ kind, town: kind === 'own' ? town : null, reading, refers }))
  })
}

/** What sentences anywhere, recitals and definitions included, say of competence. */
export function findCompetence(readings: readonly Reading[]): CompetenceSaid {
  const saying = (concept: string): Reading[] => readings.filter(({ statement }) => statement.concepts.has(concept))
  const national = saying('competent.national-is').filter((reading) => !endsNational(reading))
  return { own: saying('competent.own-exists').filter((reading) => !noOwn(reading)), national, denied: saying('competent.denied').filter(({ statement }) => statement.concepts.has('ombudsman')) }
}

function townIn(sentence: string): string | null {
  const match = new RegExp(townName.source, 'u').exec(sentence.replace(/\bOmbuds/gu, 'ombuds'))
  return match === null ? null : match[1]!.toLowerCase()
}

function isReferral({ statement }: Reading): boolean {
  const says = statement.concepts.has('competent.own-exists') || statement.concepts.has('competent.national-is')
  return !says || statement.concepts.has('competent.refers')
}

/** "Not affiliated to the National Ombudsman" says the contrary of "affiliated". */
function endsNational({ statement: { concepts } }: Reading): boolean {
  return concepts.has('competent.own-exists') && !concepts.has('competent.by-town')
}

function noOwn({ statement }: Reading): boolean {
  return statement.matches.some(({ concept, from, to }) => concept === 'competent.national-is' && statement.tokens.slice(from, to).some(({ folded }) => /^(?:geen|zonder|no|neither|without)$/u.test(folded)))
}
