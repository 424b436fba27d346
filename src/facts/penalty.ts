import { clausesOf } from './clauses.js'
import { isContractParty } from './contract-party.js'
import { clausesRead } from './duty-direction.js'
import type { Reading } from './read-statements.js'
import type { Role } from './statement.js'

/** Who a sentence lets do something about a failing, and who fails or bears it; a role stands for each place that says so. */
export interface Penalty {
  readonly imposers: readonly Role[]
  readonly sufferers: readonly Role[]
}

/** Who imposes and who suffers, from all that the clauses of a sentence say. */
export function penaltyIn(reading: Reading): Penalty {
  const { statement, roles } = reading
  const numbers = clausesOf(reading)
  const imposers: Role[] = [], sufferers: Role[] = []
  const add = (list: Role[], role: Role | null | undefined): void => { if (role !== undefined && isContractParty(role)) list.push(role) }
  for (const [clause, { agent, recipients, reached, subordinate, holder }] of clausesRead(reading).entries()) {
    const has = (concept: string): boolean => statement.matchesOf(concept).some(({ from }) => numbers[from] === clause)
    add(has('acts.answerable') ? sufferers : imposers, holder)
    if (reached) for (const role of recipients) add(sufferers, role)
    if (agent === null || has('acts.finds')) continue
    const imposes = has('acts.imposes') || has('acts.entitled'), suffers = has('acts.suffers')
    if (imposes && !suffers && (!subordinate || has('acts.entitled'))) add(imposers, agent)
    else if (!imposes && (suffers || has('acts.fails'))) add(sufferers, agent)
  }
  for (const { to } of statement.matchesOf('acts.charged')) add(sufferers, roles.find(({ from }) => from >= to - 1 && from - to <= 2)?.role)
  return { imposers, sufferers }
}
