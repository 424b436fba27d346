import type { Wording } from '../wording/wording.js'
import type { Ink } from './ink.js'

/** How a text report is set: its words, its colours and its width. */
export interface Page {
  readonly wording: Wording
  readonly ink: Ink
  readonly columns: number
}
