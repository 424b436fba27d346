import { britishOmbudsmenIn, defineRule, findCompetence, findNamedOmbudsmen, memberTowns, nationOf, ownOmbudsmanOf, ownTowns, verdict, violation } from '../../src/rule-api/index.js'
import type { CompetenceSaid, NamedOmbudsman, Reading, RuleContext, RuleMeta, Verdict, Violation } from '../../src/rule-api/index.js'

const meta: RuleMeta = {
  id: 'competent-ombudsman', group: 'escalation',
  title: { nl: 'De bevoegde ombudsman', en: 'The competent ombudsman' },
  requirement: {
    nl: 'De ombudsman die het contract noemt, is bevoegd voor de gemeente en voor de klager.',
    en: 'The ombudsman named in the contract is competent for the municipality and for the complainant.',
  },
  why: {
    nl: 'Wie naar de verkeerde ombudsman wordt gestuurd, raakt van het kastje naar de muur. De Nationale ombudsman is er niet voor gemeenten met een eigen ombudsman.',
    en: 'Whoever is sent to the wrong ombudsman goes from pillar to post. The National Ombudsman is not there for municipalities with an ombudsman of their own.',
  },
  basis: [
    { kind: 'letter', source: 'Brief Nationale ombudsman 2014', where: 'eerste- en tweedelijnsklachtbehandeling', checked: '2026-11-24', verified: true },
    { kind: 'law', source: 'Wet Nationale ombudsman', where: 'artikel 1a, eerste lid, onder b; artikelen 11b tot en met 11d (Kinderombudsman)', checked: '2015-12-31', verified: true },
    { kind: 'law', source: 'Gemeentewet', where: 'artikel 81p (eigen ombudsman)', checked: '2015-12-31', verified: true },
    { kind: 'law', source: 'Wet gemeenschappelijke regelingen', where: 'artikel 10 (ombudsman van een gemeenschappelijke regeling; lidnummer gewijzigd in 2022)', checked: '2015-12-31', verified: false },
  ],
  applies: ['youth', 'wmo', 'participation', 'wkkgz', 'transport', 'municipal-task', 'general-services'],
  severity: { default: 'info', violated: 'warning' },
  messages: {
    violated: { nl: 'De genoemde ombudsman is hier niet bevoegd.', en: 'The ombudsman named is not competent here.' },
    'violated.national-despite-own': { nl: 'De Nationale ombudsman wordt genoemd, maar hier is een eigen ombudsman bevoegd.', en: 'The National Ombudsman is named, but an ombudsman of its own is competent here.' },
    'violated.own-not-competent': { nl: 'Een gemeentelijke of regionale ombudsman wordt genoemd, maar die is hier niet bevoegd.', en: 'A municipal or regional ombudsman is named who is not competent here.' },
    'violated.one-for-many': { nl: 'Eén ombudsman wordt genoemd voor gemeenten die verschillende ombudsmannen hebben.', en: 'One ombudsman is named for municipalities that have different ones.' },
    'violated.children-only': { nl: 'Alleen de Kinderombudsman wordt genoemd; voor ouders en andere volwassen klagers is die er niet.', en: "Only the Children's Ombudsman is named, who is not there for parents and other adult complainants." },
    'violated.other-country': { nl: 'De genoemde ombudsman is er voor een ander land.', en: 'The ombudsman named is there for another country.' },
    'violated.other-than-given': { nl: 'U gaf op dat {given} bevoegd is; het contract noemt een andere ombudsman.', en: 'You gave {given} as the competent ombudsman; the contract names another.' },
    'weak.check-register': { nl: '{municipality} heeft volgens {seen} een eigen ombudsman ({ombudsman}); ga dit na in het register van de Nationale ombudsman.', en: '{municipality} has an ombudsman of its own ({ombudsman}) according to {seen}; check the register of the National Ombudsman.' },
    'weak.children-only': { nl: 'Alleen de Kinderombudsman wordt genoemd; noem ook de ombudsman voor ouders en jongvolwassenen.', en: "Only the Children's Ombudsman is named; name the ombudsman for parents and young adults as well." },
  },
  model: {
    nl: 'Na de afhandeling van zijn klacht kan de inwoner binnen een jaar naar de ombudsman die voor de betrokken gemeente bevoegd is; een jeugdige ook naar de Kinderombudsman.',
    en: "After the complaint has been dealt with, the resident may within one year go to the ombudsman competent for the municipality concerned; a minor also to the Children's Ombudsman.",
  },
  foldsUnder: 'ombudsman-referral',
}

