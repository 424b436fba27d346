import { stringify } from 'yaml'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'
import { configurationIn } from './find-configuration.js'

const file = 'klachtlint.config.yaml'

interface Answers {
  /** Folder or glob. */
  readonly where: string
  readonly failOn: string
}

const usual: Answers = { where: '.', failOn: 'error' }
const levels = ['error', 'warning', 'info', 'never']

/** Writes klachtlint.config.yaml in the current folder, with the answers of the user or, when `yes`, the usual ones. Throws UsageError. */
export async function writeConfiguration(yes: boolean, io: Io): Promise<void> {
  const there = await configurationIn(io.cwd, io.cwd, io.files)
  if (there !== null) throw new UsageError(`${there} is there already. Change it, or remove it first.`)
  const answers = yes ? usual : await ask(io)
  await io.files.write(file, [textFor(answers)])
  io.stdout.write(`${file} is written. "klachtlint check" now checks ${answers.where}; "klachtlint check --print-config FILE" shows what holds for a file.\n`)
}

async function ask(io: Io): Promise<Answers> {
  const where = (await io.ask(`Where are the contracts? A folder or a pattern. [${usual.where}] `)).trim()
  const failOn = (await io.ask(`From which severity on must a run fail: ${levels.join(', ')}? [${usual.failOn}] `)).trim()
  if (failOn !== '' && !levels.includes(failOn)) throw new UsageError(`"${failOn}" is no severity: ${levels.join(', ')}. Nothing was written.`)
  return { where: where === '' ? usual.where : where, failOn: failOn === '' ? usual.failOn : failOn }
}

function textFor({ where, failOn }: Answers): string {
  return `# Configuration of klachtlint. All that may stand here: node_modules/klachtlint/dist/schema/config.schema.json
# yaml-language-server: $schema=./node_modules/klachtlint/dist/schema/config.schema.json

# Where to start from: klachtlint:recommended, klachtlint:strict (fails on warnings and on what could not be judged),
# klachtlint:audit (never fails), a file or an npm package.
extends: klachtlint:recommended

# What "klachtlint check" without arguments checks. Globs are told from this folder.
files: ${stringify([where], { collectionStyle: 'flow' }).trim()}

# What is left out, in the notation of .gitignore; .klachtlintignore adds to it.
ignore: [node_modules, archive]

# From which severity on a run ends with 1: error, warning, info or never.
failOn: ${failOn}

# Rules: off, info, warning or error; or by kind of contract. "klachtlint rules" lists them.
# severity:
#   learning-cycle: info
#   complaint-reporting: { youth: error, default: warning }

# Other settings for some files.
# overrides:
#   - files: youth/
#     kinds: youth
#     commissioner: Gemeente Zevenbeek

# A contract of several files.
# sets:
#   - contract: youth/agreement.docx
#     with: [youth/annex-4.pdf, general-conditions.md]

# Findings that somebody accepted, with the reason: klachtlint.waivers.yaml beside this file is read by itself.
# waivers: klachtlint.waivers.yaml
`
}
