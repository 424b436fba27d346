import { tokenize } from '../languages/token.js'
import type { DefinedParty } from './defined-party.js'
import type { Role } from './statement.js'

/** A name that the contract gives somebody: as folded tokens, and as it is first printed. */
export interface PartyName {
  readonly role: Role
  readonly words: readonly string[]
  readonly printed: string
}

/** What has been found so far, in the order of finding: the first of a role is what the report calls it. */
export type PartyNames = PartyName[]

/** Where a contract presents its parties, in characters from its start. */
export const preamble = 3_500

/** Words that name no party, whatever is said of them. */
export const nobody = new Set(['tussen', 'between', 'ondergetekenden', 'undersigned', 'contractpartijen', 'partijen', 'parties', 'party', 'partij', 'overeenkomst', 'contract', 'agreement', 'gezamenlijk', 'wmo', 'awb', 'wet', 'avg', 'perceel', 'services', 'diensten', 'dit', 'dat', 'hier', 'daar', 'er', 'wie', 'wat', 'this', 'that', 'it', 'there', 'here', 'what', 'who'])
/** Those, and words that name a party only where the contract says outright who it is. */
export const generic = new Set([...nobody, 'nederland', 'jeugd', 'werk', 'gezin', 'welzijn', 'vervoer', 'thuiszorg', 'wonen', 'leren', 'onderwijs', 'youth', 'care', 'work', 'zorg', 'groep', 'support', 'holding', 'begrip', 'inwoner', 'client', 'bewoner', 'jeugdige', 'service', 'visitor', 'resident', 'participant', 'leerling', 'leerlingen', 'ouder', 'ouders', 'kandidaat', 'reiziger', 'pupil', 'passenger', 'parent', 'family', 'child', 'accommodatie', 'accommodaties', 'gebouw', 'gebouwen', 'locatie', 'locaties', 'pand', 'panden', 'terrein', 'zwembad', 'sporthal', 'voorziening', 'voorzieningen', 'premises', 'building', 'buildings', 'site', 'sites', 'location', 'locations', 'pool', 'facility', 'facilities', 'property'])
export const articles = /^(?:de|het|the|van)$/iu

export function wordsOf(printed: string): string[] {
  return tokenize(printed).map(({ folded }) => folded)
}

export function hasRole(names: readonly { readonly role: Role }[], wanted: Role): boolean {
  return names.some(({ role }) => role === wanted)
}

export function known(names: PartyNames, words: readonly string[]): boolean {
  return names.some((entry) => entry.words.join(' ') === words.join(' '))
}

/** Adds a name unless somebody has it already. */
export function addNew(names: PartyNames, name: PartyName): void {
  if (!known(names, name.words)) names.push(name)
}

export function addDefined(names: PartyNames, { printed, role }: DefinedParty): void {
  const words = wordsOf(printed)
  const isParty = /^(?:partij|party)$/u.test(words.at(-1)!) && words.filter((word) => !articles.test(word)).length > 1
  if (isParty || !nobody.has(words.at(-1)!)) addNew(names, { role, words, printed })
}

export function addPublic(names: PartyNames, printed: string): void {
  const words = wordsOf(printed)
  if (/^\p{Lu}/u.test(printed) && !generic.has(words[0]!)) addNew(names, { role: 'commissioner', words, printed })
}
