import type { Parties } from './find-parties.js'
import { headingsOnDiscontent } from './headings-on-discontent.js'
import type { Statement } from './statement.js'
import { tokenize } from '../languages/token.js'
import { letter } from '../shared/letters.js'
import { RarePattern } from '../shared/rare-pattern.js'

/** What the contract's definitions say of complaint words. */
export interface DefinedTerms {
  /** Folded words that stand for a resident's complaint ("uiting", "concern", "signaal"). */
  readonly complaint: ReadonlySet<string>
  /** Terms of several words that do, each word folded ("bericht van ongenoegen", "critical message"). */
  readonly phrases: readonly (readonly string[])[]
  /** True when "klacht"/"complaint" itself is defined as something else (a technical defect). */
  readonly redefined: boolean
}

const quote = `["“„'‘]`
const quoted = String.raw`${quote}?([${letter}][${letter}-]{2,30})["”'’]?`
const article = String.raw`(?:(?:een|a|an|de|het|the)\s+)?`
/** Ways in which a sentence gives a term its meaning; the term is the only group. */
const defining: readonly RarePattern[] = [
  way(String.raw`^["“„'‘]?${article}${quoted}\s*(?::|=|–|means\b|is\s+(?:any|anything|everything|an|a|elke|ieder|iedere|alles|een|what)\b|betekent\b|\n|wordt verstaan\b|noemen\b|houdt in\b|staat voor\b|stands for\b|denotes\b|refers to\b)`),
  way(String.raw`^${article}${quoted}\s+(?:zijn|are)\s+(?:alle\s+|all\s+)?(?:klacht|uiting|griev|blijken|complaint|expression|grievance|representation)`, ['zijn', 'are'], ['klacht', 'uiting', 'griev', 'blijken', 'complaint', 'expression', 'representation']),
  way(String.raw`(?:onder|met|by)\s+${article}${quoted}\s+(?:wordt|verstaan|bedoel|we\s+mean|is\s+meant|(?:the\s+)?parties\s+(?:mean|understand))`, ['onder', 'met', 'by'], ['wordt', 'verstaan', 'bedoel', 'mean', 'understand']),
  way(String.raw`\bis\s+(?:een\s+|a\s+)?${quoted}\s+(?:iedere|elke|any|every|each)\b`, ['iedere', 'elke', 'any', 'every', 'each']),
  way(String.raw`(?:noemen\s+(?:wij|we|partijen)(?:\s+(?:dat|dit|die|deze))?|heten\s+(?:hier|hierna|in\s+dit\s+contract|in\s+deze\s+overeenkomst)|are\s+(?:here\s+)?called|(?:we|parties)\s+call(?:\s+(?:this|that|it))?)\s+${article}${quoted}`, ['noemen', 'heten', 'call']),
  way(String.raw`\b(?:and|en)\s+(?:a|an|een)\s+${quoted}\s+is\s+(?:any|anything|every|everything|each|alles|elke|iedere|ieder|wat)\b`, [' is '], ['any', 'every', 'each', 'alles', 'elke', 'ieder', 'wat']),
  way(String.raw`\((?:hierna\s*:?\s*|["“„'‘])${article}${quoted}\)`, ['(hierna', ...[...'"“„\'‘'].map((mark) => `(${mark}`)]),
]

function way(source: string, ...pieces: readonly (readonly string[])[]): RarePattern {
  return new RarePattern(() => new RegExp(source, 'iu'), ...pieces)
}

/** "Bericht van ongenoegen: …", "\"Critical Message\" means …": two to four words, told from a clause by the capital or the quote. */
const wideTerm = new RegExp(String.raw`^(?:${quote}?(?:\p{Lu}[${letter}-]+)|${quote}[${letter}-]+)((?:\s[${letter}-]+){1,3})["”'’]?\s*(?::|=|means\b|is\s+(?:any|elke|ieder|iedere|alles)\b|betekent\b|\n)`, 'u')

/** The first cell of a row that holds a definition in its second. */
const rowNumber = /^[A-Z]{0,3}-?\d{1,3}(?:\.\d{1,3})*\n/u

