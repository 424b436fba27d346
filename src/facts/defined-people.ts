import { formTest } from '../languages/form.js'
import { termOf } from './defined-terms.js'
import type { Parties } from './find-parties.js'
import { findRoles } from './find-roles.js'
import type { Role, Statement } from './statement.js'
import { asWords } from '../shared/literally.js'
import { withFound } from './with-found.js'

/** Words that the contract gives to people: "Pashouder: de inwoner die …", "Controleur: ieder die namens De Slinger …", "Vervoerder: de derde aan wie …". */
export type DefinedPeople = ReadonlyMap<string, Group>

type Group = 'residents' | 'staff' | 'helpers'

/** What the lexicon would have found for such a word, had it known it. */
const concepts: Readonly<Record<Group, readonly string[]>> = { residents: ['resident'], staff: ['provider.staff'], helpers: ['subcontractor', 'flow.chain'] }

const isWork = formTest(/^(?:inzet|inzetten|ingezette?|inschakelt|ingeschakelde?|inhuurt|ingehuurde?|uitbesteedt?|opgedragen|opdraagt|opdracht|verzoek|uitvoert|verricht|engages?|engaged|hires?|hired|deploys?|deployed|subcontract\p{L}*|sub-contract\p{L}*|outsource\p{L}*|entrust\p{L}*|perform\p{L}*|carr(?:y|ies))$/u)
const isService = formTest(/^(?:namens|dienst|dienstverband|werkzame?|werkt|werken|gestelde|aangestelde|ingezette|behalf|employed|employs|employ|employee|employees|working|works|work|engaged)$/u)
const isAnyone = formTest(/^(?:ieder|iedereen|persoon|personen|degene|iemand|mensen|controleur|medewerker|medewerkers|person|persons|people|anyone|individual|individuals|everyone|whoever)$/u)
/** "Creditor: a person to whom a client owes money" is served by nobody. */
const isServed = formTest(/^(?:gebruikt|gebruikmaakt|gebruik|ontvangt|krijgt|toegekend|toegewezen|verblijft|bezoekt|aangemeld|geplaatst|begeleid|vervoerd|hulp|ondersteuning|zorg|begeleiding|uses|use|receives|receive|receiving|granted|entitled|visits|placed|referred|supported|served|service|services|support|care|help)$/u)
/** Another noun's preposition: what follows is not what the term is. */
const isElsewhere = formTest(/^(?:van|voor|over|tegen|met|namens|of|en|aan|bij|uit|from|about|against|for|and|or|with|at|by|in)$/u)
const head = 9

export function findDefinedPeople(statements: readonly Statement[], parties: Parties, text: string): DefinedPeople {
  const found = new Map<string, Group>()
  for (const statement of statements) {
    if (!isAboutPeople(statement)) continue
    const printed = termOf(text.slice(statement.span.start, statement.span.end))
    if (printed === null || isCommon(printed, text)) continue
    const term = printed.toLowerCase()
    const at = statement.tokens.findIndex(({ folded }) => folded === term)
    if (at < 0 || !opens(statement, at) || found.has(term) || isKnown(statement, at, term, parties)) continue
    const group = groupOf(statement, at, parties)
    if (group !== null) found.set(term, group)
  }
  return found
}

function isAboutPeople({ concepts, tokens }: Statement): boolean {
  if (concepts.has('complaint') || concepts.has('dissatisfaction') || concepts.has('falls-short')) return false
  return concepts.has('subcontractor') || concepts.has('resident') || tokens.some(({ form }) => isAnyone(form))
}

/** A definition begins with its term, or says "onder handhaver wordt begrepen". */
function opens({ tokens, own }: Statement, at: number): boolean {
  return at - own <= 3 || /^(?:onder|met|by)$/u.test(tokens[at - 1]!.folded)
}

/** "Hulp" for a person, where the text writes of "hulp" too. */
function isCommon(printed: string, text: string): boolean {
  const word = printed.toLowerCase()
  return /^\p{Lu}/u.test(printed) && text.includes(word) && new RegExp(asWords(word), 'u').test(text)
}

/** A party, a complaint, a complainant, an ombudsman, a word that the lexicon has for people already. */
function isKnown(statement: Statement, at: number, term: string, parties: Parties): boolean {
  return parties.names.some(({ words }) => words.at(-1) === term) || ['resident', 'complainant', 'complaint', 'ombudsman', 'commissioner.word', 'provider.staff', 'parties.word'].some((concept) => statement.matchesOf(concept).some(({ from, to }) => from <= at && at < to))
}

function groupOf(statement: Statement, at: number, parties: Parties): Group | null {
  const { tokens } = statement
  const roles = findRoles(statement, parties)
  const from = (places: readonly number[]): number | undefined => places.find((place) => place > at && place - at <= head && !tokens.slice(at + 1, place).some(({ form }) => isElsewhere(form)))
  const has = (role: Role): boolean => roles.some((mention) => mention.role === role && mention.from > at)
  const works = has('provider') && !has('commissioner')
  if (works && from(statement.matchesOf('subcontractor').map((match) => match.from)) !== undefined && tokens.some(({ form }) => isWork(form))) return 'helpers'
  const anyone = tokens.some(({ form }, place) => isAnyone(form) && isHead(tokens, at, place))
  const serves = tokens.some(({ form }, place) => place > at && isService(form))
  if (anyone && serves) return works ? 'staff' : null
  const resident = statement.place.row === true ? undefined : statement.matchesOf('resident').find((match) => isHead(tokens, at, match.from))
  if (serves || resident === undefined || /^(?:en|and)$/u.test(tokens[resident.to]?.folded ?? '')) return null
  return !isAnyone(tokens[resident.from]!.form) || tokens.some(({ form }) => isServed(form)) ? 'residents' : null
}

/** Whether a term is that word itself: between them stand articles, marks, verbs of meaning and one adjective. */
function isHead(tokens: Statement['tokens'], at: number, place: number): boolean {
  return place > at && tokens.slice(at + 1, place).filter(({ form }) => !isMeaning(form)).length <= 1 && !tokens.slice(at + 1, place).some(({ form }) => isElsewhere(form))
}

const isMeaning = formTest(/^(?:[:;=|–—"“”„'‘’*().,-]|de|het|een|elke?|iedere?|alle|the|an?|any|each|every|all|means?|is|are|zijn|betekent|wordt|worden|hier|verstaan|bedoeld|natuurlijke|natural)$/u)

/** The statements, with those words found wherever the contract uses them. */
export function nameDefinedPeople(statements: readonly Statement[], people: DefinedPeople): readonly Statement[] {
  if (people.size === 0) return statements
  const forms = new Map([...people].flatMap(([term, group]) => formsOf(term).map((form) => [form, group] as const)))
  return withFound(statements, ({ tokens }) => tokens.flatMap(({ folded }, from) => conceptsOf(forms.get(folded)).map((concept) => ({ concept, from, to: from + 1, skipped: [] }))))
}

function conceptsOf(group: Group | undefined): readonly string[] {
  return group === undefined ? [] : concepts[group]
}

function formsOf(term: string): string[] {
  return [term, `${term}s`, `${term}en`, `${term}'s`, `${term}s'`]
}

/** The parties, with those that the provider calls in as outsiders: "Vervoerder" alone would be the provider. */
export function withHelpers(parties: Parties, people: DefinedPeople): Parties {
  const helpers = [...people].flatMap(([term, group]) => (group === 'helpers' ? formsOf(term) : []))
  return { ...parties, names: [...parties.names, ...helpers.map((term) => ({ role: 'third' as const, words: [term] }))] }
}
