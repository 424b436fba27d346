#!/usr/bin/env node
import { main } from '../dist/src/cli/main.js'
import { nodeIo } from '../dist/src/cli/node-io.js'

const interrupt = new AbortController()
process.once('SIGINT', () => {
  interrupt.abort()
  // What waits for something that may never come, such as standard input, is not waited for.
  setTimeout(() => process.exit(130), 2000).unref()
})

// A reader that stops early (`| head`) is no fault: stop without a message.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main(process.argv.slice(2), nodeIo(process, interrupt.signal))
