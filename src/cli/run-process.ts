/** Runs the command line of this process; the promise gives its exit code. */
export async function runProcess(): Promise<number> {
  const argv = process.argv.slice(2)
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
  const [{ main }, { nodeIo }] = await Promise.all([import('./main.js'), import('./node-io.js')])
  return main(argv, nodeIo(process, interrupt.signal))
}
