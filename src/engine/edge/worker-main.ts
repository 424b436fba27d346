import { answerJob } from './answer-job.js'
import { serveJobs } from './serve-jobs.js'

// The script of a worker process.
serveJobs(answerJob)
