import { placePath } from '../config/place-path.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'

/** Writes the files of a new rule into a rule pack; what is there already is left alone. The examples on its page hold as written. Throws UsageError. */
export async function writeRule(id: string, folder: string, io: Io): Promise<void> {
  if (!/^[a-z][a-z0-9-]{2,60}$/u.test(id)) throw new UsageError(`"${id}" cannot be the name of a rule: lower case letters, digits and hyphens.`)
  const files = { [`rules/${id}.yaml`]: ruleText(id), [`rules/${id}.md`]: pageText(id), [`lexicon/nl/${id}.yaml`]: wordsText(id, dutchWords), [`lexicon/en/${id}.yaml`]: wordsText(id, englishWords) }
  const paths = Object.keys(files).map((name) => placePath(io.cwd, folder, name))
  for (const path of paths) if ((await io.files.kindOf(path)) !== 'absent') throw new UsageError(`${path} is there already. Nothing was written.`)
  for (const [name, text] of Object.entries(files)) await io.files.write(placePath(io.cwd, folder, name), [text])
  io.stdout.write(`${paths.map((path) => `${path}\n`).join('')}Fill them in, try "klachtlint test-rules ${folder}", and name the folder under "rules" in the configuration.\n`)
}

const dutchWords = '["(bedankt|bedanken)"]'
const englishWords = '["(thank|thanks)"]'

function wordsText(id: string, words: string): string {
  return `# Concepts of the rule and the phrases that say them. Phrases: word, prefix*, (a|b), .. for a gap of words, word? for an optional one.\n${id}.says: ${words}\n`
}

function ruleText(id: string): string {
  return `id: ${id}
group: additional
title: { nl: Dank voor een klacht, en: Thanks for a complaint }
requirement: { nl: "De opdrachtnemer bedankt wie een klacht indient.", en: "The provider thanks whoever lodges a complaint." }
why: { nl: "Zeg waarom dit ertoe doet.", en: "Say why this matters." }
# law, letter or practice: a law is named with its article.
basis: [{ kind: practice, source: Eigen beleid, where: "-" }]
applies: [youth, wmo, participation, wkkgz, transport, municipal-task, general-services]
severity: { default: info }
messages:
  missing: { nl: "Niet geregeld.", en: "Not arranged." }
model: { nl: "Opdrachtnemer bedankt de klager voor zijn klacht.", en: "The Provider thanks the complainant for the complaint." }
# What fulfils it. about: own (the sentence names a complaint), topic (its article does) or any.
signals:
  - { about: topic, all: [${id}.says], actor: provider }
`
}

function pageText(id: string): string {
  const fence = '```'
  const example = (info: string, text: string, verdict: string): string => `${fence}contract ${info}\n${text}\n${fence}\n${fence}verdict\n${verdict}\n${fence}\n`
  return `# ${id}

**Asks** what it asks. The examples are tests: a piece of contract and the outcome it must have.

${example('nl under="Klachten"', 'Opdrachtnemer bedankt de klager voor zijn klacht.', 'met')}${example('nl under="Klachten"', 'Opdrachtnemer neemt de klacht in ontvangst.', 'missing')}${example('en under="Complaints"', 'The Provider thanks the complainant for the complaint.', 'met')}`
}
