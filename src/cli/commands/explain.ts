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
      const { allRules } = await import('../all-rules.js')
      const metas = await allRules(io)
      const meta = metas.find((candidate) => candidate.id === id)
      if (meta === undefined) throw new UsageError(`There is no rule "${id}"${didYouMean(id, metas.map((candidate) => candidate.id))}. "klachtlint rules" lists them.`)
      const { explainRule } = await import('../explain-rule.js')
      io.stdout.write(explainRule(meta, lang, Math.min(io.stdout.columns ?? 80, 100)))
    })
}
