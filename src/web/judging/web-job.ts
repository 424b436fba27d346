import type { CheckAnswer, CheckJob } from '../../engine/edge/check-job.js'

/** What the page asks of its worker: plain data only. */
export interface WebJob {
  readonly job: CheckJob
  /** The zip archive of pdf.js' character maps and fonts, sent once to each worker; null after that and where no PDF is read. */
  readonly pdfAssets: Uint8Array | null
}

/** What comes back. pdf.js, which takes any worker that it runs in for its own, sends messages too; they have no `answer`. */
export interface WebAnswer {
  readonly answer?: CheckAnswer
}
