import { defineRule, findAnnexGaps, findMisnamedAnnexes, findMissingClauses, findNoticeGaps, holdsBrokenField, holdsPlaceholder, holdsUnfilledControl, quotesRefersBack, repealedActIn, speaksOfComplaint, verdict, violation } from '../../src/rule-api/index.js'
import type { Facts, Reading, RuleContext, RuleMeta, Verdict, Violation } from '../../src/rule-api/index.js'

const meta: RuleMeta = {
  id: 'dangling-reference', group: 'integrity',
  title: { nl: 'Verwijzingen kloppen', en: 'References lead somewhere' },
  requirement: {
    nl: 'Elke verwijzing in de klachtafspraken komt uit bij een bestaand artikel, een ingevulde bijlage of een geldende wet.',
    en: 'Every reference in the complaint arrangements leads to an existing clause, a completed annex or an Act in force.',
  },
  why: {
    nl: 'Een klachtregeling die "in Bijlage 9" staat terwijl er zeven bijlagen zijn, is er niet. De ombudsman vraagt duidelijke afspraken (regel 2).',
    en: 'A complaints procedure said to stand in "Annex 9" of a contract with seven annexes is not there. The ombudsman asks for clear agreements (rule 2).',
  },
  basis: [{ kind: 'letter', source: 'Brief Nationale ombudsman 2014', where: 'regel 2', checked: '2026-11-24', verified: true }],
  applies: ['youth', 'wmo', 'participation', 'wkkgz', 'transport', 'municipal-task', 'general-services'],
  severity: { default: 'warning', violated: 'error' },
  messages: {
    violated: { nl: 'Een verwijzing in de klachtafspraken komt nergens uit.', en: 'A reference in the complaint arrangements leads nowhere.' },
    'violated.missing-annex': { nl: 'De tekst verwijst naar bijlage {annex}, maar die bestaat niet of is niet ingevuld.', en: 'The text refers to annex {annex}, which does not exist or was not completed.' },
    'violated.wrong-title': { nl: 'De genoemde klachtbijlage heet in de lijst van bijlagen anders.', en: 'The complaints annex named has another title in the list of annexes.' },
    'violated.missing-clause': { nl: 'De tekst verwijst naar artikel {number}, maar dat staat niet in dit contract.', en: 'The text refers to clause {number}, which is not in this contract.' },
    'violated.repealed-act': { nl: '{act} geldt niet meer sinds {repealed}; nu geldt: {now}.', en: '{act} ceased to be in force on {repealed}; now: {now}.' },
    'violated.placeholder': { nl: 'Hier staat nog een open plek die moet worden ingevuld.', en: 'A blank here still has to be filled in.' },
    'violated.broken-field': { nl: 'Een automatische verwijzing in de tekst is kapot.', en: 'An automatic cross-reference in the text is broken.' },
    'violated.circular': { nl: 'De verwijzing loopt in een kring: de bijlage verwijst terug naar de overeenkomst.', en: 'The reference runs in a circle: the annex refers back to the agreement.' },
  },
  model: {
    nl: 'De behandeling van klachten staat in dit artikel; waar naar een bijlage wordt verwezen, is zij bijgevoegd en ingevuld.',
    en: 'The handling of complaints stands in this clause; where an annex is referred to, it is attached and completed.',
  },
  foldsUnder: null,
}

/** References, blanks and Acts in the complaint text that lead nowhere. */
export const rule = defineRule({
  meta,
  judge(context): Verdict {
    const { facts } = context
    const text = facts.document.text
    const harmful: Violation[] = [
      ...[...findAnnexGaps(facts), ...findNoticeGaps(facts)].filter(({ state }) => state === 'absent').map(({ reading, annex }) => ({ reason: 'missing-annex', readings: [reading], values: { annex: annex.toUpperCase() } })),
      ...findMisnamedAnnexes(facts.readings, facts.annexes, text).map((reading) => ({ reason: 'wrong-title', readings: [reading] })),
      ...findMissingClauses(facts.readings, facts.annexes.clauses, text, facts.language.numbers).map(({ number, reading }) => ({ reason: 'missing-clause', readings: [reading], values: { number } })),
      ...speaking(facts).flatMap((reading) => inSentence(reading, context)),
    ]
    return violation(harmful) ?? verdict('met', null, [])
  },
})

function speaking({ readings }: Facts): Reading[] {
  return readings.filter((reading, index) => reading.statement.place.zone !== 'toc' && (reading.topic || speaksOfComplaint(readings, index)))
}

/** A broken field has an exclamation mark, where sentences end; an annex quoted has a colon. */
const reach = 80

function inSentence(reading: Reading, { facts, asOf }: RuleContext): Violation[] {
  const { span, concepts } = reading.statement
  const sentence = facts.document.text.slice(span.start, span.end)
  const onward = facts.document.text.slice(span.start, span.end + reach)
  const act = concepts.has('dangling.former') ? null : repealedActIn(sentence, asOf)
  if (act !== null) return [{ reason: 'repealed-act', readings: [reading], values: { act: act.short[0] ?? act.names[0]!, repealed: act.repealed, now: act.now } }]
  if (holdsBrokenField(onward)) return [{ reason: 'broken-field', readings: [reading] }]
  if (holdsPlaceholder(sentence) || holdsUnfilledControl(facts.document, span)) return [{ reason: 'placeholder', readings: [reading] }]
  return quotesRefersBack(onward) ? [{ reason: 'circular', readings: [reading] }] : []
}
