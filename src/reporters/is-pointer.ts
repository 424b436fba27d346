import type { ReportedNearMiss } from '../engine/report.js'

/** True for a sentence that no rule judged: the second reader points to it as worth a look. */
export function isPointer({ because }: Pick<ReportedNearMiss, 'because'>): boolean {
  return because === 'possibly-relevant'
}
