import type { PackData } from './pack.js'

/** Packs and plugins as they go to a worker: plain data and the names of modules. */
export interface PackSource {
  /** Differs when anything else does. */
  readonly id: string
  readonly packs: readonly PackData[]
  /** Absolute paths of the JavaScript modules whose rules are wanted. */
  readonly modules: readonly string[]
}
