import type { ConceptMatch } from '../languages/lexicon.js'
import type { DefinedTerms } from './defined-terms.js'
import { actTogether } from './act-together.js'
import { complaintMentions } from './complaint-mentions.js'
import { isContractParty } from './contract-party.js'
import type { Parties } from './find-parties.js'
import { findRoles, type RoleMention } from './find-roles.js'
import { handledByCommissioner } from './handled-by-commissioner.js'
import { meantByPronoun } from './meant-by-pronoun.js'
import { formTest } from '../languages/form.js'
import { isBehindPronoun, isDoing } from './behind-pronoun.js'
import { isSoft } from './is-soft.js'
import { segmentsOf } from './negated.js'
import { ResumedSense } from './resumed-sense.js'
import { isSpoken } from './pronouns.js'
import { rowsBetween } from './rows-between.js'
import { sentencesBetween } from './sentences-between.js'
import { senseOf, takenUp } from './sense-of.js'
import type { Modality, Role, Sense, Statement } from './statement.js'
import { subjectOf } from './subject-of.js'
import type { TopicMap } from './topics.js'
import { inOneArticle } from './in-one-article.js'

export interface ComplaintMention extends ConceptMatch {
  readonly sense: Sense
}

/** A statement with what it says: about whose complaint, who acts, how bindingly. */
export interface Reading {
  readonly statement: Statement
  readonly mentions: readonly ComplaintMention[]
  /** `own`: the statement names a resident's complaint; `inherited`: its article or the sentence before does; `none`. */
  readonly about: 'own' | 'inherited' | 'none'
  /** True when the statement's article or annex is about residents' complaints as a whole. */
  readonly topic: boolean
  /** True when it stands under a heading on the complaints of others (staff, tenderers) and names no resident's. */
  readonly ofOthers: boolean
  readonly roles: readonly RoleMention[]
  readonly actor: Role | null
  readonly modality: Modality
}

const conjunction = /^(?:en|and|met|with|yet)$/u
const exclusive = /^(?:alleen|uitsluitend|slechts|enkel|only|solely)$/u
const relative = /^(?:die|dat|welke|wat|hoe|of|waar|who|which|that|what|how|whether|where)$/u
/** Words that point back to the sentence before even when they stand a little further on: "Elk jaar worden de patronen daarin bekeken". */
const pointing = /^(?:them|these|those|thereof|therein|hierin|hiervan|hierover|hieruit|daarin|daarvan|daarover|daaruit|ervan|erover|erin|eruit)$/u
const isPronoun = formTest(/^(?:hij|zij|ze|deze|die|it|they|he|she|this|such)$/u)
/** "Haar verantwoordelijkheid …", "its duty of care …" at the head of a sentence; "zijn" would be a verb there. */
const isPossessive = formTest(/^(?:haar|hun|its|their)$/u)

/** Reads every statement in order; pronouns take the actor of the sentence before in the same clause. */
export function readStatements(statements: readonly Statement[], parties: Parties, terms: DefinedTerms, topics: TopicMap): Reading[] {
  const readings: Reading[] = []
  const resumed = new ResumedSense()
  for (const statement of statements) {
    const before = readings.at(-1)
    const neighbour = before !== undefined && before.statement.place.clause === statement.place.clause ? before : null
    const named = findRoles(statement, parties)
    const meant = meantByPronoun(statement, named, neighbour)
    const roles = meant === null ? named : [...named, meant].sort((a, b) => a.from - b.from)
    const senseIn = (match: ConceptMatch): Sense => senseGiven(statement, match, { terms, roles, before, resumed, topics }) ?? senseOf(statement, match, { residentTopic: topics.complaint(statement.place), other: topics.other(statement.place) })
    const mentions = symptomsTogether(statement, complaintMentions(statement, terms).map((match): ComplaintMention => ({ ...match, sense: senseIn(match) })))
    resumed.after(statement, mentions)
    const subject = subjectOf(statement, roles)
    const alone = actorIn(statement, subject, neighbour ?? paragraphTakenUp(statement, before))
    const actor = subject !== null && alone === subject.role && actTogether(statement, subject, roles) ? 'both' : alone
    const about = aboutOf(statement, mentions, neighbour ?? sentenceTakenUp(statement, before), topics)
    readings.push({ statement, mentions, about, ofOthers: about !== 'own' && (topics.ofOthers(statement.place) || isCommissioners(mentions)), topic: topics.complaint(statement.place), roles, actor, modality: modalityOf(statement, actor, subject, roles) })
  }
  return handledByCommissioner(sentencesBetween(rowsBetween(semicolonsTogether(readings))))
}

