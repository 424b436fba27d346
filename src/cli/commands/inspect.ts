import { Command, Option } from 'commander'
import { defaultReadOptions, ReadError } from '../../document/source-block.js'
import { escapeJson, neutral } from '../../reporters/neutral.js'
import type { Finish } from '../finish.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'

const views = ['blocks', 'tree', 'facts'] as const

/** The command `inspect FILE`: what was read of a contract and understood, as JSON. */
export function inspectCommand(io: Io, finish: Finish): Command {
  const command = new Command('inspect').description('Show what is read of a file and understood, as JSON').argument('<file>')
  const about = { blocks: 'the paragraphs as read', tree: 'the clauses', facts: 'parties, kinds, sentences and duties' }
  for (const view of views) command.addOption(new Option(`--${view}`, about[view]))
  return command.action(async (file: string, flags: Readonly<Partial<Record<(typeof views)[number], true>>>) => {
    const wanted = views.filter((view) => flags[view])
    finish(await inspectFile(file, wanted.length === 0 ? views : wanted, io))
  })
}

async function inspectFile(path: string, wanted: readonly (typeof views)[number][], io: Io): Promise<number> {
  const { inspect } = await import('../../engine/inspect.js')
  const bytes = await io.files.read(path).catch(() => {
    throw new UsageError(`${neutral(path)} cannot be opened. Check the name and whether you may read it.`)
  })
  const options = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }
  try {
    const seen = await inspect({ name: path, bytes }, options)
    const [only] = wanted
    const shown = wanted.length === 1 && only !== undefined ? seen[only] : Object.fromEntries(wanted.map((view) => [view, seen[view]]))
    io.stdout.write(`${escapeJson(JSON.stringify(shown, null, 2))}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    io.stderr.write(`${neutral(path)}: ${error.message}\n`)
    return 2
  }
}
