import { asWords } from '../shared/literally.js'
import type { ContractParty } from './contract-party.js'
import { RarePattern } from '../shared/rare-pattern.js'
import { addNew, hasRole, preamble, wordsOf, type PartyNames } from './party-names.js'

/** Words that say whose side they are on wherever a contract uses them. */
const plain: Readonly<Record<ContractParty, readonly string[]>> = {
  provider: ['licensee', 'concessionaris', 'concessiehouder', 'concessionaire', 'subsidieontvanger', 'grantee', 'grant recipient'],
  commissioner: ['licensor', 'concedent', 'concessieverlener', 'subsidieverstrekker', 'subsidieverlener', 'grantor', 'lead authority'],
}
/** Words that name the commissioner only in a contract without a municipality: elsewhere the insurer of a liability. */
const buyers = ['zorgkantoor', 'zorgverzekeraar', 'care office', 'health insurer', 'insurer']
const municipal = /(?<!\p{L})(?:opdrachtgever|gemeente|gemeenten|college|council|municipality|authority|purchaser|commissioner)(?!\p{L})/giu
/** A bureau that buys for towns, and what it is called for short. */
const bureaus: readonly (readonly [RegExp, readonly string[]])[] = [[/inkoopbureau|inkooporganisatie/iu, ['bureau', 'inkooporganisatie']], [/purchasing (?:bureau|office|body)/iu, ['bureau', 'office', 'purchasing body']]]
const fewest = 3

/** Adds the sides that the contract calls by such a word without defining it. */
export function addRoleWords(names: PartyNames, text: string): void {
  for (const role of ['provider', 'commissioner'] as const) for (const printed of plain[role]) addWord(names, printed, role, text)
  if (!hasRole(names, 'commissioner') && [...text.matchAll(municipal)].length <= fewest) for (const printed of buyers) addWord(names, printed, 'commissioner', text)
  if (hasRole(names, 'commissioner')) return
  for (const [bureau, short] of bureaus) if (bureau.test(text.slice(0, preamble))) for (const printed of short) addWord(names, printed, 'commissioner', text)
}

const made = new Map<string, RarePattern>()

/** Each is made once, whatever the number of contracts. */
function patternOf(word: string): RarePattern {
  const pattern = made.get(word) ?? new RarePattern(() => new RegExp(asWords(word), 'giu'), [word])
  made.set(word, pattern)
  return pattern
}

function addWord(names: PartyNames, word: string, role: ContractParty, text: string): void {
  const [first, ...rest] = patternOf(word).all(text)
  if (first !== undefined && rest.length + 1 >= fewest) addNew(names, { role, words: wordsOf(word), printed: first[0] })
}
