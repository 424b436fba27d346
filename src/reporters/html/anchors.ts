/** The ids of one contract on a page; `prefix` sets it apart from other contracts on the same page. */
export interface Anchors {
  readonly top: string
  readonly requirements: string
  readonly contract: string
  requirement(rule: string): string
  /** The marked sentence of a result. */
  mark(rule: string, use: 'evidence' | 'near-miss', index: number): string
}

/** Ids that hold nothing of the contract; rule ids are ours. */
export function anchorsWith(prefix: string): Anchors {
  return {
    top: prefix,
    requirements: `${prefix}-requirements`,
    contract: `${prefix}-contract`,
    requirement: (rule) => `${prefix}-r-${rule}`,
    mark: (rule, use, index) => `${prefix}-${use === 'evidence' ? 'e' : 'n'}${index}-${rule}`,
  }
}
