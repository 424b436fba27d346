import { formTest } from '../languages/form.js'
import { oncePer } from '../shared/once-per.js'
import type { Statement } from './statement.js'

const isJoint = formTest(/^(?:en|alsmede|evenals|alsook|and|[,;])$/u)
const isAuxiliary = formTest(/^(?:blijft|blijven|remains|remain|stays|wordt|worden|is|zijn|moet|moeten|dient|dienen|zal|zullen|kan|kunnen|mag|mogen|heeft|hebben|krijgt|krijgen|geeft|geven|doet|doen|ziet|zien|zorgt|zorgen|are|shall|must|will|may|can|has|have|gets|ensures)$/u)
/** Dutch: "registreert", "stuurt"; and what follows a verb rather than a noun. */
const isDutchVerb = formTest(/^(?!(?:het|dat|dit|met|niet|uit|wat|niets|tot|laat|tekort|kort)$)\p{L}{2,}t$/u)
const isDutchPlural = formTest(/^\p{L}{3,}en$/u)
const followsVerb = formTest(/^(?:vervolgens|daarna|de|het|een|deze|dit|die|hem|haar|hen|hun|er|daarvan|daarover|daarbij|daarin|daarop|daaraan|elk|elke|iedere|ieder|alle|geen|binnen|uiterlijk|jaarlijks|maandelijks|schriftelijk|zich|klachten|aan)$/u)
const followsPlural = formTest(/^(?:de|het|een|deze|hem|haar|hen|er|daarvan|daarover|daarbij|elke|iedere|alle)$/u)
/** "… en daarna aan de ombudsman": the next step. */
const isNextStep = formTest(/^(?:daarna|vervolgens|nadien|daaropvolgend|thereafter|afterwards|then|subsequently)$/u)
/** "Reports on the journeys, and on the number of complaints". */
const isTopicWord = formTest(/^(?:on|about|regarding|concerning|over|omtrent|inzake|betreffende)$/u)
/** "Tells the complainant that …, and that …". */
const isThat = formTest(/^(?:dat|that)$/u)
const isPronoun = formTest(/^(?:deze|die|dit|hij|zij|it|they|them)$/u)
const isEnglishWord = formTest(/^(?!(?:of|in|on|at|by|to|for|from|with|within|without|under|over|about|after|before|as|than|or|the|a|an|any|each|every|all|both|how|what|which|who|whose|where|when|whether|if|that|this|these|those|such|not|also|only|its|their|his|her|our|your)$)[a-z]{3,}$/u)
const followsEnglishVerb = formTest(/^(?:the|a|an|any|each|every|all|it|them|its|their|these|those|him|her|to)$/u)

/** What a procedure holds, thing by thing: "voorziet in een ontvangstbevestiging, een gesprek en een beslissing". */
const opensList = formTest(/^(?:voorziet|voorzien|omvat|behelst|inhoudende|provides|comprises|includes)$/u)

/**
 * Per token the number of its part: what one verb says of the subject, where a sentence says several things of it ("registreert alle klachten en
 * rapporteert deze maandelijks"). A part begins behind a comma or an "and" with a verb or with a pronoun that takes up what was named; in a list of
 * what a procedure provides for each thing is one.
 */
export const coordinateParts = oncePer(({ tokens }: Statement): readonly number[] => {
  const dutch = !tokens.some(({ folded }) => folded === 'the' || folded === 'and')
  let part = 0
  let listed = false
  return tokens.map(({ form }, at) => {
    const [next, after] = [tokens[at + 1], tokens[at + 2]]
    listed ||= opensList(form)
    // Several sentences in one cell of a table.
    if (form.folded === '.' && next !== undefined) return ++part
    if (!isJoint(form) || next === undefined || after === undefined) return part
    if (listed) return ++part
    const begins = isAuxiliary(next.form) || isPronoun(next.form) || isNextStep(next.form) || isTopicWord(next.form) || isThat(next.form) || (dutch ? (isDutchVerb(next.form) && followsVerb(after.form)) || (isDutchPlural(next.form) && followsPlural(after.form)) : isEnglishWord(next.form) && followsEnglishVerb(after.form))
    return begins ? ++part : part
  })
})

/** True when a sentence says several things of its subject. */
export function isCompound(statement: Statement): boolean {
  return coordinateParts(statement).at(-1) !== 0
}