/** "Where the Authorised Officer is dissatisfied": of the commissioner's complaints only. */
function isCommissioners(mentions: readonly ComplaintMention[]): boolean {
  return mentions.length > 0 && mentions.every(({ sense }) => sense === 'commissioner')
}

interface Surroundings {
  readonly terms: DefinedTerms
  readonly roles: readonly RoleMention[]
  readonly before: Reading | undefined
  readonly resumed: ResumedSense
  readonly topics: TopicMap
}

/** The sense that a definition, an owner or an earlier sentence gives to a mention; null when its own words decide. */
function senseGiven(statement: Statement, match: ConceptMatch, { terms, roles, before, resumed, topics }: Surroundings): Sense | null {
  const further = topics.complaint(statement.place) ? null : resumed.of(statement, match)
  if (further !== null) return further
  if (terms.redefined && /^(?:klacht|complaint)/u.test(statement.tokens[match.from]!.folded)) return 'technical'
  if (ownedByCommissioner(statement, match, roles)) return 'commissioner'
  return takenUp(statement, match) ? (before?.mentions.find(({ sense }) => sense === 'tender' || sense === 'symptom')?.sense ?? null) : null
}

/** Parts of one sentence are about the same: "U mag iemand meenemen; wie klaagt, …" speaks of complaints before it says so, "De klacht gaat naar …; de inwoner wordt gehoord" goes on about one. */
function semicolonsTogether(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const [before, next] = [readings[index - 1], readings[index + 1]]
    const together = (next !== undefined && endsOpen(reading) && isSameSentence(reading, next)) || (before !== undefined && endsOpen(before) && isSameSentence(reading, before))
    return together && reading.about === 'none' && reading.mentions.length === 0 ? { ...reading, about: 'inherited' as const } : reading
  })
}

function endsOpen({ statement }: Reading): boolean {
  return statement.tokens.at(-1)?.folded === ';'
}

/** True when the other part of the sentence names a resident's complaint. */
function isSameSentence({ statement }: Reading, other: Reading): boolean {
  return other.about === 'own' && other.statement.block === statement.block && other.statement.place.clause === statement.place.clause
}

/** The sentence before, in the paragraph above of the same article, when this one opens by taking it up ("Daarvoor …", "Het indienen daarvan …", "This is …", "The handler …"). */
function sentenceTakenUp(statement: Statement, before: Reading | undefined): Reading | null {
  if (before === undefined || before.about === 'none') return null
  if (!inOneArticle(statement.place, before.statement.place)) return goesOnInList(statement, before) ? { ...before, topic: true } : null
  if (statement.concepts.has('refers-back')) return before
  const backward = [...statement.matchesOf('anaphor'), ...statement.matchesOf('handler')]
  return before.about === 'own' && backward.some(({ from }) => from >= statement.own && from < statement.own + (pointing.test(statement.tokens[from]!.folded) ? 8 : 4)) ? before : null
}

/** In a letter of numbered points under no headings each is an article: the next point goes on where it opens by taking up what the one before says ("3. You ring them …", "4. If that does not work, …"), not whom ("3. They drive …"). */
function goesOnInList({ place, tokens, own }: Statement, { statement: before }: Reading): boolean {
  const inList = [place, before.place].every(({ numbers, row }) => numbers.length === 1 && row !== true) && place.zone === before.place.zone && place.headings.join('|') === before.place.headings.join('|')
  return inList && tokens.slice(own, own + farthestPronoun).some(({ form }, at) => isWhat(form) && !(at === 0 && isPlural(form)))
}

const isWhat = formTest(/^(?:that|this|those|these|them|such|dat|dit|die|daar|daarbij|daarin|daarop|daarvan|daarover|daarmee|daarna|hem|haar|hen)$/u)
const isPlural = formTest(/^(?:those|these|die|haar)$/u)

