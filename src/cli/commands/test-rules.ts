import { Command } from 'commander'
import { neutral } from '../../reporters/neutral.js'
import type { Finish } from '../finish.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'

/** The command `test-rules DIR`: judges the examples on the pages of a rule pack. */
export function testRulesCommand(io: Io, finish: Finish): Command {
  return new Command('test-rules')
    .description('Judge the examples on the pages of a rule pack (rules/*.md); exits with 1 when one comes out otherwise')
    .argument('<dir>')
    .action(async (folder: string) => {
      if ((await io.files.kindOf(folder)) !== 'folder') throw new UsageError(`${folder} is no folder. Check the name.`)
      const { testPack } = await import('../../testing/rule-tester.js')
      const outcomes = await testPack(folder)
      const failed = outcomes.filter(({ passed }) => !passed)
      for (const { file, line, rule, language, expected, actual } of failed) io.stdout.write(`${neutral(file)}${line === 0 ? '' : `:${line}`}: ${rule} (${language}): expected ${expected}, got ${actual}${line === 0 ? ', on its own model clause' : ''}\n`)
      if (outcomes.length === 0) throw new UsageError(`${folder} holds no examples: write them in rules/<id>.md (see "klachtlint new rule").`)
      io.stdout.write(`${outcomes.length - failed.length} of ${outcomes.length} examples come out as written.\n`)
      finish(failed.length > 0 ? 1 : 0)
    })
}
