import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Report } from '../../engine/report.js'
import { testPack } from '../../testing/rule-tester.js'

// The built command on the example packs, workers included.
const bin = new URL('../../../bin/klachtlint.js', import.meta.url).pathname
const plugins = new URL('../../../fixtures/plugins/', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'klachtlint-packs-'))
afterAll(() => rmSync(folder, { recursive: true }))

let here = ''
let count = 0
beforeEach(() => {
  here = join(folder, String(count++))
  mkdirSync(here)
})

function write(name: string, text: string): void {
  mkdirSync(join(here, name, '..'), { recursive: true })
  writeFileSync(join(here, name), text)
}

function run(...argv: string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], { cwd: here, encoding: 'utf8' })
  return { code: status, stdout, stderr }
}

function report(...argv: string[]): Report {
  const { stdout, stderr } = run('check', ...argv, '--quiet', '--format', 'json', '--fail-on', 'never')
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Report
}

function outcomesOf({ documents }: Report, index = 0): Record<string, string> {
  return Object.fromEntries(documents[index]!.results.map(({ rule, outcome }) => [rule, outcome]))
}

const website = (sentence: string): string => `# Overeenkomst bouw en beheer website

De Gemeente Zevenbeek (hierna: Opdrachtgever) en Webbouw B.V. (hierna: Opdrachtnemer) spreken af dat Opdrachtnemer de website voor inwoners bouwt.

## 1 Kwaliteit

${sentence}
`

const german = `# Vertrag über ambulante Pflege

Die Stadt Musterstadt („Auftraggeberin“) und die Dienstleister GmbH („Auftragnehmer“) schließen einen Vertrag über die Pflege von Einwohnern.

## 2 Beschwerden

Der Auftragnehmer beantwortet die Beschwerde eines Klienten innerhalb von sechs Wochen schriftlich.
`

describe('a rule pack of YAML', () => {
  beforeEach(() => cpSync(join(plugins, 'accessibility'), join(here, 'node_modules/klachtlint-rules-accessibility'), { recursive: true }))

  test('from npm adds a rule and a kind of contract, in workers too', () => {
    write('klachtlint.config.yaml', 'rules: klachtlint-rules-accessibility\n')
    write('a.md', website('Opdrachtnemer maakt de website toegankelijk volgens EN 301 549.'))
    write('b.md', website('Opdrachtnemer maakt de website toegankelijk voor iedereen.'))
    const made = report('.')
    expect(made.documents.map(({ kinds }) => kinds.map(({ id }) => id))).toEqual([['general-services', 'digital-service'], ['general-services', 'digital-service']])
    expect([outcomesOf(made)['accessible-service'], outcomesOf(made, 1)['accessible-service']]).toEqual(['met', 'weak'])
    expect(made.tool.packs).toEqual(['accessibility'])
    const schema = JSON.parse(readFileSync(new URL('../../reporters/schema/report.schema.json', import.meta.url), 'utf8')) as object
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    expect(ajv.validate(schema, made), JSON.stringify(ajv.errors)).toBe(true)
  })

  test('never takes the place of what klachtlint itself asks', () => {
    write('klachtlint.config.yaml', 'rules: klachtlint-rules-accessibility\n')
    const contract = readFileSync(new URL('../../../fixtures/contracts/jeugdhulp-molenwijk.md', import.meta.url), 'utf8')
    write('a.md', contract.replace('# ', '# Website, app, website: ').replace(/$/u, '\n\nDe website van Aanbieder. De website. De app. De website.\n'))
    const before = Object.fromEntries(JSON.parse(run('check', 'a.md', '--format', 'json', '--no-config').stdout).documents[0].results.map(({ rule, outcome }: { rule: string; outcome: string }) => [rule, outcome]))
    const { 'accessible-service': extra, ...own } = outcomesOf(report('a.md'))
    expect(extra).toBe('missing')
    expect(own).toEqual(before)
  })

  test('has its rules switched off, listed and explained like any other', () => {
    write('klachtlint.config.yaml', 'rules: klachtlint-rules-accessibility\nkinds: digital-service\nseverity: { accessible-service: off }\n')
    write('a.md', website('Niets.'))
    expect(outcomesOf(report('a.md'))['accessible-service']).toBe('not-applicable')
    expect(run('rules').stdout).toContain('accessible-service')
    expect(run('explain', 'accessible-service', '--lang', 'en').stdout).toContain('digital-service')
  })

  test('holds nothing that is run: JavaScript in its folder stays untouched', () => {
    const pack = join(here, 'node_modules/klachtlint-rules-accessibility')
    for (const name of ['index.js', 'plugin.js', 'rules/evil.js', 'klachtlint.config.js']) writeFileSync(join(pack, name), `require('fs').writeFileSync(${JSON.stringify(join(here, 'pwned'))}, '')\n`)
    write('klachtlint.config.yaml', 'rules: klachtlint-rules-accessibility\n')
    write('a.md', website('Niets.'))
    report('a.md')
    expect(() => readFileSync(join(here, 'pwned'))).toThrow()
  })
})

