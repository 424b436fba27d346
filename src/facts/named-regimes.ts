import { carvedOutOf, type CarveOut } from './carve-outs.js'
import { deniesDuty } from './denies-duty.js'
import { isEscapable } from './escape-clause.js'
import { isNegated } from './negated.js'
import type { Reading } from './read-statements.js'
import type { Statement } from './statement.js'

/** The complaint regime of an Act. */
export type RegimeId = 'jw' | 'wmo' | 'suwi' | 'wkkgz' | 'awb'

/** A sentence that makes the complaint rules of an Act govern residents' complaints. */
export interface NamedRegime {
  readonly regime: RegimeId
  readonly reading: Reading
  /** What keeps it from binding the provider for all complaints; null when nothing does. */
  readonly shortfall: 'soft-modality' | 'wrong-actor' | 'recital' | 'carved-out' | 'partial-scope' | 'exception' | null
  /** The clause or sentence that carves part of it out, where there is one. */
  readonly carvedBy: Reading | null
}

/** Acts whose complaint rules are told by an article: the Act and the article must both stand in the sentence. */
const byArticle: readonly RegimeId[] = ['jw', 'wmo', 'suwi', 'awb']

/** How far the Act may stand behind an article that opens the sentence: further off, the number is that of a row ("3.2 | Theft is reported to the Wmo supervisor"). */
const nearby = 12

/** The regimes named in sentences about residents' complaints, in order of the text. */
export function findNamedRegimes(readings: readonly Reading[], carveOuts: readonly CarveOut[]): NamedRegime[] {
  return readings.flatMap((reading, index) => {
    if (reading.statement.place.zone === 'toc' || reading.ofOthers || deniesDuty(reading) || !isOnComplaints(reading, readings[index - 1])) return []
    return (['jw', 'wmo', 'suwi', 'wkkgz', 'awb'] as const).filter((regime) => names(reading, regime))
      .map((regime): NamedRegime => ({ regime, reading, ...shortfallOf(reading, readings[index + 1], readings, carveOuts) }))
  })
}

function isOnComplaints({ about, statement }: Reading, before: Reading | undefined): boolean {
  if (statement.concepts.has('regime.quality') && !statement.concepts.has('complaint')) return false
  if (about !== 'none' || statement.concepts.has('regime.scheme') || isItselfOnComplaints(statement)) return true
  return before !== undefined && before.about !== 'none' && before.statement.block === statement.block
}

/** Article 4.2.1 of the Youth Act speaks of nothing but complaints; a scheme after article 3.2 of the Wmo 2015 is one for complaints. */
function isItselfOnComplaints({ concepts }: Statement): boolean {
  return (concepts.has('act.jw') && concepts.has('regime.jw')) || (concepts.has('act.wmo') && concepts.has('regime.wmo') && concepts.has('procedure.thing') && !concepts.has('regime.participation'))
}

function names({ statement }: Reading, regime: RegimeId): boolean {
  const act = statement.matchesOf(`act.${regime}`)
  if (regime === 'suwi' ? act.length === 0 : act.length === 0 && regime !== 'jw') return false
  if (!byArticle.includes(regime)) return act.length > 0 && !isNegated(statement, act)
  const article = statement.matchesOf(`regime.${regime}`).filter(({ from }) => from > statement.own || act.some((named) => named.from - from <= nearby))
  if (regime === 'suwi' && article.length === 0) return statement.concepts.has('regime.scheme')
  return article.length > 0 && act.length > 0 && !isNegated(statement, article)
}

function shortfallOf(reading: Reading, next: Reading | undefined, readings: readonly Reading[], carveOuts: readonly CarveOut[]): Pick<NamedRegime, 'shortfall' | 'carvedBy'> {
  const { statement } = reading
  if (statement.place.zone === 'recital') return { shortfall: 'recital', carvedBy: null }
  const carved = carvedOutOf(statement, carveOuts)
  if (carved !== null) return { shortfall: 'carved-out', carvedBy: readings.find((other) => other.statement === carved.statement) ?? null }
  if (isCommissioners(reading)) return { shortfall: 'wrong-actor', carvedBy: null }
  if (reading.modality === 'soft' || reading.modality === 'discretion') return { shortfall: 'soft-modality', carvedBy: null }
  if (isEscapable(reading)) return { shortfall: 'exception', carvedBy: null }
  if (carvesHere(reading)) return { shortfall: 'partial-scope', carvedBy: null }
  if (next !== undefined && next.statement.block === statement.block && carvesHere(next) && next.statement.concepts.has('anaphor')) return { shortfall: 'partial-scope', carvedBy: next }
  return { shortfall: null, carvedBy: null }
}

/** The commissioner acts, and stands before the article: not "article 3.2 ... of the Municipality of X requires of the Provider". */
function isCommissioners({ actor, roles, statement }: Reading): boolean {
  const parties = roles.filter(({ role }) => role === 'commissioner' || role === 'provider' || role === 'both')
  if (parties.length > 0 && parties.every(({ role }) => role === 'commissioner') && !statement.concepts.has('regime.bye-law') && !statement.concepts.has('regime.to-resident')) return true
  const cited = statement.matches.find(({ concept }) => concept.startsWith('regime.') || concept.startsWith('act.'))
  return actor === 'commissioner' && roles.some(({ role, from }) => role === 'commissioner' && from < (cited?.from ?? 0))
}

function carvesHere({ statement }: Reading): boolean {
  return statement.concepts.has('regime.apart') || statement.concepts.has('carve-out')
}
