import type { Outcome } from '../rule-api/rule.js'
import { letter } from '../shared/letters.js'
import { fingerprint } from './fingerprint.js'

/** A number behind a word that refers within the contract; statutory numbers such as 9:11 stay. */
const reference = new RegExp(String.raw`(?<![${letter}])(artikel(?:en)?|art|lid|leden|bijlagen?|hoofdstuk(?:ken)?|paragra(?:af|fen)|onderdeel|clauses?|articles?|sections?|annex(?:es)?|schedules?|appendix|paragraphs?)\.?\s+\d+(?:\.\d+)*[a-z]?(?![\d:.]*:)(?:(?:,|\s+(?:en|and|of|or|to|t/m|tot en met))\s*\d+(?:\.\d+)*[a-z]?(?![\d:]))*`, 'giu')

/** Names a finding by what it says and the words that decide it: the same after saving, wrapping and renumbering, other when the text changes. */
export function findingFingerprint(rule: string, outcome: Outcome, sentences: readonly string[]): string {
  return fingerprint([rule, outcome, ...sentences.map(wordsOf)].join('\n'))
}

const noWord = /[^\p{L}\p{N}]+/gu
/** Latin 1, dashes, quotation marks and the euro: what nearly all contracts are written in, and for them the same as `noWord`, which costs much to compile. */
const common = /^[\0-\xff\u2010-\u2027\u20ac]*$/u
const noCommonWord = /[^\da-zA-Z\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\xff]+/gu

function wordsOf(sentence: string): string {
  const lower = sentence.toLowerCase()
  const bare = /\d/u.test(lower) ? lower.replace(reference, '$1') : lower
  return bare.replace(common.test(bare) ? noCommonWord : noWord, ' ').trim()
}
