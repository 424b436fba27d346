import { defineRule, findAnnexGaps, findNamedRegimes, verdict } from '../../src/rule-api/index.js'
import type { KindId, NamedRegime, Reading, RegimeId, RuleContext, RuleMeta, Verdict } from '../../src/rule-api/index.js'

const meta: RuleMeta = {
  id: 'statutory-regime', group: 'procedure',
  title: { nl: 'Het juiste wettelijke regime', en: 'The right statutory regime' },
  requirement: {
    nl: 'Het contract noemt de wettelijke klachtregels die voor deze dienst gelden, en geen andere.',
    en: 'The contract names the statutory complaint rules that govern this service, and no others.',
  },
  why: {
    nl: 'Jeugdhulp, Wmo, re-integratie en zorg kennen elk eigen regels voor klachten. Wie de verkeerde wet noemt, laat de inwoner in onzekerheid over wie zijn klacht behandelt en hoe.',
    en: 'Youth help, social support, reintegration and health care each have their own rules on complaints. Naming the wrong Act leaves residents unsure who handles a complaint and how.',
  },
  basis: [
    { kind: 'letter', source: 'Brief Nationale ombudsman 2014', where: 'behoorlijke klachtbehandeling', checked: '2026-11-24', verified: true },
    { kind: 'law', source: 'Jeugdwet', where: 'artikel 4.2.1, in het bijzonder het zesde lid (titel 9.1 Awb niet van toepassing)', checked: '2015-12-31', verified: true },
    { kind: 'law', source: 'Wmo 2015', where: 'artikel 3.2, eerste lid, onder a (aangewezen voorzieningen)', checked: '2015-12-31', verified: true },
    { kind: 'law', source: 'Besluit SUWI', where: 'artikel 4.1, eerste lid, onder c en g, en derde lid', checked: '2015-12-31', verified: false },
    { kind: 'law', source: 'Wkkgz', where: 'artikelen 13 tot en met 23 (niet voor jeugdhulp en Wmo)', checked: '2015-12-31', verified: true, validFrom: '2016-01-01' },
  ],
  applies: ['youth', 'wmo', 'participation', 'wkkgz'],
  severity: { default: 'warning', violated: 'error' },
  messages: {
    missing: { nl: 'Nergens staat welke wettelijke klachtregels voor deze dienst gelden.', en: 'Nothing says which statutory complaint rules govern this service.' },
    violated: { nl: 'Het contract noemt voor klachten {named}, maar voor deze dienst geldt {right}.', en: 'For complaints the contract names {named}, but {right} governs this service.' },
    weak: { nl: 'Het wettelijke regime wordt genoemd, maar niet volledig of niet bindend.', en: 'The statutory regime is mentioned, but not completely or not bindingly.' },
    'weak.too-general': { nl: 'Het contract verwijst naar "de wet" zonder te zeggen welke klachtregels gelden.', en: 'The contract refers to "the law" without saying which complaint rules apply.' },
    'weak.partial-scope': { nl: 'Het regime geldt volgens de tekst niet voor alle hulp.', en: 'By this text the regime does not cover all services.' },
    'weak.one-element': { nl: 'De regeling gaat naar de deelnemer of naar de gemeente, niet naar beiden; het Besluit SUWI vraagt beide.', en: 'The scheme goes to the participant or to the municipality, not to both; the SUWI Decree asks for both.' },
  },
  model: {
    nl: 'Opdrachtnemer heeft een klachtenregeling die voldoet aan de wet die voor deze dienst geldt: voor jeugdhulp artikel 4.2.1 van de Jeugdwet, voor ondersteuning artikel 3.2 van de Wmo 2015, voor re-integratie artikel 4.1 van het Besluit SUWI, voor zorg hoofdstuk 3 van de Wkkgz.',
    en: 'The Provider has a complaints procedure that complies with the Act governing the service: for youth help article 4.2.1 of the Youth Act, for support article 3.2 of the Social Support Act 2015 (Wmo 2015), for reintegration article 4.1 of the SUWI Decree, for health care chapter 3 of the Wkkgz.',
  },
  foldsUnder: null,
}

const regimeOf: Partial<Record<KindId, RegimeId>> = { youth: 'jw', wmo: 'wmo', participation: 'suwi', wkkgz: 'wkkgz' }
/** Regimes that cannot be the provider's own in a contract of this kind. */
const excluded: Partial<Record<KindId, readonly RegimeId[]>> = {
  youth: ['awb', 'wmo', 'wkkgz', 'suwi'], wmo: ['wkkgz', 'jw', 'suwi'], participation: ['jw', 'wmo', 'wkkgz'], wkkgz: ['wmo', 'jw', 'suwi', 'awb'],
}
const printed: Readonly<Record<RegimeId, string>> = { jw: 'Jeugdwet 4.2.1', wmo: 'Wmo 2015 3.2', suwi: 'Besluit SUWI 4.1', wkkgz: 'Wkkgz', awb: 'Awb 9.1' }