describe('a further language', () => {
  test('is judged by the rules that it has words for; of the others nothing is said', () => {
    write('klachtlint.config.yaml', `rules: ${join(plugins, 'german')}\n`)
    write('a.md', german)
    const made = report('a.md')
    expect(made.documents[0]).toMatchObject({ language: 'en', contractLanguage: 'de' })
    const { 'decision-deadline': deadline, 'complaint-register': register, ...others } = outcomesOf(made)
    expect([deadline, register]).toEqual(['met', 'missing'])
    expect(new Set(Object.values(others))).toEqual(new Set(['undetermined']))
    expect(made.documents[0]!.results.find(({ rule }) => rule === 'oversight')?.message).toBe('This requirement cannot be judged in the language of this contract.')
  })

  test('changes nothing for Dutch and English', () => {
    write('klachtlint.config.yaml', `rules: ${join(plugins, 'german')}\n`)
    for (const name of ['jeugdhulp-molenwijk', 'swimming-pool-reception']) {
      write('a.md', readFileSync(new URL(`../../../fixtures/contracts/${name}.md`, import.meta.url), 'utf8'))
      const plain = JSON.parse(run('check', 'a.md', '--format', 'json', '--no-config').stdout) as Report
      expect(report('a.md').documents).toEqual(plain.documents)
    }
  })
})

describe('a plugin in JavaScript', () => {
  beforeEach(() => cpSync(join(plugins, 'plain-language'), join(here, 'plain-language'), { recursive: true }))

  test('adds a rule, in workers too, and a report format', () => {
    write('klachtlint.config.yaml', 'rules: ./plain-language/plugin.js\nkinds: wmo\n')
    write('a.md', `# Overeenkomst\n\nDe Gemeente Zevenbeek en de Aanbieder.\n\n## 1 Klachten\n\nDe Aanbieder beantwoordt een klacht${', en nog eens'.repeat(20)} binnen zes weken.\n`)
    write('b.md', '# Overeenkomst\n\nDe Gemeente Zevenbeek en de Aanbieder.\n\n## 1 Klachten\n\nDe Aanbieder beantwoordt een klacht binnen zes weken.\n')
    const made = report('.')
    expect([outcomesOf(made)['short-complaint-sentences'], outcomesOf(made, 1)['short-complaint-sentences']]).toEqual(['weak', 'met'])
    expect(made.documents[0]!.results.find(({ rule }) => rule === 'short-complaint-sentences')?.message).toMatch(/^Deze zin telt 6\d woorden\.$/u)
    expect(run('check', '.', '--format', 'score').stdout).toMatch(/^\d+\/\d+ "a\.md"\n\d+\/\d+ "b\.md"\n$/u)
  })

  test('is not run because its folder is named', () => {
    write('klachtlint.config.yaml', 'rules: ./plain-language\n')
    write('a.md', website('Niets.'))
    expect(outcomesOf(report('a.md'))['short-complaint-sentences']).toBeUndefined()
  })

  test('that throws costs its own rule only', () => {
    write('plain-language/plugin.js', readFileSync(join(plugins, 'plain-language/plugin.js'), 'utf8').replace('judge({ facts }) {', 'judge({ facts }) { throw new Error("x");'))
    write('klachtlint.config.yaml', 'rules: ./plain-language/plugin.js\nkinds: wmo\n')
    write('a.md', german)
    expect(outcomesOf(report('a.md'))['short-complaint-sentences']).toBe('undetermined')
  })
})

