import { addByDeeds, addByPay } from './acting-parties.js'
import { definedParties, partiesInTable } from './defined-party.js'
import { definedProviders } from './defined-provider.js'
import { commissionersOfficer, findOfficials } from './find-officials.js'
import { addIntroduced } from './introduced-names.js'
import { addBare, addByForm, addCompanies, addTown, isCalled } from './own-names.js'
import { addDefined, addPublic, hasRole, preamble, type PartyNames } from './party-names.js'
import { oneOfTowns, publicByDefinition } from './party-patterns.js'
import { withPronouns } from './pronouns.js'
import { addRoleWords } from './role-words.js'
import { addSpeakers } from './speakers.js'
import { addSpoken, addSpokenPlainly } from './spoken-parties.js'
import type { Role } from './statement.js'

/** What the contract calls its two sides, as folded token sequences, and the first printed form of each. */
export interface Parties {
  readonly names: readonly { readonly role: Role; readonly words: readonly string[] }[]
  readonly provider: string | null
  readonly commissioner: string | null
}

/** Where a contract has its definitions. */
const opening = 9_000

/** Finds the parties' names in the opening of the contract: "hierna: Aanbieder", ("the Council"), ("wij"), "De Slinger B.V.", the town. */
export function findParties(text: string, town: string | null): Parties {
  const names: PartyNames = []
  addPresented(names, text)
  addPublicBodies(names, text)
  addSpokenPlainly(names, text)
  for (const printed of ['Stad', 'Town', 'Region', 'Provincie']) if (isCalled(printed, text)) addPublic(names, printed)
  addByForm(names, text)
  addCompanies(names, text)
  if (town !== null) addTown(names, town, text)
  addRoleWords(names, text)
  addDefinedProviders(names, text)
  addByDeeds(names, text)
  addByPay(names, text)
  addSpeakers(names, text)
  addOfficials(names, text)
  addBare(names, text)
  return { names: names.flatMap(withPronouns), provider: firstOf(names, 'provider'), commissioner: firstOf(names, 'commissioner') }
}

/** Adds what the opening says line by line: its definitions, who "wij" are, what whoever it presents is called. */
function addPresented(names: PartyNames, text: string): void {
  const lines = text.slice(0, opening).split('\n')
  for (const defined of partiesInTable(lines)) addDefined(names, defined)
  let start = 0
  for (const [at, line] of lines.entries()) {
    for (const defined of definedParties(line, lines[at + 1] ?? '')) addDefined(names, defined)
    addSpoken(names, line, text, start < preamble)
    addIntroduced(names, line, text, start < preamble)
    start += line.length + 1
  }
}

function addDefinedProviders(names: PartyNames, text: string): void {
  if (hasRole(names, 'provider')) return
  for (const printed of definedProviders(text.slice(0, opening))) addDefined(names, { printed, role: 'provider' })
}

function addPublicBodies(names: PartyNames, text: string): void {
  for (const pattern of [publicByDefinition, oneOfTowns]) for (const [, printed] of text.slice(0, opening).matchAll(pattern)) addPublic(names, printed!)
}

/** Adds the desks and officers that are the commissioner's by definition. */
function addOfficials(names: PartyNames, text: string): void {
  const commissioners = (): string[] => names.filter(({ role }) => role === 'commissioner').map(({ printed }) => printed)
  for (const printed of findOfficials(text.slice(0, opening), commissioners())) addPublic(names, printed)
  const officer = commissionersOfficer(text, commissioners())
  if (officer !== null) addDefined(names, { printed: officer, role: 'commissioner' })
}

function firstOf(names: PartyNames, wanted: Role): string | null {
  return names.find(({ role }) => role === wanted)?.printed ?? null
}
