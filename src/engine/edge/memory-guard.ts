import { writeSync } from 'node:fs'

// A thread beside the one that checks, which may be blocked: kills the process when it holds more bytes than the first argument
// tells, buffers outside of the JavaScript heap included, or when the process that started it is gone.
const limit = Number(process.argv[2])
const parent = process.ppid
const standardError = 2

setInterval(() => {
  if (process.memoryUsage.rss() > limit) {
    writeSync(standardError, 'out of memory')
    process.kill(process.pid, 'SIGKILL')
  }
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
}, 50)