/** The ombudsman named, held against what the contract, the user and the data file say of competence. */
export const rule = defineRule({
  meta,
  judge(context): Verdict {
    const { facts } = context
    const all = findNamedOmbudsmen(facts.readings, facts.document.text)
    const named = all.filter(({ refers, reading }) => refers && reading.statement.place.zone !== 'recital' && !reading.statement.concepts.has('referral.cooperation') && !isBarred(reading))
      .filter(({ kind, reading }) => (kind !== 'plain' && kind !== 'children') || (isPointed(reading) && !isHelped(reading)))
    const said = findCompetence(facts.readings)
    if (named.length === 0) return onlySaid(said)
    const towns = ownTowns(said, facts.document.text)
    const harmful = [...oneWhichever(named), ...againstGiven(named, context), ...againstText(named, said), ...againstTowns(named, towns), ...againstMembers(named, said, facts.document.text, facts.commissioner), ...childrenOnly(named, context), ...ofOtherCountry(named, facts.document.text)]
    return violation(harmful) ?? doubtful(named, said, context) ?? verdict('met', null, best(named))
  },
})

/** Words that keep residents from the ombudsman send nobody there; to say who is not competent keeps nobody away. */
function isBarred({ statement: { concepts } }: Reading): boolean {
  return concepts.has('right.ombudsman-bar') && !concepts.has('right.ombudsman-fact') && !concepts.has('competent.denied') && !concepts.has('competent.own-exists')
}

const helping = ['coop.help', 'coop.gets', 'coop.lift', 'coop.exception', 'coop.inquiry']
const pointing = ['referral.tells', 'referral.route', 'referral.answer', 'coop.referral']

/** A title ("Ombudsman inquiries.") sends nobody to him. */
function isPointed({ statement: { concepts } }: Reading): boolean {
  return ['complainant', 'resident', 'competent.refers', 'competent.robust', ...pointing].some((concept) => concepts.has(concept))
}

/** "Where an ombudsman inquires, the provider answers": whoever he is, nobody is sent to him. */
function isHelped({ statement: { concepts } }: Reading): boolean {
  const has = (concept: string): boolean => concepts.has(concept)
  const sends = has('coop.resident-goes') || ((has('complainant') || has('resident')) && pointing.some(has))
  return helping.some(has) && !sends
}

function againstGiven(named: readonly NamedOmbudsman[], { ombudsman }: RuleContext): Violation[] {
  if (ombudsman === null) return []
  const given = ombudsman.toLowerCase()
  const national = /national/u.test(given)
  const wrong = named.filter(({ kind, town }) => (kind === 'national' && !national) || (kind === 'own' && (national || (town !== null && !given.includes(town)))))
  return wrong.map(({ reading }) => ({ reason: 'other-than-given', readings: [reading], values: { given: ombudsman } }))
}

/** Nobody is sent to an ombudsman: met when the contract at least says who is competent. */
function onlySaid({ own, national }: CompetenceSaid): Verdict {
  const body = [...own, ...national].filter(({ statement }) => statement.place.zone !== 'recital')
  return body.length === 0 ? verdict('not-applicable', null, []) : verdict('met', null, body)
}

/** The ombudsman of another town than the one that the contract says to be competent. */
function againstTowns(named: readonly NamedOmbudsman[], towns: readonly string[]): Violation[] {
  const other = named.find(({ town }) => town !== null && towns.length > 0 && !towns.some((own) => own.includes(town) || town.includes(own)))
  return other === undefined ? [] : [{ reason: 'own-not-competent', readings: [other.reading] }]
}

/** What the contract itself says of competence, against whom it names. */
function againstText(named: readonly NamedOmbudsman[], { own: said, national, denied }: CompetenceSaid): Violation[] {
  // "Of, als de woongemeente een eigen ombudsman heeft, naar deze": each town its own.
  const own = said.filter(({ statement: { concepts } }) => !(concepts.has('competent.by-town') && concepts.has('competent.national')))
  const refused = named.find(({ reading }) => denied.includes(reading))
  if (refused !== undefined && !robust(named)) return [{ reason: 'own-not-competent', readings: [refused.reading] }]
  const toNational = named.filter(({ kind }) => kind === 'national')
  const toOwn = named.filter(({ kind }) => kind === 'own')
  const both = own.length > 0 && national.length > 0
  if (robust(named) || (toNational.length > 0 && toOwn.length > 0 && !both)) return []
  if (both) return oneForMany(toNational.length > 0 && toOwn.length > 0 ? [] : [...toNational, ...toOwn], [...own, ...national])
  if (toNational.length > 0 && own.length > 0) return [{ reason: 'national-despite-own', readings: [toNational[0]!.reading, ...own] }]
  if (toOwn.length > 0 && national.length > 0) return [{ reason: 'own-not-competent', readings: [toOwn[0]!.reading, ...national] }]
  return []
}

