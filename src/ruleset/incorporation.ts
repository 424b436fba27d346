import { carvedOutOf, type CarveOut } from '../facts/carve-outs.js'
import { clausesRead } from '../facts/duty-direction.js'
import { deniesDuty } from '../facts/denies-duty.js'
import { isEscapable } from '../facts/escape-clause.js'
import { isNegated } from '../facts/negated.js'
import type { Reading } from '../facts/read-statements.js'
import type { RuleContext } from '../rule-api/rule.js'
import { oncePer } from '../shared/once-per.js'
import type { Facts } from '../facts/facts.js'

/** A statute, regulation or certificate that the contract makes its own for residents' complaints. */
export interface Incorporation {
  readonly source: string
  readonly reading: Reading
  /** Why it is weaker than the matrix says: soft wording, an exception, carved out elsewhere, or applied by the commissioner; null when it is not. */
  readonly shortfall: 'soft-modality' | 'carved-out' | 'exception' | 'wrong-actor' | null
}

const sources = ['awb', 'jw', 'wmo', 'wkkgz', 'suwi', 'municipal', 'certificate', 'awb-ombudsman', 'awb-forward', 'awb-deadline', 'awb-register', 'awb-hearing', 'awb-acknowledgement', 'awb-outcome', 'awb-definition'] as const
const concepts: Readonly<Record<(typeof sources)[number], string>> = {
  awb: 'law.awb-complaints', jw: 'law.jw-complaints', wmo: 'law.wmo-complaints', wkkgz: 'law.wkkgz-complaints', suwi: 'law.suwi-complaints', municipal: 'law.municipal-regulation', certificate: 'certificate',
  'awb-ombudsman': 'law.awb-ombudsman', 'awb-forward': 'law.awb-forward', 'awb-deadline': 'law.awb-deadline', 'awb-register': 'law.awb-register', 'awb-hearing': 'law.awb-hearing', 'awb-acknowledgement': 'law.awb-acknowledgement',
  'awb-outcome': 'law.awb-outcome', 'awb-definition': 'law.awb-definition',
}
/** One article of title 9.1 stands for itself, not for the title. */
const single = new Set(['awb-ombudsman', 'awb-forward', 'awb-deadline', 'awb-register', 'awb-hearing', 'awb-acknowledgement', 'awb-outcome', 'awb-definition'])
const incorporationsIn = oncePer(({ readings, carveOuts }: Facts): readonly Incorporation[] => readings.flatMap((reading, index) => incorporationsOf(reading, readings[index + 1], carveOuts)))

/** Every incorporation in sentences about complaints; whole-title references by the commissioner alone are marked "…-commissioner". */
export function incorporations({ facts }: RuleContext): readonly Incorporation[] {
  return incorporationsIn(facts)
}

function incorporationsOf(reading: Reading, next: Reading | undefined, carveOuts: readonly CarveOut[]): Incorporation[] {
  const { statement } = reading
  const named = sources.filter((source) => statement.concepts.has(concepts[source]))
  if (named.length === 0 || statement.place.zone === 'recital' || statement.place.zone === 'toc' || statement.concepts.has('carve-out') || reading.ofOthers || deniesDuty(reading)) return []
  const carvedOut = carvedOutOf(statement, carveOuts) !== null
  const shortfall = carvedOut ? 'carved-out' : reading.modality === 'soft' ? 'soft-modality' : isEscapable(reading) ? 'exception' : null
  return named.flatMap((source): Incorporation[] => {
    const matched = statement.matchesOf(concepts[source])
    if (isNegated(statement, matched) || isElsewhere(source, reading)) return []
    if (source === 'certificate') return statement.concepts.has('certificate.other') && !statement.concepts.has('certificate.quality') ? [] : [{ source, reading, shortfall }]
    const about = reading.about !== 'none' || (source !== 'municipal' && source !== 'suwi' && !single.has(source) && statement.concepts.has('incorporates') && isProviders(reading))
    if (!about) return []
    if (source === 'awb' && matched.every(({ from, to }) => to - from <= 2 && /:/u.test(statement.tokens[to - 1]!.folded))) return []
    const commissionerOnly = isCommissionersOnly(reading) && !statement.concepts.has('incorporates.extends') && !isExtendedBy(reading, next)
    if (source === 'awb' || source === 'municipal') return [{ source: commissionerOnly ? `${source}-commissioner` : source, reading, shortfall }]
    // The Act for how its committee is made up: fair handling, not the whole procedure.
    const part = source === 'jw' && statement.concepts.has('law.jw-committee') ? 'jw-committee' : source
    return [{ source: part, reading, shortfall: shortfall ?? (commissionerOnly ? 'wrong-actor' : null) }]
  })
}

/** "Hattersum has complaint rules that follow chapter 9. These rules also apply to the Contractor." */
function isExtendedBy({ statement }: Reading, next: Reading | undefined): boolean {
  if (next === undefined || next.statement.block !== statement.block || next.modality === 'soft' || deniesDuty(next)) return false
  const { concepts, tokens } = next.statement
  const toProvider = next.roles.some(({ role }) => role === 'provider' || role === 'both')
  return toProvider && takesUp.test(tokens[0]?.folded ?? '') && (concepts.has('incorporates.extends') || (next.actor === 'provider' && concepts.has('procedure.abides'))) && !concepts.has('negation')
}

const takesUp = /^(?:die|deze|dat|dit|zij|ze|it|that|this|these|those|they)$/u

/** True when the source is named for something else: another article of the Wkkgz or its disputes body, the Jeugdwet for its committee only, or the commissioner's procedure as where one may go next. */
function isElsewhere(source: string, { statement }: Reading): boolean {
  if (source === 'wkkgz' || source === 'jw') return statement.matchesOf(`law.${source}-elsewhere`).length >= statement.matchesOf(`law.${source}-complaints`).length
  return source === 'municipal' && statement.concepts.has('law.pointed-at') && !statement.concepts.has('incorporates')
}

/** True when the provider acts, or is named where nobody is said to act ("is bij Aanbieder vastgesteld"). */
function isProviders({ actor, roles }: Reading): boolean {
  return actor === 'provider' || (actor === null && roles.some(({ role }) => role === 'provider') && !roles.some(({ role }) => role === 'commissioner'))
}

/** True when the commissioner acts in the sentence, or is whom the resident turns to, and the provider is not named in it. */
function isCommissionersOnly(reading: Reading): boolean {
  if (reading.actor === 'commissioner') return true
  if (reading.actor === 'resident') return reading.roles.some(({ role }) => role === 'commissioner') && !reading.roles.some(({ role }) => role === 'provider' || role === 'both')
  if (reading.actor !== null || reading.roles.some(({ role }) => role === 'provider' || role === 'both')) return false
  return clausesRead(reading).some(({ agent, deedBy, others }) => agent === 'commissioner' || deedBy === 'commissioner' || others.has('commissioner'))
}
