import { complaintTerms, conflictingTerms, defineRule, findAnnexGaps, isLimit, lateStarts, maximaFor, maximumOf, unlimitedExtensions, verdict, violation } from '../../src/rule-api/index.js'
import type { ComplaintTerm, Reading, RegimeMaximum, RuleContext, RuleMeta, Verdict, Violation } from '../../src/rule-api/index.js'

const meta: RuleMeta = {
  id: 'deadline-consistency', group: 'integrity',
  title: { nl: 'Termijnen kloppen', en: 'Terms are consistent' },
  requirement: {
    nl: 'De termijnen voor klachten blijven binnen de wet, lopen vanaf ontvangst en spreken elkaar niet tegen.',
    en: 'The terms for complaints stay within the law, run from receipt and do not contradict each other.',
  },
  why: {
    nl: 'Een termijn die te lang is, laat begint of ergens anders anders luidt, laat de klager wachten zonder dat hij weet tot wanneer. De ombudsman vraagt duidelijke afspraken (regel 2).',
    en: 'A term that is too long, starts late or reads differently elsewhere leaves the complainant waiting without knowing until when. The ombudsman asks for clear agreements (rule 2).',
  },
  basis: [
    { kind: 'letter', source: 'Brief Nationale ombudsman 2014', where: 'regel 2', checked: '2026-11-24', verified: true },
    { kind: 'law', source: 'Awb', where: 'artikel 9:11 (zes weken, tien met een commissie, eenmaal vier weken uitstel)', checked: '2015-12-31', verified: true },
    { kind: 'law', source: 'Awb', where: 'artikel 9:24 (een jaar voor de ombudsman)', checked: '2015-12-31', verified: true },
    { kind: 'law', source: 'Wkkgz', where: 'artikel 17 (zes weken, vier weken uitstel)', checked: '2015-12-31', verified: true, validFrom: '2016-01-01' },
  ],
  applies: ['youth', 'wmo', 'participation', 'wkkgz', 'transport', 'municipal-task', 'general-services'],
  severity: { default: 'info', violated: 'error' },
  messages: {
    violated: { nl: 'Een termijn in de klachtafspraken klopt niet.', en: 'A term in the complaint arrangements is not right.' },
    'violated.exceeds-law': { nl: 'Deze termijn ({days} dagen) is langer dan de {maximum} dagen van {source}.', en: 'This term ({days} days) is longer than the {maximum} days of {source}.' },
    'violated.late-start': { nl: 'Deze termijn begint pas na een eigen stap van de behandelaar; verwacht een termijn vanaf ontvangst van de klacht.', en: "This term starts only after a step of the handler's own; expected a term from receipt of the complaint." },
    'violated.unlimited-extension': { nl: 'De termijn kan zonder grens of zonder bericht worden verlengd; verwacht hooguit één verlenging, met bericht aan de klager.', en: 'The term can be extended without limit or without notice; expected one extension at most, with notice to the complainant.' },
    'violated.conflict': { nl: 'Voor dezelfde stap staan er twee verschillende termijnen: {one} en {other} dagen.', en: 'Two different terms are given for the same step: {one} and {other} days.' },
    'violated.ombudsman-term': { nl: 'De klager heeft een jaar om naar de ombudsman te gaan; hier staan {days} dagen.', en: 'The complainant has a year to approach the ombudsman; this says {days} days.' },
    'weak.long-term': { nl: 'De wet noemt voor deze dienst geen maximum, maar {days} dagen is lang voor een antwoord op een klacht.', en: 'The Act gives no maximum for this service, but {days} days is long for an answer to a complaint.' },
  },
  model: {
    nl: 'De klager heeft uiterlijk zes weken na ontvangst van de klacht antwoord. Opdrachtnemer kan dit eenmaal met vier weken uitstellen, met schriftelijk bericht aan de klager vóór het einde van de termijn.',
    en: 'The complainant has an answer within six weeks of receipt of the complaint. The Provider may postpone this once by four weeks, with written notice to the complainant before the term ends.',
  },
  foldsUnder: null,
}

/** Terms for complaints against the Act, against each other and against the day of receipt. */
export const rule = defineRule({
  meta,
  judge(context): Verdict {
    const { readings } = context.facts
    const terms = complaintTerms(readings)
    const harmful = [
      ...tooLong(terms, context), ...shortForOmbudsman(terms, context),
      ...lateStarts(readings, terms).map((reading): Violation => ({ reason: 'late-start', readings: [reading] })),
      ...unlimitedExtensions(readings).map((reading): Violation => ({ reason: 'unlimited-extension', readings: [reading] })),
      ...conflictingTerms(terms).map(([a, b]): Violation => ({ reason: 'conflict', readings: [a.reading, b.reading], values: { one: Math.round(a.days), other: Math.round(b.days) } })),
    ]
    return violation(harmful) ?? longWithoutMaximum(terms) ?? quiet(terms, context)
  },
})

