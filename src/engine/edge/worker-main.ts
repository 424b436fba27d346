import { answerJob } from './answer-job.js'
import { loadPacks } from './load-packs.js'
import { serveJobs } from './serve-jobs.js'

// The script of a worker process.
serveJobs((job) => answerJob(job, loadPacks))