/** The regime named against the regime of the contract's kinds. */
export const rule = defineRule({
  meta,
  judge(context): Verdict {
    const { facts, kinds } = context
    const named = findNamedRegimes(facts.readings, facts.carveOuts)
    const right = kinds.flatMap((kind) => regimeOf[kind] ?? [])
    const fitting = named.filter(({ regime }) => right.includes(regime))
    const full = fitting.filter(({ shortfall }) => shortfall === null)
    if (full.length > 0) return coversPart(full, kinds) ?? verdict('met', null, full.map(({ reading }) => reading))
    return byScheme(context) ?? byDisputesBody(context) ?? mismatch(named, right, kinds) ?? partly(fitting) ?? general(facts.readings) ?? leftToAnnex(context) ?? verdict('missing', null, [])
  },
})

/** "For the Wmo support this is the scheme of article 3.2" in a contract for youth help as well: nothing is said of the other service. */
function coversPart(full: readonly NamedRegime[], kinds: readonly KindId[]): Verdict | null {
  const all = kinds.flatMap((kind) => regimeOf[kind] ?? [])
  if (all.every((regime) => full.some((named) => named.regime === regime)) || !full.every(({ reading }) => reading.statement.concepts.has('regime.for-part'))) return null
  return verdict('weak', 'partial-scope', full.map(({ reading }) => reading))
}

/** The Act on which the procedure rests stands in an annex that was not supplied. */
function leftToAnnex({ facts }: RuleContext): Verdict | null {
  const gap = findAnnexGaps(facts).find(({ reading, state }) => state === 'not-supplied' && reading.statement.concepts.has('subject.regime'))
  return gap === undefined ? null : verdict('undetermined', 'annex-not-supplied', [gap.reading], { annex: gap.annex })
}

/** Participation without the decree's name: the scheme handed to the participant and to the municipality. */
function byScheme({ facts, kinds }: RuleContext): Verdict | null {
  if (!kinds.includes('participation')) return null
  const speaking = facts.readings.filter(({ statement, modality }) => statement.place.zone !== 'recital' && modality !== 'soft' && statement.concepts.has('regime.scheme'))
  const handed = speaking.filter(({ statement }) => statement.concepts.has('regime.to-resident'))
  const toBoth = handed.filter((reading) => reaches(reading, 'resident') && reaches(reading, 'commissioner'))
  if (toBoth.length > 0) return verdict('met', null, toBoth)
  const toResident = handed.find((reading) => reaches(reading, 'resident'))
  const toCommissioner = toResident === undefined ? undefined : facts.readings.find((reading, index) => isHandedToCommissioner(reading, facts.readings.slice(Math.max(0, index - 6), index)))
  if (toResident !== undefined && toCommissioner !== undefined) return verdict('met', null, [toResident, toCommissioner])
  return handed.length > 0 ? verdict('weak', 'one-element', handed) : null
}

/** Health care without a chapter's name: the disputes body that the Wkkgz asks for. */
function byDisputesBody({ facts, kinds }: RuleContext): Verdict | null {
  if (!kinds.includes('wkkgz')) return null
  const found = facts.readings.filter(({ statement, modality, ofOthers }) => statement.place.zone !== 'recital' && modality !== 'soft' && !ofOthers && statement.concepts.has('act.wkkgz') && statement.concepts.has('regime.disputes-body'))
  return found.length === 0 ? null : verdict('met', null, found)
}

function reaches({ roles }: Reading, party: 'resident' | 'commissioner'): boolean {
  return roles.some(({ role }) => role === party || (party === 'commissioner' && role === 'both'))
}

/** Another sentence hands the scheme to the municipality: by its name, or as "this scheme" soon after a sentence that names it. */
function isHandedToCommissioner(reading: Reading, before: readonly Reading[]): boolean {
  const { statement: { concepts, place }, modality } = reading
  if (place.zone === 'recital' || modality === 'soft' || !concepts.has('regime.to-resident') || !reaches(reading, 'commissioner') || reaches(reading, 'resident')) return false
  return concepts.has('regime.scheme') || (concepts.has('regime.this-scheme') && before.some(({ statement }) => statement.concepts.has('regime.scheme')))
}

function mismatch(named: readonly NamedRegime[], right: readonly RegimeId[], kinds: readonly KindId[]): Verdict | null {
  const barred = kinds.map((kind) => excluded[kind] ?? [])
  const wrong = named.filter(({ regime, shortfall, reading }) => barred.every((list) => list.includes(regime)) && shortfall !== 'recital' && shortfall !== 'wrong-actor' && !reading.statement.concepts.has('regime.split'))
  const first = wrong[0]
  if (first === undefined || named.some(({ regime }) => right.includes(regime))) return null
  return verdict('violated', 'mismatch', wrong.map(({ reading }) => reading), { named: printed[first.regime], right: right.map((regime) => printed[regime]).join(' / ') })
}

function partly(fitting: readonly NamedRegime[]): Verdict | null {
  const first = fitting[0]
  if (first === undefined) return null
  return verdict('weak', first.shortfall, [first.reading, ...(first.carvedBy === null ? [] : [first.carvedBy])])
}

function general(readings: readonly Reading[]): Verdict | null {
  const found = readings.filter(({ about, statement }) => about === 'own' && statement.place.zone !== 'recital' && statement.concepts.has('regime.by-statute') && !statement.concepts.has('regime.among'))
  return found.length === 0 ? null : verdict('weak', 'too-general', found.slice(0, 1))
}
