import { main } from './main.js'
import { nodeIo } from './node-io.js'

/** Runs the command line of this process; the promise gives its exit code. */
export async function runProcess(): Promise<number> {
  const interrupt = new AbortController()
  process.once('SIGINT', () => {
    interrupt.abort()
    // What waits for something that may never come, such as standard input, is not waited for.
    setTimeout(() => process.exit(130), 2000).unref()
  })

  // A reader that stops early (`| head`) is no fault: stop without a message.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return main(process.argv.slice(2), nodeIo(process, interrupt.signal))
}
