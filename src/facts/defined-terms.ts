import type { Statement } from './statement.js'
import { tokenize } from '../languages/token.js'
import { letter } from '../shared/letters.js'

/** What the contract's definitions say of complaint words. */
export interface DefinedTerms {
  /** Folded words that stand for a resident's complaint ("uiting", "concern", "signaal"). */
  readonly complaint: ReadonlySet<string>
  /** True when "klacht"/"complaint" itself is defined as something else (a technical defect). */
  readonly redefined: boolean
}

const defining = new RegExp(String.raw`^["“„'‘]?(?:(?:een|een\s+|a|an|de|het|the)\s+)?["“„'‘]?([${letter}][${letter}-]{2,30})["”'’]?\s*(?::|=|–|means\b|is\s+(?:any|anything|an|a|elke|ieder|iedere|alles|een|what)\b|betekent\b|\n|wordt verstaan\b|noemen\b|houdt in\b)|(?:onder|by)\s+(?:een\s+|a\s+)?["“„'‘]?([${letter}][${letter}-]{2,30})["”'’]?\s+(?:wordt|verstaan|we\s+mean|is\s+meant)|noemen\s+(?:wij|we|partijen)\s+(?:een\s+)?["“„'‘]?([${letter}-]{3,30})["”'’]?|\((?:hierna\s*:?\s*|["“„'‘])(?:een\s+|a\s+)?["“„'‘]?([${letter}-]{3,30})["”'’]\)`, 'iu')

/** Finds terms that are defined by dissatisfaction or by another complaint word. */
export function findDefinedTerms(statements: readonly Statement[], text: string): DefinedTerms {
  const complaint = new Set<string>()
  let redefined = false
  for (const statement of statements) {
    const sentence = text.slice(statement.span.start, statement.span.end)
    const match = defining.exec(sentence)
    const term = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4]
    if (term === undefined) continue
    const word = tokenize(term)[0]?.folded ?? ''
    const isComplaint = /^(?:klacht|klachten|complaint|complaints)$/u.test(word)
    const technical = statement.concepts.has('sense.technical') || statement.concepts.has('sense.warranty')
    if (isComplaint) redefined ||= technical && !statement.concepts.has('dissatisfaction') && !statement.concepts.has('resident')
    else if ((statement.concepts.has('dissatisfaction') || (statement.concepts.has('complaint') && statement.concepts.has('resident') && capital(term))) && statement.place.zone !== 'recital' && !ordinary.has(word)) complaint.add(word)
  }
  return { complaint, redefined }
}

/** A term of art is written with a capital where a plain word would not be. */
function capital(term: string): boolean {
  return /^\p{Lu}/u.test(term)
}

const ordinary = new Set(['client', 'inwoner', 'bewoner', 'burger', 'opdrachtnemer', 'aanbieder', 'opdrachtgever', 'gemeente', 'partijen', 'council', 'provider', 'service', 'services', 'this', 'that', 'dit', 'dat', 'het', 'een', 'alles', 'klager', 'indiener', 'complainant', 'deelnemer', 'resident', 'wie', 'hij', 'deze', 'anyone', 'ombudsman', 'geschil', 'dispute', 'klachtenregeling', 'klachtregeling', 'klachtenprocedure', 'klachtbehandeling', 'klachtencommissie', 'complaints', 'wij', 'u', 'vervoerder', 'contractor', 'supplier', 'municipality', 'gemeente', 'college', 'dienstverlener', 'kandidaat', 'reiziger', 'participant', 'visitor'])
