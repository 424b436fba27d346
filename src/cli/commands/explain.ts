import { Command } from 'commander'
import type { Language } from '../../rule-api/rule.js'
import { didYouMean } from '../did-you-mean.js'
import type { Io } from '../io.js'
import { languageOption } from '../language-option.js'
import { UsageError } from '../usage-error.js'

/** The command `explain RULE`: what a requirement asks, why, on what it rests, and its model clause. */
export function explainCommand(io: Io): Command {
  return new Command('explain')
    .description('Explain one requirement')
    .argument('<rule>')
    .addOption(languageOption())
    .action(async (id: string, { lang }: { readonly lang: Language }) => {
      const { rules } = await import('../../ruleset/index.js')
      const rule = rules.find(({ meta }) => meta.id === id)
      if (rule === undefined) throw new UsageError(`There is no rule "${id}"${didYouMean(id, rules.map(({ meta }) => meta.id))}. "klachtlint rules" lists them.`)
      const { explainRule } = await import('../explain-rule.js')
      io.stdout.write(explainRule(rule.meta, lang, Math.min(io.stdout.columns ?? 80, 100)))
    })
}
