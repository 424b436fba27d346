// npm run bench: what klachtlint costs, each as a ratio to a peer in the same run; `-- --write` puts the table in the README,
// `-- NAME ...` measures only the rows whose names hold one of these words. The contracts are made up (fixtures/tools/generate-contract.mjs).
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateContract } from '../../../fixtures/tools/generate-contract.mjs'
import { makeDocx } from '../../../fixtures/tools/make-docx.mjs'
import { readSource } from '../../../fixtures/tools/read-source.mjs'
import * as here from './in-process.mjs'
import { median, ratioOfCommands, ratioOfFigures, timeOf } from './measure.mjs'
import { peakMemory } from './peak-memory.mjs'

const project = new URL('../../../', import.meta.url).pathname
const node = process.execPath
const klachtlint = [node, join(project, 'bin/klachtlint.js')]
const scratch = mkdtempSync(join(tmpdir(), 'klachtlint-bench-'))
const utf8 = new TextEncoder()

const numbers = (count) => Array.from({ length: count }, (_, index) => index)
const markdownFiles = (count, settings) => numbers(count).map((number) => ({ name: `${number}.md`, bytes: utf8.encode(generateContract(number, settings)) }))

/** A folder of so many Markdown contracts. */
function folderOf(count, settings) {
  const folder = mkdtempSync(join(scratch, 'contracts-'))
  for (const { name, bytes } of markdownFiles(count, settings)) writeFileSync(join(folder, name), bytes)
  return folder
}

/** Ten of the eighteen rules of Google's style for texts: the ones on prose. */
const proseRules = ['abbreviations', 'articles', 'commas', 'contractions', 'exclamation-points', 'possessives', 'quotation-marks', 'sentence-spacing', 'tone', 'word-list']
const otherRules = ['capitalization', 'clause-order', 'colons', 'dashes', 'ellipses', 'hyphens', 'plurals-parentheses', 'slashes']

function peersIn(folder) {
  const off = Object.fromEntries(otherRules.map((rule) => [`google-${rule}`, false]))
  writeFileSync(join(scratch, 'textlintrc.json'), JSON.stringify({ rules: { '@textlint-rule/preset-google': off } }))
  return {
    textlint: [node, join(project, 'node_modules/textlint/bin/textlint.js'), '--config', join(scratch, 'textlintrc.json'), '--rules-base-directory', join(project, 'node_modules'), folder],
    remark: [node, join(project, 'node_modules/remark-cli/cli.js'), '--quiet', '--no-stdout', '--use', join(project, 'node_modules/remark-preset-lint-recommended/index.js'), folder],
  }
}

const check = (folder, ...more) => [...klachtlint, 'check', folder, '-q', '--no-config', '--fail-on', 'never', ...more]

const pdfRounds = (whose) => [node, join(project, 'src/tools/bench/pdf-rounds.mjs'), whose]

function small() {
  const file = join(scratch, 'small.md')
  writeFileSync(file, generateContract(1, { articles: 4 }))
  return file
}

const rows = [
  { name: 'DOCX: read and judged, to mammoth.convertToHtml', most: 0.5, measure: () => here.docx(numbers(8).map((number) => ({ name: `${number}.docx`, bytes: makeDocx(readSource(generateContract(number, { articles: 24 })), 'nl-NL') }))) },
  { name: 'PDF: read and judged, to pdf.js getTextContent', most: 1.35, measure: () => ratioOfFigures(pdfRounds('ours'), pdfRounds('peer')) },
  { name: 'Markdown: read and judged, to remark-parse with remark-gfm', most: 2, measure: () => here.markdown(markdownFiles(10, { articles: 24 })) },
  { name: 'whole process, 100 contracts in Markdown, to textlint with ten prose rules', most: 1, measure: () => overFolder('textlint') },
  { name: 'whole process, 100 contracts in Markdown, to remark-lint, recommended preset', most: 1, measure: () => overFolder('remark') },
  { name: 'ten times the text, to the text', most: 11, measure: () => here.tenTimesTheText(generateContract(3)) },
  { name: 'ten times the YAML rules, to the rules', most: 1.5, measure: () => here.tenTimesTheRules(markdownFiles(6)) },
  { name: 'contracts a second with two workers, to one (200 contracts)', least: 1.7, measure: () => here.twoWorkers(markdownFiles(200)) },
  { name: 'peak memory with 5,000 contracts, to 500 (NDJSON)', most: 1.15, measure: async () => (await memoryFor(5000)) / (await memoryFor(500)) },
  { name: 'start: klachtlint --version, to node -e 0', most: 1.3, measure: () => ratioOfCommands([...klachtlint, '--version'], [node, '-e', '0'], { rounds: 15 }) },
  { name: 'start: a small contract in Markdown, to node -e 0', most: 3, measure: () => ratioOfCommands(check(small()), [node, '-e', '0'], { rounds: 15 }) },
  { name: 'second run with --cache, to the first (100 contracts)', most: 0.2, measure: warmCache },
]

function overFolder(peer) {
  const folder = folderOf(100, { language: 'en' })
  return ratioOfCommands(check(folder), peersIn(folder)[peer], { rounds: 3, by: 'wall' })
}

function memoryFor(count) {
  return peakMemory(check(folderOf(count, { articles: 3 }), '-f', 'ndjson', '-o', join(scratch, `${count}.ndjson`)), scratch)
}

function warmCache() {
  const folder = folderOf(100)
  const ratios = numbers(3).map((round) => {
    const command = check(folder, '--cache', '--cache-location', join(scratch, `kept-${round}`), '-f', 'json', '-o', join(scratch, 'report.json'))
    const first = timeOf(command).cpu
    return timeOf(command).cpu / first
  })
  return median(ratios)
}

async function measureAll(wanted) {
  const lines = []
  for (const { name, most, least, measure } of rows.filter((row) => wanted.length === 0 || wanted.some((word) => row.name.includes(word)))) {
    const ratio = await measure()
    const met = most === undefined ? ratio >= least : ratio <= most
    lines.push(`| ${name} | ${most === undefined ? `at least ${least}` : `at most ${most}`} | ${ratio.toFixed(2)}${met ? '' : ' ✘'} |`)
    console.log(lines.at(-1))
  }
  return lines
}

function writeReadme(lines) {
  const file = join(project, 'README.md')
  const table = ['| cost | wanted | measured |', '|---|---:|---:|', ...lines].join('\n')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(<!-- bench -->\n)[\s\S]*?(\n<!-- end of bench -->)/u, (_, before, after) => `${before}${table}${after}`))
}

const words = process.argv.slice(2)
mkdirSync(scratch, { recursive: true })
try {
  const lines = await measureAll(words.filter((word) => word !== '--write'))
  if (words.includes('--write')) writeReadme(lines)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
process.exit()