/** The paragraph above, in the same article, whose party "hij" or "it" is where a new one opens with it ("2. Hij meldt …", "2. Dezelfde dag stelt hij …"); of "wij" and "u" nobody says "hij". */
function paragraphTakenUp({ tokens, own, place }: Statement, before: Reading | undefined): Reading | null {
  if (before === undefined || place.row === true || !isContractParty(before.actor) || !inOneArticle(place, before.statement.place)) return null
  const at = tokens.slice(own, own + farthestPronoun).findIndex(({ form }) => isOne(form)) + own
  if (before.roles.every(({ role, from, to }) => role !== before.actor || (to === from + 1 && isSpoken(before.statement.tokens[from]!.folded)))) return null
  return at === own || (at > own && isDoing(tokens[at - 1]!.form)) ? before : null
}

const farthestPronoun = 6

/** A sentence that names symptoms means symptoms throughout, unless it speaks of a complainant: a column head "Klachten" is one too. */
function symptomsTogether(statement: Statement, mentions: readonly ComplaintMention[]): readonly ComplaintMention[] {
  const symptoms = mentions.some(({ sense }) => sense === 'symptom') && !statement.concepts.has('complainant')
  return symptoms ? mentions.map((mention) => ({ ...mention, sense: 'symptom' })) : mentions
}

/** "De klachtencoördinator van de gemeente", "het klachtenloket van de stad": where residents' complaints go. */
const isOffice = formTest(/^klacht(?:en)?(?!en$|$)/u)

/** "Klachten van Opdrachtgever", "complaints by the Council": the commissioner's own; its procedure ("klachtenbeleid van de gemeente") is for others' complaints. */
function ownedByCommissioner(statement: Statement, match: ConceptMatch, roles: readonly RoleMention[]): boolean {
  const word = statement.tokens[match.to]?.folded ?? ''
  if (isOffice(statement.tokens[match.from]!.form)) return false
  if (statement.matchesOf('procedure.compound').some(({ from, to }) => from <= match.from && match.to <= to)) return false
  if (!/^(?:van|by|from)$/u.test(word) || statement.concepts.has('complainant')) return false
  return roles.some(({ role, from }) => role === 'commissioner' && from > match.to && from - match.to <= 2)
}

function aboutOf(statement: Statement, mentions: readonly ComplaintMention[], neighbour: Reading | null, topics: TopicMap): Reading['about'] {
  if (mentions.some(({ sense }) => sense === 'resident')) return 'own'
  if (mentions.length > 0 && mentions.every(({ sense }) => sense !== 'statute-title')) return 'none'
  if (topics.complaint(statement.place)) return 'inherited'
  if (neighbour === null) return 'none'
  if (neighbour.about !== 'none' && (statement.concepts.has('refers-back') || (neighbour.statement.concepts.has('refers-back') && statement.concepts.has('anaphor')))) return 'inherited'
  if ((neighbour.about === 'own' || neighbour.topic) && (statement.concepts.has('anaphor') || statement.concepts.has('handler'))) return 'inherited'
  return 'none'
}

/** The subject, or whom a pronoun at the head means: "its duty …" goes before a party that is named far behind. */
function actorIn(statement: Statement, subject: RoleMention | null, neighbour: Reading | null): Role | null {
  const first = statement.tokens[statement.own]
  const before = neighbour === null ? null : othersOf(neighbour, statement) ?? neighbour.actor
  const owned = first !== undefined && isPossessive(first.form)
  if (subject === null) return owned || startsWithPronoun(statement) ? before : null
  if (first !== undefined && isOne(first.form) && (!isBeing(statement.tokens[statement.own + 1]?.form ?? first.form) || hearsSomebody(statement, subject))) {
    if (isContractParty(before)) return before
    // "It shall inform the Council" names whom it informs, not who does.
    if (subject.role === 'commissioner' && neighbour === null && first.folded === 'it') return null
  }
  if (isBehindPronoun(statement, subject.from)) return isContractParty(before) ? before : null
  return owned && subject.from > statement.own + 6 && isContractParty(before) ? before : subject.role
}

