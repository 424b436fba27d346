import { formTest, perForm } from '../languages/form.js'
import type { ConceptMatch } from '../languages/found.js'
import { actTogether } from './act-together.js'
import { isBehindPronoun } from './behind-pronoun.js'
import { isContractParty } from './contract-party.js'
import type { RoleMention } from './find-roles.js'
import type { PartyPlace } from './party-place.js'
import type { Role, Statement } from './statement.js'
import { isGenitive } from './word-shapes.js'

/** A party in a clause and its place there; a pronoun stands for the party named before. */
export interface Placed extends RoleMention {
  readonly place: PartyPlace
  readonly pronoun: boolean
}

export interface ClauseReading {
  readonly agent: Role | null
  readonly recipients: ReadonlySet<Role>
  /** True when the clause has whom it reaches for a subject. */
  readonly reached: boolean
  /** Who did the deed that is spoken of ("na afhandeling door Opdrachtnemer"). */
  readonly deedBy: Role | null
  /** Who else does something here: "laten toetsen door Opdrachtgever", "a hearing from the Council". */
  readonly others: ReadonlySet<Role>
  /** Whose the supervision, the approval or the responsibility is that is spoken of. */
  readonly holder: Role | null
  /** True when another is told where to go. */
  readonly points: boolean
  /** Whether what is done is to put something before another, or something has been put before another. */
  readonly submits: 'actively' | 'passively' | null
}

const isPassive = formTest(/^(?:wordt|worden|werd|werden)$/u)
const isModal = formTest(/^(?:moet|moeten|dient|dienen|zal|zullen|kan|kunnen|mag|mogen|hoort|behoort|behoren)$/u)
const isBe = formTest(/^(?:be|is|are|being|been|was|were)$/u)
const isParticiple = formTest(/^(?!(?:obliged|required|entitled|allowed|permitted|authorised|authorized|expected|committed|supposed|bound|need|indeed|empowered|competent)$)(?:\p{L}+ed|told|given|sent|shown|kept|made|brought|put|left)$/u)
/** "Dient geïnformeerd te zijn". */
const isDone = formTest(/^(?:(?:in|door|mee|toe|op)?ge\p{L}+(?:d|t|en)|verwittigd|bericht)$/u)
/** "Is Opdrachtgever binnen een dag gebeld". */
const isTold = formTest(/^(?:gebeld|opgebeld|gemaild|gewaarschuwd|geinformeerd|ingelicht|verwittigd|gealarmeerd|bericht|ingeseind)$/u)
const isLink = formTest(/^(?:en|and)$/u)
const isVerb = formTest(/^(?:(?!(?:het|dat|dit|met|niet|uit|wat|ernst|kwaliteit|afloop)$)\p{L}{2,}t|reports|sends|passes|informs|notifies|forwards|handles|deals|answers|records|registers|keeps|tells|shall|will|must|sets|takes|acts)$/u)

/** Who acts in the clause between two tokens, and whom it reaches. */
export function readClause(statement: Statement, first: number, end: number, placed: readonly Placed[]): ClauseReading {
  const within = (concept: string): boolean => statement.matchesOf(concept).some(({ from, to }) => from < end && to > first)
  const of = (place: PartyPlace): readonly Role[] => placed.filter((mention) => mention.place === place && !cameIn(statement, mention)).map(({ role }) => role)
  return { ...rolesIn(statement, first, end, placed, within), deedBy: of('deed')[0] ?? null, holder: holderIn(statement, first, end, placed), others: new Set([...of('by'), ...of('from')]), points: within('acts.points'), submits: within('acts.submits') && !within('acts.has-shown') ? 'actively' : within('acts.submitted') ? 'passively' : null }
}

/** "Onder toezicht van Opdrachtgever", "the Council's written approval", "agreed with the Council"; "Opdrachtgever blijft verantwoordelijk". */
function holderIn(statement: Statement, first: number, end: number, placed: readonly Placed[]): Role | null {
  const within = (concept: string): readonly ConceptMatch[] => statement.matchesOf(concept).filter(({ from }) => from >= first && from < end)
  const powers = within('acts.power'), answering = within('acts.answerable')
  const holds = ({ place, from, to }: Placed): boolean => {
    if (place === 'bare') return answering.some((match) => match.from - to >= 0 && match.from - to <= 2)
    if (isGenitive(statement.tokens[to - 1]!.folded)) return powers.some((power) => power.from - to >= 0 && power.from - to <= 2)
    if (place === 'to' && powers.some((power) => statement.tokens.slice(Math.max(first, power.from - 2), power.from).some(({ form }) => isOwn(form)))) return false
    const owned = statement.tokens.slice(Math.max(first, from - 8), from)
    if (place === 'owner' && owned.some(({ form }) => isAs(form))) return !owned.some(({ form }) => isFailing(form))
    return holding.has(place) && powers.some((power) => from - power.to >= 1 && from - power.to <= 3)
  }
  return placed.find((mention) => isContractParty(mention.role) && holds(mention))?.role ?? null
}

