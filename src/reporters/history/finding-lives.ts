import { keepRun } from './keep-run.js'
import type { History } from './past-run.js'
import type { LongReport } from '../reporter.js'

export type LifeState = 'open' | 'fixed' | 'gone'

/** One requirement of one contract that was a finding at any time: when first, when last, and what became of it. */
export interface FindingLife {
  readonly documentId: string
  readonly rule: string
  readonly firstSeenAt: string
  readonly lastSeenAt: string
  /** `gone` when the contract is not in this run. */
  readonly state: LifeState
}

/** Every finding of this run and the earlier ones, by contract and rule, in the order in which they were first seen. */
export function findingLives(report: LongReport, history: History): readonly FindingLife[] {
  const current = keepRun(report, history.startedAt)
  const now = new Map(current.documents.map((document) => [document.id, document]))
  const lives = new Map<string, Omit<FindingLife, 'state'>>()
  for (const { startedAt, documents } of [...history.earlier, current]) {
    for (const { id, findings } of documents) {
      for (const rule of Object.keys(findings)) {
        const key = `${id} ${rule}`
        lives.set(key, { documentId: id, rule, firstSeenAt: lives.get(key)?.firstSeenAt ?? startedAt, lastSeenAt: startedAt })
      }
    }
  }
  return [...lives.values()].map((life) => {
    const document = now.get(life.documentId)
    return { ...life, state: document === undefined ? 'gone' : Object.hasOwn(document.findings, life.rule) ? 'open' : 'fixed' }
  })
}