function tooLong(terms: readonly ComplaintTerm[], context: RuleContext): Violation[] {
  const maximum = bindingMaximum(context)
  if (maximum === null) return []
  const committee = context.facts.readings.some(({ about, statement }) => about !== 'none' && statement.concepts.has('term.committee'))
  const most = committee ? maximum.withCommittee : maximum.days
  return terms.flatMap((term): Violation[] => {
    const limit = term.kind === 'extension' ? extensionLimit(term, maximum) : most
    if (!isForAnswer(term) || term.days <= limit) return []
    return [{ reason: 'exceeds-law', readings: [term.reading], values: { days: Math.round(term.days), maximum: limit, source: maximum.source } }]
  })
}

/** "Lukt dat niet, dan binnen tien weken": the whole term where the sentence names it, else what is added. */
function extensionLimit({ reading: { statement } }: ComplaintTerm, { days, extension, withCommittee }: RegimeMaximum): number {
  return (statement.concepts.has('term.fails') ? days + extension : Math.max(extension, withCommittee - days)) + 3
}

/** Without a word of what it is for, a term is the answer's only where it is a limit and no year. */
function isForAnswer({ kind, days, deadline, reading }: ComplaintTerm): boolean {
  return kind === 'decision' || kind === 'extension' || (kind === 'unknown' && days < 300 && isLimit(reading.statement, deadline))
}

/** The strictest maximum that binds every kind of this contract; the Awb's where the contract makes title 9.1 its own. */
function bindingMaximum({ facts, kinds, asOf }: RuleContext): RegimeMaximum | null {
  const each = kinds.map((kind) => maximaFor(kind, asOf)[0] ?? null)
  if (each.length > 0 && each.every((found) => found !== null)) return each[0]!
  const awb = facts.readings.some((reading) => reading.about !== 'none' && reading.statement.place.zone !== 'recital' && makesAwbItsOwn(reading))
  return awb && !kinds.includes('youth') ? maximumOf('awb', asOf) : null
}

/** The Awb, or the municipality's own regulation that also holds for the provider. */
function makesAwbItsOwn({ actor, statement: { concepts } }: Reading): boolean {
  const extended = concepts.has('law.municipal-regulation') && concepts.has('incorporates.extends')
  return extended || (actor !== 'commissioner' && concepts.has('law.awb-complaints'))
}

function shortForOmbudsman(terms: readonly ComplaintTerm[], { asOf }: RuleContext): Violation[] {
  const year = maximumOf('wno', asOf)?.days ?? 365
  return terms.filter(({ kind, days, reading }) => kind === 'second-line' && days < year - 10 && !helpsOmbudsman(reading) && (days >= 14 || reading.statement.concepts.has('referral.route')))
    .map(({ reading, days }): Violation => ({ reason: 'ombudsman-term', readings: [reading], values: { days: Math.round(days) } }))
}

/** "Onderzoek door ombudsman: stukken binnen tien werkdagen": a term for the provider, not for the complainant. */
function helpsOmbudsman({ statement: { concepts } }: Reading): boolean {
  return concepts.has('coop.help') && !concepts.has('term.to-ombudsman')
}

const longest = 70
/** Shorter terms are for a first contact or hand-over, whatever the sentence says. */
const shortest = 4
/** In hours a lift is mended; without a word of what it is for, it is no term for complaints. */
const aDay = 1

function longWithoutMaximum(terms: readonly ComplaintTerm[]): Verdict | null {
  const long = terms.find(({ kind, days }) => kind === 'decision' && days > longest)
  return long === undefined ? null : verdict('weak', 'long-term', [long.reading], { days: Math.round(long.days) })
}

/** Nothing harmful: met when there is a term, undetermined when it stands in an annex that was not supplied, else not applicable. */
function quiet(terms: readonly ComplaintTerm[], { facts }: RuleContext): Verdict {
  const gap = findAnnexGaps(facts).find(({ reading, state }) => state === 'not-supplied' && reading.statement.concepts.has('subject.terms'))
  if (gap !== undefined && !terms.some(({ kind, days }) => kind === 'decision' && days >= shortest)) return verdict('undetermined', 'annex-not-supplied', [gap.reading], { annex: gap.annex })
  const statutory = facts.readings.some(({ about, statement }) => about !== 'none' && statement.place.zone !== 'recital' && ['law.awb-complaints', 'law.awb-deadline', 'law.wkkgz-complaints'].some((concept) => statement.concepts.has(concept)))
  const spoken = terms.some(({ kind, days }) => !['other', 'keeping', 'report', 'lodging'].includes(kind) && (kind !== 'unknown' || days >= aDay))
  return verdict(spoken || statutory ? 'met' : 'not-applicable', null, [])
}
