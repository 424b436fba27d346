import { escapeJson } from '../neutral.js'
import type { DriftReport } from './drift-report.js'

/** A comparison as JSON (schema: diff.schema.json). */
export function driftJson(report: DriftReport): string {
  return `${escapeJson(JSON.stringify(report, null, 2))}\n`
}