describe('what is wrong with a pack', () => {
  const rule = readFileSync(join(plugins, 'accessibility/rules/accessible-service.yaml'), 'utf8')
  const broken: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['a package that is not installed', {}, 'klachtlint.config.yaml:1:8: rules: the package klachtlint-rules-none is not installed.'],
    ['an unknown concept', { 'pack/rules/a.yaml': rule.replaceAll('digital-service', 'wmo') }, 'pack/rules/a.yaml: signals[0]: unknown concept "a11y.accessible"'],
    ['an unknown kind', { 'pack/rules/a.yaml': rule }, 'pack/rules/a.yaml:12:11: applies[0]: there is no kind of contract "digital-service".'],
    ['an unknown field', { 'pack/rules/a.yaml': rule.replace('severity:', 'severty:') }, 'severty: there is no such setting (Did you mean severity?)'],
    ["a rule of klachtlint's own", { 'pack/rules/a.yaml': rule.replace('id: accessible-service', 'id: oversight').replaceAll('digital-service', 'wmo') }, 'pack/rules/a.yaml:1:5: id: there is a rule "oversight" already.'],
    ["a concept of klachtlint's own", { 'pack/lexicon/nl/a.yaml': 'complaint: ["(alles|niets)"]\n' }, `the concept "complaint" is klachtlint's own`],
    ['a language that it does not declare', { 'pack/lexicon/fr/a.yaml': 'x: [plainte]\n' }, 'the language "fr" must stand under "languages" in klachtlint.pack.yaml'],
    ['a phrase that stands for millions', { 'pack/lexicon/nl/a.yaml': `x: ["${'(a b|c d|e f|g h) '.repeat(14)}"]\n` }, 'pack/lexicon/nl/a.yaml:1:5: x[0]: stands for more than 500 phrases'],
    ['nested groups that stand for millions', { 'pack/lexicon/nl/a.yaml': `x: ["${'(a b|(c d|e f) (g h|i j) (k l|m n)) '.repeat(8)}"]\n` }, 'stands for more than 500 phrases'],
    ['a gap over a whole contract', { 'pack/lexicon/nl/a.yaml': 'x: ["a ..99999 b"]\n' }, 'its gaps may pass over 30 words at most'],
    ['gaps without end', { 'pack/lexicon/nl/a.yaml': `x: ["a${' .. b'.repeat(20)}"]\n` }, 'its gaps may pass over 30 words at most, and be 3 at most'],
    ['brackets that do not match', { 'pack/lexicon/nl/a.yaml': 'x: ["(a b"]\n' }, 'its brackets do not match'],
    ['a phrase that is no text', { 'pack/lexicon/nl/a.yaml': 'x: [12]\n' }, 'must be a phrase: put it in quotes'],
    ['a name of the prototype', { 'pack/lexicon/nl/a.yaml': '__proto__: [a]\n' }, 'cannot be the name of a concept'],
    ['a plugin without a name', { 'pack/plugin.js': 'export default {}\n' }, 'its default export must be a plugin with a name'],
    ['a plugin that throws when it is loaded', { 'pack/plugin.js': 'throw new Error("no")\n' }, 'pack/plugin.js cannot be loaded (no).'],
  ]
  test.each(broken)('%s is told with its place', (name, files, message) => {
    const config = name.includes('not installed') ? 'klachtlint-rules-none' : name.includes('plugin') ? './pack/plugin.js' : './pack'
    write('klachtlint.config.yaml', `rules: ${config}\n`)
    write('a.md', website('Niets.'))
    for (const [path, text] of Object.entries(files)) write(path, text)
    const { code, stdout, stderr } = run('check', 'a.md')
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})

describe('the rule tester', () => {
  test.each(['accessibility', 'german'])('finds every example of %s as written', async (name) => {
    const outcomes = await testPack(join(plugins, name))
    expect(outcomes.filter(({ passed }) => !passed)).toEqual([])
    expect(outcomes.length).toBeGreaterThan(4)
  })

  test('tells what comes out otherwise, and exits with 1', () => {
    cpSync(join(plugins, 'accessibility'), join(here, 'pack'), { recursive: true })
    const page = join(here, 'pack/rules/accessible-service.md')
    writeFileSync(page, readFileSync(page, 'utf8').replace('```verdict\nmet', '```verdict\nmissing'))
    const { code, stdout } = run('test-rules', 'pack')
    expect(stdout).toContain('pack/rules/accessible-service.md:5: accessible-service (nl): expected missing, got met\n7 of 8 examples come out as written.')
    expect(code).toBe(1)
  })

  test('finds a new rule as written', () => {
    expect(run('new', 'rule', 'thank-you', '--dir', 'pack').code).toBe(0)
    expect(run('test-rules', 'pack')).toMatchObject({ code: 0, stdout: '5 of 5 examples come out as written.\n' })
    write('klachtlint.config.yaml', 'rules: ./pack\n')
    write('a.md', website('Niets.'))
    expect(outcomesOf(report('a.md'))['thank-you']).toBe('missing')
    expect(run('new', 'rule', 'thank-you', '--dir', 'pack')).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already. Nothing was written.') })
  })

  test('is what the package exports as klachtlint/testing', async () => {
    const { exports } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { exports: Record<string, { default: string }> }
    const shipped = (await import(new URL(`../../../${exports['./testing']!.default}`, import.meta.url).href)) as { testPack: typeof testPack }
    expect((await shipped.testPack(join(plugins, 'german'))).length).toBeGreaterThan(4)
  })
})
