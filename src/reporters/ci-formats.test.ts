import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { sampleContext } from '../../fixtures/reports/sample-context.js'
import { missing, sampleDocument, sampleError, sampleEvidence, sampleReport, sampleResult, violated } from '../../fixtures/reports/sample-report.js'
import type { Report } from '../engine/report.js'
import { checkstyle } from './checkstyle.js'
import { compact } from './compact.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { junit } from './junit.js'
import { markdown } from './markdown.js'
import { renderStream, type Reporter } from './reporter.js'

function render(reporter: Reporter, report: Partial<Report> = {}): string {
  if (reporter.kind === 'stream') return renderStream(reporter, sampleReport(report), sampleContext({ root: '/work' }))
  if (reporter.kind === 'files') throw new Error('several files')
  return [...reporter.render(sampleReport(report), sampleContext({ root: '/work' }))].join('')
}

const waiver = { by: null, reason: 'staat in de verordening', source: 'inline', expires: null } as const
const docx = sampleEvidence({ location: { format: 'docx', part: 'body', paragraph: 12, start: 0, end: 5 } })
const inDocx = sampleDocument({ path: '/work/a b.docx', results: [{ ...violated, evidence: [docx] }] })

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

function tagsOf(xml: string): readonly Tag[] {
  const tags: Tag[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes, text: '' }))
  parser.on('text', (text) => {
    const last = tags.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.write(xml).close()
  return tags
}

describe('GitHub workflow commands', () => {
  test('annotate each finding at its line', () => {
    const [error, warning] = render(github).split('\n')
    expect(error).toBe('::error file=contracten/jeugdhulp.md,line=40,endLine=40,col=5,endColumn=72,title=klachtlint%3A complaint-right-excluded::'
      + 'Geen uitsluiting van het klachtrecht: in strijd. Deze zin neemt inwoners het recht om te klagen af; hij hoort te vervallen. '
      + '[9.5, regel 40 Klachten] “Klachten over wachttijden worden niet in behandeling genomen.”')
    expect(warning).toMatch(/^::warning file=contracten\/jeugdhulp.md,title=klachtlint%3A complaint-reporting::/u)
  })

  test('name no line in a DOCX, and the path from the working folder', () => {
    expect(render(github, { documents: [inDocx] })).toMatch(/^::error file=a b.docx,title=/u)
  })

  test('are at most ten of a kind, the last notice telling how many are left out', () => {
    const results = (['error', 'warning', 'info'] as const).flatMap((severity) => Array.from({ length: 15 }, () => sampleResult({ outcome: 'weak', severity })))
    const lines = render(github, { documents: [sampleDocument({ results })] }).trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual([...Array(10).fill('::error'), ...Array(10).fill('::warning'), ...Array(10).fill('::notice')])
    expect(lines.at(-1)).toContain('::16 more findings')
  })

  test('tell a file that could not be checked, and of what is waived the number', () => {
    expect(render(github, { documents: [sampleDocument({ results: [{ ...violated, waiver }] })], errors: [sampleError] }))
      .toBe('::error file=contracten/oud.doc,title=klachtlint%3A legacy-doc::Dit is een Word-bestand van voor 2007. Sla het in Word op als .docx en probeer het opnieuw.\n'
        + '::notice title=klachtlint::1 findings are waived. The step summary and the other reports hold all.\n')
  })
})

describe('GitLab code quality', () => {
  const parse = (report: Partial<Report> = {}): Record<string, unknown>[] => JSON.parse(render(gitlab, report))

  test('is an array of findings with path, line and severity', () => {
    expect(parse()).toMatchObject([
      { check_name: 'complaint-reporting', severity: 'major', location: { path: 'contracten/jeugdhulp.md', lines: { begin: 1 } } },
      { check_name: 'complaint-right-excluded', severity: 'critical', location: { path: 'contracten/jeugdhulp.md', lines: { begin: 40 } } },
    ])
  })

  test('gives every finding its own fingerprint, the same in the next run and on another line', () => {
    const twice = { documents: [sampleDocument({ results: [violated, violated, missing] })] }
    const fingerprints = parse(twice).map(({ fingerprint }) => fingerprint)
    expect(new Set(fingerprints).size).toBe(3)
    const moved = { ...violated, evidence: [sampleEvidence({ location: { format: 'markdown', start: { line: 9, column: 1 }, end: { line: 9, column: 5 } } })] }
    expect(parse({ documents: [sampleDocument({ results: [moved, moved, missing] })] }).map(({ fingerprint }) => fingerprint)).toEqual(fingerprints)
  })

  test('has no byte order mark, and a blocker for a file that could not be checked', () => {
    expect(render(gitlab).startsWith('[')).toBe(true)
    expect(parse({ documents: [], errors: [sampleError] })).toMatchObject([{ check_name: 'legacy-doc', severity: 'blocker' }])
  })
})

describe('JUnit', () => {
  const results = [sampleResult(), missing, { ...violated, waiver }, sampleResult({ rule: 'x', outcome: 'not-applicable', message: 'geldt hier niet' }), sampleResult({ rule: 'y', outcome: 'undetermined', severity: 'warning' })]
  const tags = tagsOf(render(junit, { documents: [sampleDocument({ results })], errors: [sampleError] }))
  const named = (name: string): readonly Tag[] => tags.filter((tag) => tag.name === name)

  test('counts cases, failures, errors and skipped', () => {
    expect(named('testsuites')[0]?.attributes).toMatchObject({ tests: '6', failures: '1', errors: '2', skipped: '2' })
    expect(named('testsuite').map(({ attributes }) => attributes)).toMatchObject([
      { name: 'contracten/jeugdhulp.md', id: '0', tests: '5', failures: '1', errors: '1', skipped: '2' },
      { name: 'contracten/oud.doc', id: '1', tests: '1', failures: '0', errors: '1', skipped: '0' },
    ])
  })

  test('has a case a rule, passes too', () => {
    expect(named('testcase').map(({ attributes }) => attributes.name)).toEqual(['decision-deadline', 'complaint-reporting', 'complaint-right-excluded', 'x', 'y', 'readable'])
  })

  test('tells why a case failed, was skipped or could not be judged', () => {
    expect(named('failure')[0]).toMatchObject({ attributes: { type: 'nothing-found', message: missing.message } })
    expect(named('failure')[0]?.text).toContain('Overzicht van klachten aan de gemeente: ontbreekt.')
    expect(named('skipped').map(({ attributes }) => attributes.message)).toEqual(['staat in de verordening', 'geldt hier niet'])
    expect(named('error').map(({ attributes }) => attributes.type)).toEqual(['undetermined', 'legacy-doc'])
  })

  test('tells what was checked in the properties', () => {
    expect(named('property').map(({ attributes }) => attributes.name)).toEqual(['sha256', 'language', 'kinds', 'ruleset'])
  })
})

describe('Checkstyle', () => {
  test('has an error a finding, with a line where there is one', () => {
    const tags = tagsOf(render(checkstyle, { documents: [sampleDocument(), inDocx], errors: [sampleError] }))
    expect(tags.filter(({ name }) => name === 'file').map(({ attributes }) => attributes.name)).toEqual(['contracten/jeugdhulp.md', 'a b.docx', 'contracten/oud.doc'])
    expect(tags.filter(({ name }) => name === 'error').map(({ attributes }) => [attributes.source, attributes.severity, attributes.line])).toEqual([
      ['klachtlint.complaint-reporting', 'warning', undefined],
      ['klachtlint.complaint-right-excluded', 'error', '40'],
      ['klachtlint.complaint-right-excluded', 'error', undefined],
      ['klachtlint.legacy-doc', 'error', undefined],
    ])
  })
})

describe('compact', () => {
  test('is a line a finding', () => {
    expect(render(compact, { errors: [sampleError] }).split('\n')).toEqual([
      expect.stringMatching(/^contracten\/jeugdhulp\.md: warning complaint-reporting: /u),
      expect.stringMatching(/^contracten\/jeugdhulp\.md:40:5: error complaint-right-excluded: /u),
      expect.stringMatching(/^contracten\/oud\.doc: error legacy-doc: /u),
      '',
    ])
  })
  test('is empty when nothing is found', () => expect(render(compact, { documents: [sampleDocument({ results: [sampleResult()] })] })).toBe(''))
})

describe('Markdown', () => {
  test('has an overview, a table of findings and the model clauses', () => {
    const shown = render(markdown)
    expect(shown).toContain('| `contracten/jeugdhulp.md` | Voldoet niet | 1 in orde, 1 ontbreekt, 1 in strijd |')
    expect(shown).toContain('## `contracten/jeugdhulp.md`: Voldoet niet')
    expect(shown).toContain('9.5, regel 40: `Klachten over wachttijden worden niet in behandeling genomen.`')
    expect(shown).toContain('<details><summary>Voorbeeldtekst</summary>')
  })

  test('has no table for a contract in order or out of scope', () => {
    const clean = sampleDocument({ path: 'goed.md', results: [sampleResult()] })
    const outside = sampleDocument({ path: 'werk.md', results: [sampleResult({ outcome: 'not-applicable', message: 'Dit is een werk.' })] })
    const shown = render(markdown, { documents: [clean, outside], errors: [sampleError] })
    expect(shown.split('\n## ').slice(1)).toEqual(['`goed.md`: Voldoet\n', '`werk.md`: Niet van toepassing\n\nDit is een werk.\n', expect.stringContaining('Niet gecontroleerd: `contracten/oud.doc`')])
  })
})