/** Finds terms that are defined by dissatisfaction or by another complaint word; what the contract calls a party is none. */
export function findDefinedTerms(statements: readonly Statement[], text: string, parties: Pick<Parties, 'names'> = { names: [] }): DefinedTerms {
  const names = new Set(parties.names.flatMap(({ words }) => (words.length === 1 ? words : [])))
  const complaint = new Set<string>()
  const phrases: string[][] = []
  let redefined = false
  for (const statement of statements) {
    if (!canDefine(statement)) continue
    const sentence = text.slice(statement.span.start, statement.span.end)
    const term = termOf(sentence)
    const wide = term === null ? wideTermOf(sentence) : []
    if (wide.length > 0 && statement.place.zone !== 'recital' && !names.has(wide[0]!) && isOfPeople(statement, wide)) phrases.push(wide)
    if (term === null) continue
    const word = singular(tokenize(term)[0]?.folded ?? '')
    const isComplaint = /^(?:klacht|klachten|complaint|complaints)$/u.test(word)
    if (names.has(word)) continue
    if (isComplaint) redefined ||= isOfThings(statement)
    else if ((statement.concepts.has('dissatisfaction') || (statement.concepts.has('falls-short') && complaintLike.has(word)) || (statement.concepts.has('resident') && isMarked(term, sentence) && isKindOfComplaint(statement, term))) && statement.place.zone !== 'recital' && !ordinary.has(word)) for (const form of formsOf(word)) complaint.add(form)
  }
  const backed = headingsOnDiscontent(statements)
  for (const heading of new Set(statements.flatMap(({ place }) => place.headings))) for (const form of ofHeading(heading, backed)) complaint.add(form)
  return { complaint, phrases, redefined }
}

/** "Klacht: een bericht dat een hulpmiddel niet goed functioneert": of a thing, and not of people or their work. */
function isOfThings(statement: Statement): boolean {
  const says = (concept: string): boolean => statement.matchesOf(concept).some(({ from }) => from >= statement.own)
  if (says('dissatisfaction')) return false
  const technical = says('sense.technical') || says('sense.warranty')
  return (technical && !says('resident')) || ((technical || says('defect')) && !says('conduct'))
}

/** The words of a term of several, folded; none when the sentence defines no such term. */
function wideTermOf(sentence: string): string[] {
  const said = sentence.replace(rowNumber, '')
  const found = wideTerm.exec(said)
  return found === null ? [] : tokenize(found[0].slice(0, found[0].indexOf(found[1]!) + found[1]!.length)).filter(({ word }) => word).map(({ folded }) => folded)
}

/** Residents are dissatisfied, by the definition itself; a term that holds a complaint word is found without it, and what one complains with or of is none. */
function isOfPeople({ concepts }: Statement, words: readonly string[]): boolean {
  return concepts.has('dissatisfaction') && concepts.has('resident') && !words.some((word) => holdsComplaint.test(word) || ordinary.has(word))
}

const holdsComplaint = /klacht|klager|klagen|complain|ombuds/u

/** The term is a complaint by another name ("elke klacht van een jeugdige"), and not what complaints make up ("het geheel van klachten") or are written in. */
function isKindOfComplaint(statement: Statement, term: string): boolean {
  const { tokens } = statement
  const at = tokens.findIndex(({ folded }) => folded === term.toLowerCase())
  return statement.place.row !== true && statement.matchesOf('complaint').some(({ from }) => from > at && from - at <= farthestHead && !tokens.slice(at + 1, from).some(({ folded }) => /^(?:van|of|over|in|waarin|waar|die|dat|about|who|which|where)$/u.test(folded)))
}

const farthestHead = 8

/** "Concerns raised by Recipients", "Uitingen van cliënten": a chapter on these takes them for complaints; of "Meldingen van bewoners" it must say so. */
function ofHeading(heading: string, backed: ReadonlySet<string>): readonly string[] {
  const [, term] = raised.exec(heading) ?? []
  const word = term === undefined ? '' : singular(tokenize(term)[0]?.folded ?? '')
  return complaintLike.has(word) && (backed.has(heading) || !message.has(word)) ? formsOf(word) : []
}

