import { Command, Option } from 'commander'
import type { Finish } from '../finish.js'
import type { Io } from '../io.js'
import type { ReviewFlags } from '../review-request.js'
import { contractOptions, limitOptions, configurationOptions, typedIn } from './check.js'

/** The command `review`: the findings in the officer's own document. */
export function reviewCommand(io: Io, finish: Finish): Command {
  const command = new Command('review')
    .description('Write the findings into a copy of the contract: comments and tracked insertions in Word, highlights and notes in PDF')
    .argument('<paths...>')
  for (const option of [...reviewOptions(), ...contractOptions(), ...configurationOptions(), ...limitOptions()]) command.addOption(option)
  return command.action(async (paths: readonly string[], flags: ReviewFlags) => {
    const { readReviewRequest } = await import('../review-request.js')
    const { runReview } = await import('../run-review.js')
    finish(await runReview(await readReviewRequest(paths, flags, typedIn(command), io), io))
  })
}

function reviewOptions(): Option[] {
  return [
    new Option('-o, --output <file>', 'file to write, for one contract, or folder (default: contract.reviewed.docx beside it)'),
    new Option('--in-place', 'write into the contract itself').default(false),
    new Option('--overwrite', 'write over an earlier reviewed file, and what was done in it').default(false),
    new Option('--lang <language>', "language of the comments (default: the contract's)").choices(['nl', 'en']),
    new Option('--include <what>', 'comment also on what is in order').choices(['met']),
    new Option('--no-insert', 'insert no model clauses'),
    new Option('--date [date]', 'date of comments and insertions, YYYY-MM-DD (default: none; without a value: today)'),
    new Option('--force', 'write to a signed file too, though that makes its signature invalid').default(false),
    new Option('-q, --quiet', 'no progress').default(false),
  ]
}
