import { describe, expect, it } from 'vitest'
import type { FlowItem } from './document-flow.js'
import type { Line } from './line.js'
import { paragraphsOf } from './paragraphs.js'
import { linesOf } from './testing/page-of.js'

const pitch = (): number => 12

function cut(lines: readonly Line[]): string[] {
  const flow = lines.map((line): FlowItem => ({ kind: 'line', line }))
  return paragraphsOf(flow, pitch).map(({ lines: own }) => own.map(({ text }) => text).join(' '))
}

const full = 395

describe('paragraphsOf', () => {
  it('parts clauses by their labels, whether the line before is full or not', () => {
    expect(cut(linesOf(['5.1 Aanbieder heeft een regeling die aan alle eisen', 'voldoet.', '5.2 Klachten worden bevestigd binnen een week.', '5.3 De termijn is zes weken.'], { widths: [full, 40, full, 200] }))).toEqual([
      '5.1 Aanbieder heeft een regeling die aan alle eisen voldoet.', '5.2 Klachten worden bevestigd binnen een week.', '5.3 De termijn is zes weken.',
    ])
  })

  it('goes on after a reference that a line end cuts', () => {
    expect(cut(linesOf(['Het bepaalde in artikel', '5.2 is van toepassing op alle klachten.'], { widths: [full, 250] }))).toHaveLength(1)
    expect(cut(linesOf(['De klacht wordt behandeld volgens hoofdstuk', '9. Dat geldt ook voor signalen.'], { widths: [full, 250] }))).toHaveLength(1)
  })

  it('parts list items in sequence even without punctuation', () => {
    expect(cut(linesOf(['a. de datum waarop de klacht is ontvangen', 'b. de naam van de behandelaar'], { widths: [full, 200] }))).toHaveLength(2)
    expect(cut(linesOf(['• aantal klachten van dit jaar', '• aard'], { widths: [full, 40] }))).toHaveLength(2)
  })

  it('takes a dash in mid-sentence for no bullet', () => {
    expect(cut(linesOf(['De bijlagen zijn Bijlage 3', '– Voorwaarden en Bijlage 4.'], { widths: [full, 200] }))).toHaveLength(1)
  })

  it('ends a paragraph where the next word would have fitted', () => {
    expect(cut(linesOf(['Partijen', 'Gemeente Lindewaard en Aanbieder komen overeen', 'dat het volgende geldt.'], { widths: [60, full, 150] }))).toEqual([
      'Partijen', 'Gemeente Lindewaard en Aanbieder komen overeen dat het volgende geldt.',
    ])
  })

  it('parts a bold heading from the text below it, and leaves bold words in mid-paragraph', () => {
    expect(cut(linesOf(['Klachten van inwoners over de uitvoering', 'Aanbieder neemt klachten aan.'], { widths: [full, 180], bold: [true, false] }))).toHaveLength(2)
    expect(cut(linesOf(['nu wordt genoemd de zogeheten klachtenregeling', 'van de gemeente.'], { widths: [full, 100], bold: [true, false] }))).toHaveLength(1)
  })

  it('goes on where a series of labels runs on in the lines', () => {
    const series = ['Bijlage A: prijzen (apart bestand). Bijlage B: tabel (apart bestand).', 'Bijlage C: protocol (hierna). Bijlage D: plan.']
    expect(cut(linesOf(series, { widths: [full, 250] }))).toHaveLength(1)
    expect(cut(linesOf(['Bijlage A: prijzen, met alle tarieven en toeslagen.', 'Bijlage B: tabel.'], { widths: [full, 150] }))).toHaveLength(2)
  })

  it('parts paragraphs that are set apart by white', () => {
    const [first, second] = linesOf(['De regeling is openbaar en te vinden.', 'en wordt jaarlijks herzien.'], { widths: [full, 150] })
    expect(cut([first!, { ...second!, y: second!.y + 6 }])).toHaveLength(2)
  })

  it('goes on over a page break in mid-paragraph, also after a full stop', () => {
    const [first, second] = linesOf(['9.1 De commissie hoort de klager. Zij doet dat snel.', 'Daarna beslist het bestuur.'], { widths: [full, 150], indents: [0, 20] })
    expect(cut([first!, { ...second!, region: 1, y: 60 }])).toHaveLength(1)
    const [short, next] = linesOf(['9.1 De commissie hoort de klager.', 'Daarna beslist het bestuur.'], { widths: [150, 150] })
    expect(cut([short!, { ...next!, region: 1, y: 60 }])).toHaveLength(2)
  })

  it('keeps a text in lower case together where it runs around a picture', () => {
    const lines = linesOf(['de klacht wordt door een', 'medewerker aangenomen en', 'daarna behandeld'], { widths: [180, 185, 120] }).map((line) => ({ ...line, reach: 240 }))
    expect(cut(lines)).toHaveLength(1)
  })
})
