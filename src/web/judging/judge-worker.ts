import { answerJob } from '../../engine/edge/answer-job.js'
import { usePdfAssets } from '../../readers/pdf/pdf-assets.js'
import { storedAssets } from './stored-assets.js'
import type { WebAnswer, WebJob } from './web-job.js'

// One job at a time, one answer a job; the page ends the worker when it takes too long.
addEventListener('message', ({ data: { job, pdfAssets } }: MessageEvent<Partial<WebJob>>) => {
  if (job === undefined) return
  if (pdfAssets) usePdfAssets(storedAssets(pdfAssets))
  void answerJob(job, null).then((answer) => postMessage({ answer } satisfies WebAnswer))
})
