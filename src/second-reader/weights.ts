/** A linear model, one for each rule; weights are hundredths. Made by `npm run train`. */
export interface Weights {
  readonly rules: readonly string[]
  /** By rule. */
  readonly bias: readonly number[]
  /** Feature to pairs: index of the rule, weight. */
  readonly features: Readonly<Record<string, readonly number[]>>
}