/** "Its responsibility … to the Provider": the power is the subject's own. */
const isOwn = formTest(/^(?:its|their|our|haar|zijn|hun|onze)$/u)

/** "Geldt als handelen van Opdrachtgever", "treated as those of the Council". */
const isAs = formTest(/^(?:als|as)$/u)
/** "Geldt als tekortkoming van Opdrachtnemer": the failing is his, he has no say in it. */
const isFailing = formTest(/^(?:tekortkoming|tekortkomingen|verzuim|wanprestatie|contractbreuk|nalatigheid|schending|niet-nakoming|default|breach|failure|shortcoming|non-performance|negligence)$/u)
const holding: ReadonlySet<PartyPlace> = new Set(['owner', 'to', 'by', 'with'])

function rolesIn(statement: Statement, first: number, end: number, placed: readonly Placed[], within: (concept: string) => boolean): Pick<ClauseReading, 'agent' | 'recipients' | 'reached'> {
  const of = (place: PartyPlace): readonly Placed[] => placed.filter((mention) => mention.place === place)
  const recipients = new Set<Role>(of('to').map(({ role }) => role))
  if (within('acts.lays-with')) for (const mention of of('with')) if (!cameIn(statement, mention)) recipients.add(mention.role)
  const cells = of('bare').filter(({ from, to }) => isWholeCell(statement, from, to))
  const bare = of('bare').filter((mention) => !cells.includes(mention) && !isEngaged(statement, first, mention) && (mention.role !== 'third' || mention.from < first + 5))
  if (statement.matchesOf('acts.column').some(({ to }) => to <= statement.own)) for (const { role } of cells) recipients.add(role)
  const objects = bare.filter((mention) => isObject(statement, mention, bare, end))
  for (const { role } of objects) recipients.add(role)
  const [subject, second, ...more] = actingFirst(statement, bare.filter((mention) => !objects.includes(mention) && (!isRelative(statement, mention) || bare.length === 1)))
  const by = of('by').find(({ role }) => role !== 'resident')?.role ?? null
  const source = of('from')[0]?.role ?? null
  const rests = statement.matchesOf('acts.rests').filter(({ from }) => from >= first && from < end)
  const bearer = [...of('on'), ...of('with'), ...of('to')].find((mention) => rests.some((match) => restsWith(mention, match)))?.role
  if (bearer !== undefined) return { agent: bearer, recipients: new Set(), reached: false }
  if (subject === undefined && by !== null && statement.tokens.slice(first, end).some(({ form }) => isCausing(form))) return { agent: null, recipients, reached: false }
  if (subject === undefined) return { agent: by ?? (recipients.size > 0 || within('acts.receives') ? source : null) ?? (within('acts.receives') ? of('owner')[0]?.role : undefined) ?? null, recipients, reached: false }
  if (isReached(statement, subject, end)) {
    if ((!subject.pronoun || within('acts.receives'))) recipients.add(subject.role)
    return { agent: by ?? source ?? (within('acts.receives') ? of('owner').find(({ from }) => from > subject.to)?.role : undefined) ?? null, recipients, reached: true }
  }
  if (by !== null && isPassiveClause(statement, placed, end)) return { agent: by, recipients, reached: false }
  if (second !== undefined && second.role !== subject.role) {
    if (areJoined(statement, subject, second)) return { agent: 'both', recipients, reached: false }
    if (within('acts.enables')) return { agent: second.role, recipients, reached: false }
    for (const each of [second, ...more]) recipients.add(each.role)
  }
  return { agent: actTogether(statement, subject, placed) ? 'both' : subject.role, recipients, reached: false }
}

/** "Berust bij de gemeente", and with the verb behind: "blijft bij de gemeente berusten". */
function restsWith({ from, to, place }: Placed, match: ConceptMatch): boolean {
  return (from >= match.to && from - match.to <= 4) || (place !== 'to' && match.from >= to && match.from - to <= 1)
}

