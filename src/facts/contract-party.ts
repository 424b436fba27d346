import type { Role } from './statement.js'

/** One of the two parties to the contract. */
export type ContractParty = 'provider' | 'commissioner'

export function isContractParty(role: Role | null): role is ContractParty {
  return role === 'provider' || role === 'commissioner'
}

export function otherParty(party: ContractParty): ContractParty {
  return party === 'provider' ? 'commissioner' : 'provider'
}
