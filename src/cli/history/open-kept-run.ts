import type { ReportedDocument, ReportedError } from '../../engine/report.js'
import { reportHead } from '../../api/report-of.js'
import { keepRun, runFileName, runFileText } from '../../reporters/history/keep-run.js'
import type { Io } from '../io.js'
import type { OpenReport } from '../open-report.js'

/** Writes what later runs need of this one into the folder, under a name that follows from its time and its contracts. */
export function openKeptRun(folder: string, startedAt: string, io: Io): OpenReport {
  const documents: ReportedDocument[] = []
  const errors: ReportedError[] = []
  return {
    document: (document) => documents.push(document),
    error: (error) => errors.push(error),
    async close({ totals, run: times }) {
      const run = keepRun({ ...reportHead, run: times, documents, errors, totals }, startedAt)
      await io.files.write(`${folder}/${runFileName(run)}`, [runFileText(run)])
    },
  }
}
