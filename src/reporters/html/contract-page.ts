import type { ReportedDocument } from '../../engine/report.js'
import type { ContractView } from '../../engine/view/contract-view.js'
import type { Language } from '../../rule-api/rule.js'
import { wordingIn, type Wording } from '../wording/wording.js'
import { anchorsWith, type Anchors } from './anchors.js'
import { pageWordsIn, type PageWords } from './words.js'

/** One contract as the parts of its page see it. */
export interface ContractPage {
  readonly document: ReportedDocument
  /** The contract itself; null where the page shows only the results. */
  readonly view: ContractView | null
  readonly anchors: Anchors
  readonly language: Language
  readonly wording: Wording
  readonly words: PageWords
}

export interface ContractPageSource {
  readonly document: ReportedDocument
  readonly view: ContractView | null
  /** The language of the page's words; null for the contract's own. */
  readonly language: Language | null
  /** Sets the ids of this contract apart from others on the same page: letters and digits. */
  readonly prefix: string
}

/** Brings together what the parts of a contract's page need. */
export function contractPage({ document, view, language: asked, prefix }: ContractPageSource): ContractPage {
  const language = asked ?? document.language
  return { document, view, anchors: anchorsWith(prefix), language, wording: wordingIn(language), words: pageWordsIn(language) }
}
