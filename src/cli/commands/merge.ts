import { Command } from 'commander'
import type { CheckFlags } from '../check-request.js'
import type { Finish } from '../finish.js'
import type { Io } from '../io.js'
import { reportOptions } from './check.js'

/** The command `merge`: the reports of parts of a run as the report of the whole. */
export function mergeCommand(io: Io, finish: Finish): Command {
  const command = new Command('merge')
    .description('Join the JSON reports of parts of a run (check --shard) into one report, in any format')
    .argument('<reports...>', 'JSON reports, in the order of their parts')
  for (const option of reportOptions()) command.addOption(option)
  return command.action(async (paths: readonly string[], flags: Partial<CheckFlags>) => {
    const { runMerge } = await import('../run-merge.js')
    finish(await runMerge(paths, flags, io))
  })
}
