import { formTest } from '../languages/form.js'
import { oncePer } from '../shared/once-per.js'
import { segmentsOf } from './negated.js'
import type { Statement } from './statement.js'

const isFinite = formTest(/^(?:wordt|worden|is|zijn|moet|moeten|dient|dienen|zal|zullen|komt|komen|gaat|gaan|krijgt|krijgen|staat|staan|heeft|hebben|are|shall|must|will|has|have|goes|go|gets|get)$/u)
/** Dutch, after a mark: "legt", "noteert"; no other word in -t. */
const isDutchFinite = formTest(/^(?!(?:het|dat|dit|met|niet|uit|wat|niets|not|but|without|just|most|at|it|that|what)$)\p{L}{2,}t$/u)
const isComma = formTest(/^[,–—)]$/u)
const opensAside = formTest(/^(?:indien|als|wanneer|if|when|where|die|dat|wie|who|which|zodra|nadat|voordat|after|before|once|as|until|hoewel|ofschoon|nu|terwijl|omdat|zodat|zolang|alvorens|tenzij|mocht|although|though|while|whereas|should|unless|because|how|hoe|wat|what|whoever|whatever|welke)$/u)

/**
 * The segments in which a sentence goes on with what its first segment began, which has no verb yet: "Klachten, ongeacht de wijze van indiening,
 * worden …", "complaints that are settled at once, however small, shall be …".
 */
export const resumedSegments = oncePer((statement: Statement): readonly number[] => {
  const { tokens, own } = statement
  const segments = segmentsOf(statement)
  const last = segments.at(-1) ?? 0
  if (own > 0 || last === 0) return []
  const firstEnd = segments.lastIndexOf(0) + 1
  const opening = tokens.slice(0, firstEnd)
  if (firstEnd === 0 || opensAside(opening[0]!.form) || isDutchFinite(opening[0]!.form) || opening.some(({ form }) => isFinite(form))) return []
  const dutch = !tokens.some(({ folded }) => folded === 'the')
  const found = Array.from({ length: last }, (_, at) => at + 1).find((segment) => {
    const first = segments.indexOf(segment)
    const next = tokens[first + 1]
    return isComma(tokens[first]!.form) && next !== undefined && (isFinite(next.form) || (dutch && isDutchFinite(next.form)))
  })
  return found === undefined ? [] : [found]
})
