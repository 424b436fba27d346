import { answerJob } from '../../engine/edge/answer-job.js'
import { usePdfAssets } from '../../readers/pdf/pdf-assets.js'
import { storedAssets } from './stored-assets.js'
import type { WebAnswer, WebJob } from './web-job.js'

// One job at a time, one answer a job; the page ends the worker when it takes too long.
addEventListener('message', ({ data: { input, options, pdfAssets } }: MessageEvent<WebJob>) => {
  if (pdfAssets !== null) usePdfAssets(storedAssets(pdfAssets))
  void answerJob({ path: input.name, bytes: input.bytes, options, withView: true }).then((answer) => postMessage({ answer } satisfies WebAnswer))
})
