import { Command } from 'commander'
import type { Io } from '../io.js'

/** The command `init`: writes a configuration with comments, after two questions. */
export function initCommand(io: Io): Command {
  return new Command('init')
    .description('Write a configuration for this folder')
    .option('-y, --yes', 'ask nothing and take the usual answers', false)
    .action(async ({ yes }: { readonly yes: boolean }) => {
      const { writeConfiguration } = await import('../config/write-configuration.js')
      await writeConfiguration(yes, io)
    })
}
