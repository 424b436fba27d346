import { describe, expect, test } from 'vitest'
import { sampleContext } from '../../fixtures/reports/sample-context.js'
import { missing, sampleDocument, sampleError, sampleEvidence, sampleReport, sampleResult } from '../../fixtures/reports/sample-report.js'
import type { Report, ReportedDocument } from '../engine/report.js'
import { renderStream, type ReporterContext } from './reporter.js'
import { text } from './text.js'

function render(report: Partial<Report> = {}, context: Partial<ReporterContext> = {}): string {
  return renderStream(text, sampleReport(report), sampleContext(context))
}

function renderContract(change: Partial<ReportedDocument>): string {
  return render({ documents: [sampleDocument(change)] })
}

/** The text on one line, so that a test does not hang on where lines break. */
function flat(shown: string): string {
  return shown.replace(/\s+/gu, ' ')
}

const outcomes = ['met', 'weak', 'missing', 'violated', 'undetermined', 'not-applicable'] as const
const groups = ['listening', 'procedure', 'accessible', 'learning', 'oversight', 'escalation', 'chain', 'integrity'] as const

describe('the text report', () => {
  test('opens with the file, the verdict, what was read and the kind with its reason', () => {
    const shown = flat(render())
    expect(shown).toContain('contracten/jeugdhulp.md Voldoet niet')
    expect(shown).toContain("Gelezen Markdown, 1.834 woorden, 41 alinea's, 1 tabel")
    expect(shown).toContain('Soort jeugdhulp (97 % zeker), want: “Aanbieder levert jeugdhulp.” (1.1, regel 40)')
  })

  test('draws a line a group with the outcomes and the score', () => {
    expect(render()).toMatch(/Regel 4 {2}Leren van klachten +✘ +0 van 1/u)
    expect(flat(render())).toContain('✔ 1 in orde ✘ 1 ontbreekt ! 1 in strijd')
  })

  test('gives a finding its message, near-miss, reason, basis and model clause', () => {
    const shown = flat(render())
    expect(shown).toContain('✘ Overzicht van klachten aan de gemeente: ontbreekt (waarschuwing) [complaint-reporting]')
    expect(shown).toContain('Lijkt erop, maar dit gaat over de voortgang, niet over klachten: “Aanbieder rapporteert ieder kwartaal over de voortgang.” (7.1, regels 31–32)')
    expect(shown).toContain('Waarom: De gemeente kan alleen leren van klachten die zij kent.')
    expect(shown).toContain('Brief van de Nationale ombudsman: regel 4.')
    expect(shown).toContain('Voorbeeldtekst: │ Aanbieder geeft de gemeente ieder kwartaal een overzicht')
  })

  test('gives a met requirement its deciding sentence and nothing more', () => {
    const shown = flat(renderContract({ results: [sampleResult()] }))
    expect(shown).toContain('“Aanbieder handelt iedere klacht van een inwoner binnen zes weken af.” (9.2, regel 40)')
    expect(shown).not.toContain('Waarom')
  })

  test('folds a finding under its rule as a checklist', () => {
    const folded = sampleResult({ outcome: 'missing', severity: 'warning', foldedUnder: 'complaint-reporting', evidence: [] })
    const shown = flat(renderContract({ results: [missing, folded] }))
    expect(shown).toContain('Regel in dezelfde klachtregeling ook: ✘ Termijn voor het oordeel [decision-deadline]')
    expect(shown).not.toContain('Het contract noemt een termijn')
  })

  test('shows a gap in full when the rule it folds under is not missing', () => {
    const folded = sampleResult({ outcome: 'missing', severity: 'warning', foldedUnder: 'complaint-reporting', evidence: [] })
    const shown = flat(renderContract({ results: [{ ...missing, outcome: 'weak' }, folded] }))
    expect(shown).toContain('✘ Termijn voor het oordeel: ontbreekt (waarschuwing)')
    expect(shown).not.toContain('Regel in dezelfde klachtregeling ook')
  })

  test('shows a folded finding in full when the rule it folds under is not in the report', () => {
    const folded = sampleResult({ outcome: 'missing', severity: 'warning', foldedUnder: 'complaint-reporting', evidence: [] })
    expect(flat(renderContract({ results: [folded] }))).toContain('Termijn voor het oordeel: ontbreekt (waarschuwing)')
  })

  test('prints the reason and no list for a contract out of scope', () => {
    const results = ['a', 'b'].map((rule) => sampleResult({ rule, outcome: 'not-applicable', message: 'Dit is een werk zonder dienst aan inwoners.' }))
    const shown = renderContract({ results })
    expect(shown).toContain('Niet van toepassing')
    expect(shown.match(/Dit is een werk/gu)).toHaveLength(1)
    expect(shown).not.toContain('Termijn voor het oordeel')
  })

  test('names who accepted a waived finding and why', () => {
    const waiver = { by: 'A. Jansen', reason: 'staat in de verordening', source: 'file', expires: '2027-01-01' } as const
    expect(flat(renderContract({ results: [{ ...missing, waiver }] }))).toContain('(aanvaard door A. Jansen tot 2027-01-01: staat in de verordening)')
  })

  test('says what could not be read, and which file was not checked and what to do', () => {
    const unread = [{ what: 'page', place: 'bladzijde 7', before: 3 }] as const
    const shown = flat(render({ documents: [sampleDocument({ ledger: { ...sampleDocument().ledger, unread } })], errors: [sampleError] }))
    expect(shown).toContain('Niet gelezen bladzijde 7')
    expect(shown).toContain('Niet gecontroleerd: contracten/oud.doc Dit is een Word-bestand van voor 2007.')
    expect(shown).toContain('Samen: 1 contract, 1 fout, 1 waarschuwing, 1 bestand niet gecontroleerd.')
  })

  test('tells which outcomes hang on tracked changes, and whose and of when these are', () => {
    const change = { kind: 'deletion', author: 'J. Vermeer', date: '2026-10-05T09:30:00Z', text: 'binnen zes weken', location: sampleEvidence().location } as const
    const shown = flat(renderContract({ revisions: [{ rule: 'decision-deadline', accepted: 'weak', rejected: 'met', changes: [change] }] }))
    expect(shown).toContain('decision-deadline: geaccepteerd zwak, geweigerd in orde verwijderd door J. Vermeer, 2026-10-05: “binnen zes weken”')
  })

  test('tells what the law asks apart from what the letter asks, and what is to be verified', () => {
    const source = { checked: null, verified: true, where: 'artikel 9:11' } as const
    const basis = [{ ...source, kind: 'letter', source: 'Brief', where: 'regel 2' }, { ...source, kind: 'law', source: 'Awb' }, { ...source, kind: 'law', source: 'Wkkgz', verified: false }] as const
    const shown = flat(renderContract({ results: [{ ...missing, basis }] }))
    expect(shown).toContain('Wet: Awb artikel 9:11; Wkkgz artikel 9:11 (nog na te gaan). Brief van de Nationale ombudsman: regel 2.')
  })

  test('speaks the language of the contract unless another is asked for', () => {
    expect(renderContract({ language: 'en' })).toContain('Does not comply')
    expect(render({}, { language: 'en' })).toContain('Model clause')
  })

  test('says so when nothing was checked', () => expect(render({ documents: [] })).toBe('Er is geen contract gecontroleerd.\n'))

  test.each([[80, 80], [100, 100], [200, 100]])('on a terminal of %i columns no line is over %i', (columns, widest) => {
    const all = outcomes.flatMap((outcome) => groups.map((group) => sampleResult({ outcome, group })))
    const long = sampleEvidence({ excerpt: 'onafbreekbaar'.repeat(20), clause: 'x'.repeat(120) })
    const shown = render({ documents: [sampleDocument({ results: [sampleResult({ evidence: [long] }), missing, ...all] })] }, { columns })
    const widths = shown.split('\n').map((line) => [...line].length)
    expect(Math.max(...widths)).toBe(widest)
  })

  test('has colour only when asked', () => {
    expect(render()).not.toContain('\u001b')
    expect(render({}, { colour: true })).toContain('\u001b[1m\u001b[31mVoldoet niet')
  })

  test('never starves the words of colour: without it the text is the same', () => {
    const plain = render({}, { colour: true }).replace(/\u001b\[\d+m/gu, '')
    expect(flat(plain)).toBe(flat(render()))
  })
})
