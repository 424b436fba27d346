import { Command, Option } from 'commander'
import { wordingIn } from '../../reporters/wording/wording.js'
import type { Language } from '../../rule-api/rule.js'
import type { Io } from '../io.js'
import { languageOption } from '../language-option.js'

interface RulesFlags {
  readonly format: 'text' | 'json'
  readonly lang: Language
}

/** The command `rules`: every requirement, as a table or as JSON. */
export function rulesCommand(io: Io): Command {
  return new Command('rules')
    .description('List the requirements')
    .addOption(new Option('-f, --format <name>', 'form of the list').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .action(async ({ format, lang }: RulesFlags) => {
      const { allRules } = await import('../all-rules.js')
      const metas = await allRules(io)
      if (format === 'json') return io.stdout.write(`${JSON.stringify(metas, null, 2)}\n`)
      const wording = wordingIn(lang)
      const rows = metas.map((meta) => [meta.id, wording.severities[meta.severity.default], meta.title[lang]] as const)
      io.stdout.write(table(rows))
    })
}

function table(rows: readonly (readonly [string, string, string])[]): string {
  const widest = (column: 0 | 1): number => Math.max(0, ...rows.map((row) => row[column].length))
  const [first, second] = [widest(0), widest(1)]
  return rows.map(([id, severity, title]) => `${id.padEnd(first)}  ${severity.padEnd(second)}  ${title}\n`).join('')
}
