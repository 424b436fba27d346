import { Command } from 'commander'
import type { Finish } from '../finish.js'
import type { Io } from '../io.js'

export interface WaiveFlags {
  readonly reason: string
  readonly approver?: string
  readonly expires?: string
  readonly config?: string | false
}

/** The command `waive RULE FILE`: accepts a finding, with a reason. */
export function waiveCommand(io: Io, finish: Finish): Command {
  return new Command('waive')
    .description('Accept a finding: writes it to klachtlint.waivers.yaml with the reason')
    .argument('<rule>').argument('<file>')
    .requiredOption('-r, --reason <text>', 'why it is accepted')
    .option('-a, --approver <name>', 'who accepts it')
    .option('-e, --expires <date>', 'the last day on which it holds, YYYY-MM-DD')
    .option('-c, --config <file>', 'configuration').option('--no-config', 'use no configuration')
    .action(async (rule: string, file: string, flags: WaiveFlags) => {
      const { writeWaiver } = await import('../waivers/write-waiver.js')
      finish(await writeWaiver(rule, file, flags, io))
    })
}
