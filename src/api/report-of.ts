import type { Report, ReportedDocument, ReportedError } from '../engine/report.js'
import { addTotals, noTotals } from '../engine/totals.js'
import { packageVersion } from '../generated/digest.js'
import type { ReportHead } from '../reporters/reporter.js'
import { ruleset } from '../ruleset/index.js'

/** What every report opens with: which tool and which rules. */
export const reportHead: ReportHead = { schemaVersion: '1.1.0', tool: { name: 'klachtlint', version: packageVersion, ruleset } }

/** The report of checked contracts, as the command gives it; without times, so that the same contracts give the same report. */
export function reportOf(documents: readonly ReportedDocument[], errors: readonly ReportedError[] = []): Report {
  return { ...reportHead, run: null, documents, errors, totals: documents.reduce(addTotals, noTotals) }
}
