import type { Outcome } from '../rule-api/rule.js'
import { letter } from '../shared/letters.js'
import { fingerprint } from './fingerprint.js'

/** A number behind a word that refers within the contract; statutory numbers such as 9:11 stay. */
const reference = new RegExp(String.raw`(?<![${letter}])(artikel(?:en)?|art|lid|leden|bijlagen?|hoofdstuk(?:ken)?|paragra(?:af|fen)|onderdeel|clauses?|articles?|sections?|annex(?:es)?|schedules?|appendix|paragraphs?)\.?\s+\d+(?:\.\d+)*[a-z]?(?![\d:.]*:)(?:(?:,|\s+(?:en|and|of|or|to|t/m|tot en met))\s*\d+(?:\.\d+)*[a-z]?(?![\d:]))*`, 'giu')

/** Names a finding by what it says and the words that decide it: the same after saving, wrapping and renumbering, other when the text changes. */
export function findingFingerprint(rule: string, outcome: Outcome, sentences: readonly string[]): string {
  return fingerprint([rule, outcome, ...sentences.map(wordsOf)].join('\n'))
}

function wordsOf(sentence: string): string {
  return sentence.toLowerCase().replace(reference, '$1').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
