import { faultAt } from '../config/check-settings.js'
import type { Settings } from '../config/parse-settings.js'

/** A phrase longer than this, or one that stands for more phrases, is refused: what it costs grows with both. */
const longest = 300
const mostVariants = 500
/** Tokens that all gaps of a phrase may pass over together, and how many gaps: each start in a contract may cost their product with the phrases. */
const widestGaps = 30
const mostGaps = 3
const conceptName = /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*$/u

/** The concepts of a word list of a pack: names to phrases, each bounded. Throws UsageError with its place. */
export function checkPhrases(settings: Settings): Readonly<Record<string, readonly string[]>> {
  const { value } = settings
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw faultAt(settings, [], 'must be a mapping of concepts to lists of phrases.')
  for (const [concept, phrases] of Object.entries(value)) {
    if (!conceptName.test(concept)) throw faultAt(settings, [concept], 'cannot be the name of a concept: lower case words with dots and hyphens.', 'key')
    if (!Array.isArray(phrases)) throw faultAt(settings, [concept], 'must be a list of phrases.')
    phrases.forEach((phrase, index) => checkPhrase(phrase, (problem) => faultAt(settings, [concept, index], problem)))
  }
  return value as Readonly<Record<string, readonly string[]>>
}

function checkPhrase(phrase: unknown, fault: (problem: string) => Error): void {
  if (typeof phrase !== 'string' || phrase.trim() === '') throw fault('must be a phrase: put it in quotes.')
  if (phrase.length > longest) throw fault(`is longer than ${longest} characters.`)
  const gaps = [...phrase.matchAll(/\.\.(\d*)/gu)].map(([, most = '']) => (most === '' ? 5 : Number(most)))
  if (gaps.length > mostGaps || gaps.reduce((sum, most) => sum + most, 0) > widestGaps) throw fault(`its gaps may pass over ${widestGaps} words at most, and be ${mostGaps} at most.`)
  const variants = variantsOf(phrase)
  if (variants === null) throw fault('its brackets do not match.')
  if (variants > mostVariants) throw fault(`stands for more than ${mostVariants} phrases: split it.`)
}

/** How many phrases one line stands for: groups of several words multiply; null when brackets do not match. */
function variantsOf(phrase: string): number | null {
  const stack: { sum: number; product: number; wide: boolean; start: number }[] = [{ sum: 0, product: 1, wide: true, start: 0 }]
  for (let at = 0; at < phrase.length; at++) {
    const top = stack.at(-1)!
    const char = phrase[at]
    if (char === '(') stack.push({ sum: 0, product: 1, wide: false, start: at })
    else if (char === '|') {
      top.sum += top.product
      top.product = 1
    } else if (char === ')') {
      stack.pop()
      const outer = stack.at(-1)
      if (outer === undefined) return null
      const optional = phrase[at + 1] === '?' ? 1 : 0
      outer.product = Math.min(1e9, outer.product * (top.wide || /[\s(]/u.test(phrase.slice(top.start + 1, at)) ? top.sum + top.product + optional : 1))
      outer.wide = true
    }
  }
  const [only] = stack
  return stack.length === 1 && only !== undefined ? only.sum + only.product : null
}