/** "The Municipal Ombudsman of Kolkstad, whichever of the five municipalities he lives in": one town's for all. */
function oneWhichever(named: readonly NamedOmbudsman[]): Violation[] {
  const one = named.find(({ town, reading }) => town !== null && reading.statement.concepts.has('competent.whichever'))
  return one === undefined ? [] : [{ reason: 'one-for-many', readings: [one.reading] }]
}

function oneForMany(named: readonly NamedOmbudsman[], facts: readonly Reading[]): Violation[] {
  const first = named.find(({ reading }) => !reading.statement.concepts.has('competent.by-town'))
  return first === undefined ? [] : [{ reason: 'one-for-many', readings: [first.reading, ...facts] }]
}

/** The ombudsman of one member town in a contract for several, where nothing says who is competent for the others. */
function againstMembers(named: readonly NamedOmbudsman[], said: CompetenceSaid, text: string, commissioner: string | null): Violation[] {
  const members = memberTowns(text, commissioner)
  if (members.length < 2 || robust(named) || said.own.length + said.national.length > 0) return []
  const own = named.filter(({ town }) => town !== null && members.some((member) => member.startsWith(town) || town.startsWith(member)))
  const others = named.some(({ kind, reading }) => kind === 'national' || reading.statement.concepts.has('competent.by-town'))
  const covered = members.filter((member) => own.some(({ reading: { statement: { span } } }) => text.slice(span.start, span.end).toLowerCase().includes(member)))
  return own.length === 0 || others || covered.length > 1 ? [] : [{ reason: 'one-for-many', readings: [own[0]!.reading] }]
}

function robust(named: readonly NamedOmbudsman[]): boolean {
  return named.some(({ kind }) => kind === 'robust')
}

/** True when no sentence that names the Children's Ombudsman, nor any other, names a second one. */
function onlyChildren(named: readonly NamedOmbudsman[]): boolean {
  const others = ['competent.national', 'competent.own', 'competent.robust', 'competent.uk']
  return named.every(({ kind, reading }) => kind === 'children' && !others.some((concept) => reading.statement.concepts.has(concept)))
}

/** Where grown-ups may complain and nobody else is named; "children also hear of the Children's Ombudsman" sends only them there. */
function childrenOnly(named: readonly NamedOmbudsman[], { kinds }: RuleContext): Violation[] {
  if (!onlyChildren(named) || (kinds.includes('youth') && named.every(forMinors))) return []
  return [{ reason: 'children-only', readings: named.map(({ reading }) => reading) }]
}

function forMinors({ reading: { statement: { concepts } } }: NamedOmbudsman): boolean {
  return concepts.has('competent.children-also') || (concepts.has('competent.minors') && !concepts.has('complainant') && !concepts.has('competent.parents'))
}

/** "The Local Government and Social Care Ombudsman" in the contract of a Scottish council, or of a Dutch municipality. */
function ofOtherCountry(named: readonly NamedOmbudsman[], text: string): Violation[] {
  const british = named.filter(({ kind }) => kind === 'uk')
  const nations = british.flatMap(({ reading: { statement: { span } } }) => britishOmbudsmenIn(text.slice(span.start, span.end)))
  const nation = nations.length === 0 || robust(named) ? null : nationOf(text)
  return nation === null || nations.includes(nation) ? [] : [{ reason: 'other-country', readings: [british[0]!.reading] }]
}

/** What the data file suggests, where neither the contract nor the user decides. */
function doubtful(named: readonly NamedOmbudsman[], said: CompetenceSaid, { commissioner, ombudsman, asOf }: RuleContext): Verdict | null {
  if (onlyChildren(named)) return verdict('weak', 'children-only', named.map(({ reading }) => reading))
  const national = named.find(({ kind }) => kind === 'national')
  const row = commissioner === null ? null : ownOmbudsmanOf(commissioner, asOf)
  if (row === null || national === undefined || ombudsman !== null || robust(named) || said.national.length > 0) return null
  return verdict('weak', 'check-register', [national.reading], { municipality: row.municipality, ombudsman: row.ombudsman, seen: row.seen })
}

/** The most telling sentences: those that name somebody, not the bare word. */
function best(named: readonly NamedOmbudsman[]): Reading[] {
  const telling = named.filter(({ kind }) => kind !== 'plain')
  return (telling.length > 0 ? telling : named).map(({ reading }) => reading)
}