/** "Klachten worden door Aanbieder gemeld"; not "Opdrachtgever toetst de brieven door Aanbieder verzonden". */
function isPassiveClause({ tokens }: Statement, placed: readonly Placed[], end: number): boolean {
  const by = placed.find(({ place }) => place === 'by')!
  return tokens.slice(Math.max(0, placed[0]!.from - 3), end).some(({ form }) => isPassive(form)) || tokens.slice(Math.max(0, by.from - 7), by.from).some(({ form }) => isBe(form))
}

/** "Zij laat de lessen verzorgen door Opdrachtnemer": whoever has it done is not named here. */
const isCausing = formTest(/^(?:laat|laten|liet)$/u)

/** Three letters and "ing". */
const isGerund = perForm(({ folded }) => folded.endsWith('ing') && [.../(\p{L}+)ing$/u.exec(folded)?.[1] ?? ''].length >= 3)

/** "Engaging the Provider changes nothing": the party does nothing here. */
function isEngaged({ tokens }: Statement, first: number, { from }: Placed): boolean {
  const opener = tokens[first]!.folded === ',' ? first + 1 : first
  return from - opener <= 2 && from > opener && isGerund(tokens[opener]!.form)
}

/** A party alone in a cell of a table does nothing there. */
function isWholeCell({ tokens }: Statement, from: number, to: number): boolean {
  const isEdge = (at: number): boolean => tokens[at] === undefined || tokens[at]!.folded === '|'
  return [1, 2].some((before) => isEdge(from - before)) && [0, 1, 2].some((after) => isEdge(to + after)) && tokens.some(({ folded }) => folded === '|')
}

/** A resident who is named before a party acts only where a verb of his follows: "de klager kan Opdrachtgever vragen". */
function actingFirst({ tokens }: Statement, bare: readonly Placed[]): readonly Placed[] {
  const [one, other] = bare
  if (one === undefined || other === undefined || one.role !== 'resident' || other.role === 'resident') return bare
  return tokens.slice(one.to, one.to + 3).some(({ form }) => isAsking(form)) ? bare : [other, ...bare.slice(2)]
}

const isAsking = formTest(/^(?:kan|kunnen|mag|mogen|may|can|vraagt|vragen|verzoekt|verzoeken|ask|asks|wil|belt|bellen|richt|wendt|turns|turn)$/u)

function areJoined({ tokens }: Statement, one: RoleMention, other: RoleMention): boolean {
  return other.from - one.to <= 3 && tokens.slice(one.to, other.from).some(({ folded }) => /^(?:en|and|of|or|alsmede)$/u.test(folded))
}

/** "Bij Opdrachtnemer ingediende klachten": there they came in. */
function cameIn(statement: Statement, { to }: RoleMention): boolean {
  return statement.matchesOf('acts.came-in').some(({ from }) => from === to)
}

function isRelative({ tokens }: Statement, { from }: RoleMention): boolean {
  return /^(?:die|welke|which)$/u.test(tokens[from - 1]?.folded ?? '')
}

/** "Inform the Council", "bereikt Opdrachtgever", "seint hij Opdrachtgever in", "Opdrachtgever daarvan te berichten": whom a verb reaches. */
function isObject(statement: Statement, mention: Placed, bare: readonly Placed[], end: number): boolean {
  if (mention.pronoun) return false
  const { tokens } = statement
  if (tokens[mention.from]!.folded === 'us') return true
  let before = mention.from
  while (before > 0 && /^(?:de|het|een|the|a|an)$/u.test(tokens[before - 1]!.folded)) before--
  if (bare.some(({ pronoun, to }) => pronoun && to === before) || (before >= 2 && isLink(tokens[before - 2]!.form) && isLetting(tokens[before - 1]!.form))) return true
  if (before >= 2 && isTurn(tokens[before - 2]!.form) && isWarning(tokens[before - 1]!.form) && !isArticle(tokens[mention.to]?.folded ?? '')) return true
  if (isBidden(statement, before) || isBehindPronoun(statement, mention.from)) return true
  if (bare.every(({ role }) => role === mention.role) && isWarnedByOther(statement, Math.min(before, startOfNoun(statement, mention.from)))) return true
  if (statement.matchesOf('acts.reaches').some(({ to }) => to === before || to === startOfNoun(statement, mention.from))) return true
  const told = statement.matchesOf('acts.tells')
  if (told.some(({ from, to }) => to === before && from >= before - 1) && !isDutchVerb(tokens[before - 1]!.form)) return true
  return !(before > 0 && isModal(tokens[before - 1]!.form)) && bare.length === 1 && told.some(({ from }) => from >= mention.to && from < end && tokens[from]!.folded === 'te')
}

