import type { Facts } from '../facts/facts.js'
import type { Reading } from '../facts/read-statements.js'
import type { Place, Statement } from '../facts/statement.js'
import { withoutWord } from '../facts/without-word.js'
import { formTest } from '../languages/form.js'
import type { ConceptSet } from '../languages/concept-set.js'
import { tokenize } from '../languages/token.js'
import type { Unit } from './signal.js'
import { oncePer } from '../shared/once-per.js'
import { inOneArticle } from '../facts/in-one-article.js'

const reach = 2
const headingsOf = oncePer((_: Facts) => new Map<string, ConceptSet>())

/** True when every entry of `nearby` stands in the unit, in the headings above it or in one of the two sentences before it in the same clause, or just before it in the same article when the unit opens by pointing back ("Doet hij dat niet, …"). */
export function standsNearby(unit: Unit, nearby: readonly (readonly string[])[], facts: Facts): boolean {
  if (nearby.length === 0) return true
  const around = conceptsAround(unit, facts)
  return nearby.every((alternatives) => alternatives.some((concept) => around.some((concepts) => concepts.has(concept))))
}

/** True when the unit only goes on about the complaint of the sentence before it in its clause, and that sentence holds one of these. */
export function follows({ readings }: Unit, concepts: readonly string[], facts: Facts): boolean {
  const [{ statement, about }] = readings as [Unit['readings'][number]]
  const before = facts.readings[statement.index - 1]
  if (concepts.length === 0 || about !== 'inherited' || before?.statement.place.clause !== statement.place.clause) return false
  return concepts.some((concept) => before.statement.concepts.has(concept))
}

function conceptsAround({ readings }: Unit, facts: Facts): readonly ConceptSet[] {
  return [...readings.map(({ statement }) => statement.concepts), ...beforeIn(facts)(readings[0]!)]
}

const beforeIn = oncePer((facts: Facts) => oncePer((reading: Reading) => conceptsBefore(reading, facts)))

/** Of the sentences before it and the headings above it. */
function conceptsBefore({ statement: first }: Reading, facts: Facts): readonly ConceptSet[] {
  const { index, place } = first
  const taken = pointsBack(first)
  const before = facts.readings.slice(Math.max(0, index - reach), index).filter(({ statement }) => statement.place.clause === place.clause || (taken && statement.index === index - 1 && inOneArticle(statement.place, place)))
  return [...[...before, ...announcing(first, facts.readings), ...citingAnnexOf(place, facts)].filter((reading) => !isOfOthers(reading)).map(({ statement }) => statement.concepts), ...place.headings.map((heading) => conceptsOf(heading, facts))]
}

const announces = formTest(/^(?:tabel|table|hieronder|onderstaande|volgende|below|following|:)$/u)

/** For a row, the paragraph just above its table that announces it ("… levert de cijfers uit onderstaande tabel"). */
function announcing({ index, place }: Statement, readings: readonly Reading[]): readonly Reading[] {
  if (place.row !== true) return []
  let at = index - 1
  while (readings[at]?.statement.place.row === true) at--
  const last = readings[at]?.statement.place
  if (last === undefined || !inOneArticle(last, place)) return []
  const above = readings.slice(Math.max(0, at - 2), at + 1).filter(({ statement }) => statement.place.clause === last.clause)
  return above.some(({ statement }) => statement.tokens.some(({ form }) => announces(form))) ? above : []
}

/** For a row of an annex, the sentences of the agreement that cite the annex ("… levert ieder kwartaal de gegevens van Bijlage B"). */
function citingAnnexOf({ row, annex }: Place, facts: Facts): readonly Reading[] {
  if (row !== true || annex === null) return []
  const own = withoutWord(annex).replace(/[.:]$/u, '').toLowerCase()
  return facts.annexes.cited.filter(({ id, reading }) => id === own && reading.statement.place.annex === null).map(({ reading }) => reading)
}

/** True when the sentence speaks of other complaints than a resident's only. */
function isOfOthers({ mentions }: Reading): boolean {
  return mentions.length > 0 && mentions.every(({ sense }) => sense !== 'resident')
}

/** True when the sentence opens by taking up the one before ("Doet hij dat niet, …"). */
function pointsBack(statement: Statement): boolean {
  const { own, tokens, place } = statement
  const start = place.row === true && tokens[own + 1]?.folded === '|' ? own + 2 : own
  return statement.matchesOf('anaphor').some(({ from }) => from >= start && from < start + 4 && tokens[from]!.folded !== 'het') || tokens.slice(start, start + 4).some(({ folded }) => same.test(folded)) || (definite.test(tokens[start]?.folded ?? '') && report.test(tokens[start + 1]?.folded ?? ''))
}

/** "The figures contain no names": those of the sentence before. */
const definite = /^(?:the|these|those|de|het|die|deze|dit|dat)$/u
const report = /^(?:figures|overview|overviews|report|reports|summary|statement|cijfers|overzicht|overzichten|opgave|rapportage|rapportages|verslag|regeling|reglement|procedure|scheme)$/u

/** "At the same time it delivers …", "bij diezelfde levering". */
const same = /^(?:same|diezelfde|dezelfde|hetzelfde|tegelijk|tegelijkertijd)$/u

function conceptsOf(heading: string, facts: Facts): ConceptSet {
  const known = headingsOf(facts)
  const found = known.get(heading) ?? facts.language.lexicon.find(tokenize(heading)).concepts
  known.set(heading, found)
  return found
}
