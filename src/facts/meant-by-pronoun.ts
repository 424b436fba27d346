import { formTest } from '../languages/form.js'
import { isContractParty } from './contract-party.js'
import type { RoleMention } from './find-roles.js'
import type { Statement } from './statement.js'

/** "Kunnen haar blijven aanspreken", "haar daarop": an object, where "haar klacht" is a possessive. */
const isAfterObject = formTest(/^(?:blijven|blijvend|daarop|daarover|daarvoor|hierop|hierover|hierop|erop|eraan|op|dan|ook|dus|altijd|steeds|niet|nog|onverkort|daaraan|hieraan|aanspreken|houden|om|ter|rechtstreeks)$/u)
const isSingularVerb = formTest(/^(?:blijft|is|staat|houdt|draagt|behoudt|kan|mag|zal|moet|bekijkt|beziet|beoordeelt|toetst|onderzoekt|kijkt|neemt|rapporteert|meldt|behandelt|ontvangt|krijgt|legt|stelt|heeft)$/u)
const holds = formTest(/^(?:hold|holds|call|calls)$/u)
/** Grammar tells "haar" (the municipality, the region, the foundation) from "hem" (the provider). */
const isMasculine = formTest(/(?:nemer|bieder|voerder|lener|ancier|actant|itant|bedrijf|bureau|centrum)$/u)

/**
 * The commissioner that a pronoun in the middle of a statement means ("Ouders mogen haar blijven aanspreken", "residents may hold it to account"),
 * where the statement names no contract party and the one before in its clause names the commissioner, and nobody else that the pronoun could be.
 */
export function meantByPronoun({ tokens, own }: Statement, roles: readonly RoleMention[], before: { readonly statement: Statement, readonly roles: readonly RoleMention[] } | null): RoleMention | null {
  if (before === null || roles.some(({ role }) => isContractParty(role)) || !before.roles.some(({ role }) => role === 'commissioner')) return null
  const others = before.roles.filter(({ role }) => role === 'provider' || role === 'both')
  for (let at = own + 1; at < tokens.length; at++) {
    const previous = tokens[at - 1]!, next = tokens[at + 1]
    switch (tokens[at]!.folded) {
      case 'haar': if (next === undefined || !isAfterObject(next.form)) continue; break
      case 'zij': case 'ze': if (!isSingularVerb(previous.form)) continue; break
      case 'it': if (!holds(previous.form) || others.length > 0) continue; break
      default: continue
    }
    return others.every(({ to }) => isMasculine(before.statement.tokens[to - 1]!.form)) ? { role: 'commissioner', from: at, to: at + 1 } : null
  }
  return null
}