/** What residents may also bring up about litter, or when they are ill. */
const message = new Set(['melding', 'signaal', 'reactie', 'issue', 'remark', 'comment', 'opmerking'])

const people = 'resident|client|child|parent|famil|service user|passenger|participant|recipient|tenant|visitor|pupil|inwoner|cliënt|jeugdige|kind|ouder|gezin|bewoner|deelnemer|reiziger|burger|bezoeker|leerling|gebruiker|kandidaat'
const raised = new RegExp(String.raw`^(?:\d[\d.]*\s+)?([${letter}-]{4,20})\s+(?:(?:raised|made|voiced|expressed|lodged)\s+)?(?:by|from|of|van|door)\s+(?:(?:de|onze|the|our)\s+)?(?:${people})`, 'iu')

/** False when what the sentence is about can neither make a term one for complaints nor give a complaint word another meaning. */
function canDefine({ concepts }: Statement): boolean {
  return concepts.has('dissatisfaction') || concepts.has('falls-short') || (concepts.has('complaint') && concepts.has('resident')) || concepts.has('sense.technical') || concepts.has('sense.warranty') || concepts.has('defect')
}

/** The term that a sentence defines, or null. */
export function termOf(sentence: string): string | null {
  const said = sentence.replace(rowNumber, '')
  for (const pattern of defining) {
    const term = pattern.exec(said)?.[1]
    if (term !== undefined) return term
  }
  return null
}

/** "uitingen" → "uiting", "concerns" → "concern": the plural of a term is found by its singular, not the other way round. */
function singular(word: string): string {
  return /(?:klachten|complaints)$/u.test(word) ? word : word.replace(/(?<=ing)en$|(?<=al)en$|(?<=ie)s$|(?<=[ntk])s$/u, '')
}

/** Dutch plurals that change the stem: signaal, signalen; grief, grieven; zaak, zaken. */
function formsOf(word: string): string[] {
  const stem = word.replace(/([aeou])\1([^aeiou])$/u, '$1$2').replace(/f$/u, 'v').replace(/([^s])s$/u, '$1z')
  return stem === word ? [word] : [word, `${stem}en`]
}

/** A term of art is written with a capital, or in quotes, where a plain word would not be. */
function isMarked(term: string, sentence: string): boolean {
  return /^\p{Lu}/u.test(term) || /["“„'‘]/u.test(sentence[sentence.indexOf(term) - 1] ?? '')
}

/** Words that contracts take for a complaint: with these a definition need only say that something is not as it should be. */
const complaintLike = new Set(['concern', 'representation', 'issue', 'feedback', 'remark', 'comment', 'expression', 'uiting', 'signaal', 'melding', 'grief', 'opmerking', 'reactie', 'kwestie', 'bezwaarpunt', 'ongenoegen', 'beklag'])

const ordinary = new Set(['client', 'inwoner', 'bewoner', 'burger', 'opdrachtnemer', 'aanbieder', 'opdrachtgever', 'gemeente', 'partijen', 'council', 'provider', 'service', 'services', 'this', 'that', 'dit', 'dat', 'het', 'een', 'alles', 'klager', 'indiener', 'complainant', 'deelnemer', 'resident', 'wie', 'hij', 'deze', 'anyone', 'ombudsman', 'geschil', 'dispute', 'klachtenregeling', 'klachtregeling', 'klachtenprocedure', 'klachtbehandeling', 'klachtencommissie', 'complaints', 'wij', 'u', 'vervoerder', 'contractor', 'supplier', 'municipality', 'gemeente', 'college', 'dienstverlener', 'kandidaat', 'reiziger', 'participant', 'visitor', 'zolang', 'indien', 'wanneer', 'omdat', 'waar', 'soms', 'alleen', 'nadat', 'voordat', 'tenzij', 'hoewel', 'where', 'while', 'because', 'unless'])
