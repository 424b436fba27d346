import { Command } from 'commander'
import type { Finish } from '../finish.js'
import type { Io } from '../io.js'

/** The command `lsp`: a language server for editors. */
export function lspCommand(io: Io, finish: Finish): Command {
  return new Command('lsp')
    .description('Serve the Language Server Protocol on standard input and output, for Markdown contracts in an editor')
    .option('--stdio', 'the only way there is; some editors say it', true)
    .action(async () => {
      const { runLsp } = await import('../lsp/run-lsp.js')
      finish(await runLsp(io))
    })
}
