import { crashed } from '../../engine/edge/check-failure.js'
import type { CheckAnswer, CheckJob } from '../../engine/edge/check-job.js'
import type { Input } from '../../engine/check.js'
import { sniffFormat } from '../../readers/sniff.js'
import type { WebAnswer, WebJob } from './web-job.js'

/** Judges contracts in a worker that can be ended, one after the other. */
export interface Judge {
  /** Never rejects: a file that takes too long or ends the worker gives an error. */
  check(job: CheckJob): Promise<CheckAnswer>
}

export interface JudgeParts {
  startWorker(): Worker
  /** The archive of pdf.js' assets; asked for when the first PDF comes by. */
  pdfAssets(): Promise<Uint8Array>
  /** Seconds that one check may take. */
  readonly seconds: number
}

/** Starts a first worker at once, so that it is warm when the first contract comes. */
export function openJudge(parts: JudgeParts): Judge {
  let worker: Worker | null = parts.startWorker()
  let knowsPdf = false
  let last: Promise<unknown> = Promise.resolve()

  function renew(): void {
    worker?.terminate()
    worker = null
    knowsPdf = false
  }

  async function check(job: CheckJob): Promise<CheckAnswer> {
    const needsPdf = !knowsPdf && [{ name: job.path, bytes: job.bytes }, ...job.options.supplied].some(isPdf)
    const pdfAssets = needsPdf ? await parts.pdfAssets() : null
    worker ??= parts.startWorker()
    knowsPdf ||= needsPdf
    const answer = await ask(worker, { job, pdfAssets }, parts.seconds)
    if (answer === 'too-long' || answer === 'broken') renew()
    if (answer === 'too-long') return stopped(parts.seconds)
    return answer === 'broken' ? crashed : answer
  }

  return {
    check(job) {
      const next = last.then(() => check(job))
      last = next
      return next
    },
  }
}

function stopped(seconds: number): CheckAnswer {
  return {
    kind: 'error', code: 'timeout', message: {
      nl: `Het lezen duurde langer dan ${seconds} seconden en is gestopt. Sla het bestand opnieuw op, of controleer alleen de artikelen over klachten.`,
      en: `Reading took longer than ${seconds} seconds and was stopped. Save the file again, or check only the articles on complaints.`,
    },
  }
}

function isPdf({ bytes, name }: Input): boolean {
  try {
    return sniffFormat(bytes, name) === 'pdf'
  } catch {
    return false
  }
}

function ask(worker: Worker, job: WebJob, seconds: number): Promise<CheckAnswer | 'too-long' | 'broken'> {
  return new Promise((resolve) => {
    const end = (answer: CheckAnswer | 'too-long' | 'broken'): void => {
      clearTimeout(timer)
      worker.onmessage = null
      worker.onerror = null
      resolve(answer)
    }
    const timer = setTimeout(() => end('too-long'), seconds * 1000)
    worker.onmessage = ({ data: { answer } }: MessageEvent<WebAnswer>) => answer && end(answer)
    worker.onerror = (event) => {
      event.preventDefault()
      end('broken')
    }
    worker.postMessage(job)
  })
}
