import { describe, expect, test } from 'vitest'
import { memoryIo, type MemoryIo } from '../../../fixtures/cli/memory-io.js'
import { main } from '../main.js'

const encode = new TextEncoder()

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 5))
}

async function watching(files: Record<string, string>, ...argv: string[]): Promise<{ io: MemoryIo; end: Promise<number> }> {
  const io = memoryIo({ files })
  const end = main(['check', ...argv, '--watch', '--format', 'compact'], io)
  await until(() => io.jobs.length > 0)
  return { io, end }
}

describe('the watch', { timeout: 10_000 }, () => {
  test('checks again only what changed, and ends with 130', async () => {
    const { io, end } = await watching({ 'set/a.md': 'met', 'set/b.md': 'met' }, 'set')
    await until(() => io.jobs.length === 2)
    io.disk.set('set/b.md', encode.encode('missing error'))
    io.change('/work/set/b.md')
    await until(() => io.jobs.length === 3)
    expect(io.jobs[2]?.path).toBe('set/b.md')
    await until(() => io.out.join('').includes('set/b.md:40:5: error'))
    io.interrupt.abort()
    expect(await end).toBe(130)
  })

  test('reads the configuration anew, tells its faults and goes on', async () => {
    const { io, end } = await watching({ 'klachtlint.config.yaml': 'failOn: error', 'a.md': 'met' }, '.')
    expect(io.watched).toContain('/work/klachtlint.config.yaml')
    io.disk.set('klachtlint.config.yaml', encode.encode('failOn: eror'))
    io.change('/work/klachtlint.config.yaml')
    await until(() => io.err.join('').includes('failOn: must be one of'))
    io.disk.set('klachtlint.config.yaml', encode.encode('kinds: youth'))
    io.change('/work/klachtlint.config.yaml')
    await until(() => io.jobs.length === 2)
    expect(io.jobs[1]?.options.kinds).toEqual(['youth'])
    io.interrupt.abort()
    await end
  })

  test('does not check again because of the report that it wrote', async () => {
    const { io, end } = await watching({ 'set/a.md': 'met' }, 'set', '--output', 'set/report.md')
    io.change('/work/set/report.md')
    io.change('/work/set/a.md')
    await until(() => io.jobs.length === 2)
    expect(io.err.join('')).not.toContain('report.md changed')
    io.interrupt.abort()
    await end
  })
})
