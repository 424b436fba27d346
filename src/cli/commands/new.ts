import { Command } from 'commander'
import type { Io } from '../io.js'

/** The command `new rule ID`: the files of a rule of one's own, to fill in. */
export function newCommand(io: Io): Command {
  const rule = new Command('rule')
    .description('Write the files of a rule pack with one rule: its YAML, its page with examples and its words')
    .argument('<id>')
    .option('-d, --dir <folder>', 'folder of the rule pack', '.')
    .action(async (id: string, { dir }: { readonly dir: string }) => {
      const { writeRule } = await import('../packs/write-rule.js')
      await writeRule(id, dir, io)
    })
  return new Command('new').description('Start something of your own').addCommand(rule)
}
