import { isContractParty } from './contract-party.js'
import type { RoleMention } from './find-roles.js'
import type { Statement } from './statement.js'

const together = /^(?:samen|gezamenlijk|together|jointly|overleg|gesprek|down|tafel) (?:met|with)$/u

/** How far behind the second of three who act the third is named. */
const listed = 4

/** "De Stad, de Instelling en de cliëntenraad": a comma between two, and "and" before the third. */
function goesOnAsList(between: readonly string[], after: readonly string[]): boolean {
  return /^,(?: (?:de|het|the|onze|our))?$/u.test(between.join(' ')) && after.slice(0, -1).some((word) => /^(?:en|and)$/u.test(word)) && !after.includes(',')
}

/** "Opdrachtgever en Opdrachtnemer gaan in gesprek", "we sit down with you": the two parties do it together. */
export function actTogether({ tokens }: Statement, subject: RoleMention, roles: readonly RoleMention[]): boolean {
  if (!isContractParty(subject.role)) return false
  return roles.some(({ role, from, to }) => {
    if (!isContractParty(role) || role === subject.role || from <= subject.to) return false
    const between = tokens.slice(subject.to, from).map(({ folded }) => folded)
    if (between.length <= 3 && /^(?:en|and)$/u.test(between[0]!)) return true
    if (goesOnAsList(between, tokens.slice(to, to + listed).map(({ folded }) => folded))) return true
    return together.test(between.filter((word) => !/^(?:de|het|the)$/u.test(word)).slice(-2).join(' '))
  })
}