/** "… , bel dan meteen de gemeente", "theft: call the Council": whoever is bidden is not named. */
function isBidden({ tokens }: Statement, before: number): boolean {
  for (let at = before - 1; at >= Math.max(0, before - 4); at--) {
    if (isBidding(tokens[at]!.form)) return at === 0 || /^[,:;|]$/u.test(tokens[at - 1]!.folded)
  }
  return false
}

/** "Bij brand belt de teamcoach binnen een uur de accounthouder": who is not known tells whoever comes after. */
function isWarnedByOther({ tokens }: Statement, start: number): boolean {
  const verb = tokens.slice(0, start).findLastIndex(({ form }) => isWarning(form))
  return verb >= 0 && start - verb >= 3 && start - verb <= 9 && isArticle(tokens[verb + 1]!.folded) && !tokens.slice(verb, start).some(({ folded }) => /^[,;:|]$/u.test(folded))
}

const isBidding = formTest(/^(?:bel|meld|waarschuw|informeer|verwittig|alarmeer|mail|call|ring|phone|notify|inform|tell|alert|warn|contact|e-mail)$/u)

/** "… en laat Aanbieder weten". */
const isLetting = formTest(/^(?:laat|laten|stelt|stellen|brengt|houdt|geeft)$/u)
/** "Opdrachtnemer wacht niet, maar waarschuwt Opdrachtgever": the subject stands before. */
const isTurn = formTest(/^(?:maar|doch|en|of)$/u)
const isWarning = formTest(/^(?:waarschuwt|informeert|belt|verwittigt|bericht|attendeert|alarmeert|seint)$/u)
const isArticle = (word: string): boolean => /^(?:de|het|een|zijn|haar|hun|hem|hen|deze|die|the)$/u.test(word)
const isDutchVerb = formTest(/^(?:informeren|inlichten|berichten|verwittigen|waarschuwen|attenderen)$/u)

/** "De accounthouder van de gemeente" begins with the officer's article. */
function startOfNoun(statement: Statement, from: number): number {
  const { tokens } = statement
  const skip = (at: number): number => (/^(?:de|het|een|the|a|an)$/u.test(tokens[at - 1]?.folded ?? '') ? at - 1 : at)
  const noun = skip(from)
  if (!/^(?:van|of)$/u.test(tokens[noun - 1]?.folded ?? '') || noun < 2) return from
  const office = statement.matchesOf('acts.office').find(({ to }) => noun - 1 - to >= 0 && noun - 1 - to <= 1)
  return office === undefined ? noun - 2 : skip(office.from)
}

/** "Opdrachtgever ontvangt", "the Council is told", "wordt de gemeente ingelicht": the subject is whom it reaches; not who lets another know. */
function isReached(statement: Statement, { from, to }: Placed, end: number): boolean {
  const { tokens } = statement
  const start = startOfNoun(statement, from)
  const near = (at: number): boolean => (at < start && start - at <= 2) || (at >= to && at - to <= 2)
  const isLet = (match: ConceptMatch): boolean => match.from > to && tokens.slice(Math.max(0, start - 3), match.from).some(({ form }) => isCausing(form))
  if (statement.matchesOf('acts.receives').some((match) => !isLet(match) && (near(match.from) || match.to === end || tokens[from - 1]?.folded === 'dat') && match.from < end && match.to > start - 3 && !tokens.slice(match.to, end - 1).some(({ form }, at) => isLink(form) && isVerb(tokens[match.to + at + 1]!.form)))) return true
  const modal = (at: number): boolean => tokens[at] !== undefined && isModal(tokens[at].form)
  const led = modal(to) || modal(from - 1) || modal(from - 2)
  if (/^(?:is|zijn)$/u.test(tokens[start - 1]?.folded ?? '') && tokens.slice(to, end).some(({ form }) => isTold(form))) return true
  for (let at = Math.max(0, start - 3); at < end; at++) {
    const { form } = tokens[at]!
    if (isPassive(form) ? near(at) || led : led && isDone(form) && tokens.slice(at + 1, at + 3).some((token) => /^(?:zijn|te)$/u.test(token.folded))) return true
    if (at >= to && at < to + 4 && isBe(form) && tokens.slice(at + 1, at + 4).some((token) => isParticiple(token.form))) return true
  }
  return false
}