/** "Zij stuurt de klager een brief": whoever acted before, for the sentence names others besides; "zij mogen" would be more than one. */
const isOne = formTest(/^(?:hij|zij|ze|it)$/u)
const isBeing = formTest(/^(?:is|was|wordt|worden|remains|may|can|kan|mag|mogen|kunnen|krijgt|ontvangt|hoort|\p{L}{2,}en)$/u)

/** "Hij hoort de klager", and not "hij hoort binnen een week". */
function hearsSomebody({ tokens, own }: Statement, { from }: RoleMention): boolean {
  return tokens[own + 1]?.folded === 'hoort' && from > own + 1 && from <= own + 4
}

/** "… bij de gemeente indienen; zij stuurt haar door": of a sentence whose subject is the resident, the party it names. */
function othersOf({ actor, roles }: Reading, { tokens, own }: Statement): Role | null {
  const [pronoun, verb] = [tokens[own], tokens[own + 1]]
  if (actor !== 'resident' || pronoun === undefined || verb === undefined || !/^(?:zij|ze)$/u.test(pronoun.folded) || !isDoing(verb.form)) return null
  const parties = new Set(roles.map(({ role }) => role).filter(isContractParty))
  return parties.size === 1 ? [...parties][0]! : null
}

function startsWithPronoun(statement: Statement): boolean {
  return statement.tokens.slice(statement.own, statement.own + 4).some(({ form }) => isPronoun(form))
}

function modalityOf(statement: Statement, actor: Role | null, subject: RoleMention | null, roles: readonly RoleMention[]): Modality {
  const has = (concept: string): boolean => statement.concepts.has(concept)
  if (statement.place.zone === 'recital') return 'none'
  if (isSoft(statement, actor, roles) && !hardened(statement)) return 'soft'
  if (!has('may') || !mayOf(statement, subject, roles)) return 'binding'
  return actor === 'resident' ? 'right' : actor === null ? 'binding' : 'discretion'
}

/** "Streeft naar twee weken, uiterlijk zes weken": the outer limit is a second term, or a comma or conjunction sets it apart from the soft words. */
function hardened(statement: Statement): boolean {
  const segments = segmentsOf(statement)
  const placesOf = (concept: string): readonly number[] => statement.matchesOf(concept).map(({ from }) => from)
  const soft = new Set(placesOf('soft').map((from) => segments[from]))
  const limits = placesOf('outer-limit')
  if (placesOf('soft').some((from) => from < statement.own)) return false
  if (statement.deadlines.length > 1) return limits.length > 0
  return limits.some((from) => !soft.has(segments[from]) || statement.tokens.slice(Math.max(0, from - 2), from + 1).some(({ folded }) => conjunction.test(folded)))
}

/** True when "kan"/"may" is the subject's own verb: next to it, in no relative clause ("Aanbieder, die derden mag inschakelen, …"), not "may not" nor "heeft kunnen reageren", not what it alone may do ("waar alleen de behandelaar bij kan") and no leave to bring others in ("may engage subcontractors, provided that it binds them"). */
function mayOf(statement: Statement, subject: RoleMention | null, roles: readonly RoleMention[]): boolean {
  const allowed = statement.matchesOf('flow.permission')
  return statement.matchesOf('may').some(({ from, to }) => {
    if (allowed.some((permission) => permission.from <= from && to <= permission.to)) return false
    if (/^(?:niet|not|geen|only|slechts)$/u.test(statement.tokens[to]?.folded ?? '') || /^(?:heeft|hebben|hebt|had)$/u.test(statement.tokens[from - 1]?.folded ?? '')) return false
    if (subject !== null && roles.some(({ role, from: start, to: end }) => role === 'resident' && start >= subject.to && end <= from)) return false
    if (subject !== null && statement.tokens.slice(Math.max(0, subject.from - 2), subject.from).some(({ folded }) => exclusive.test(folded))) return false
    return subject === null || (from >= subject.to && from - subject.to <= 3 && !statement.tokens.slice(subject.to, from).some(({ folded }) => relative.test(folded))) || (to <= subject.from && subject.from - to <= 1)
  })
}
