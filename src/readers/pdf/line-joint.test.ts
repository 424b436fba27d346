import { describe, expect, it } from 'vitest'
import { joinLines } from './joined-text.js'
import { linesOf } from './testing/page-of.js'
import { vocabularyOf } from './vocabulary.js'

const hyphenating = ['De behan-', 'deling van klachten en de behandeling van signalen', 'gaan over de ondersteu-', 'ning en andere ondersteuning', 'die wij aanbie-', 'den en zullen aanbieden']

function joined(first: string, second: string, document: readonly string[]): string {
  return joinLines(linesOf([first, second]), vocabularyOf([...document, first, second])).text.text
}

describe('lineJoint', () => {
  it.each([
    ['alle klach-', 'ten worden behandeld', 'alle klachten worden behandeld'],
    ['voor re-', 'integratie', 'voor re-integratie'],
    ['alle Wmo-', 'ondersteuning', 'alle Wmo-ondersteuning'],
    ['bij angst-', 'en stemmingsklachten', 'bij angst- en stemmingsklachten'],
    ['een niet-', 'aangeboren aandoening', 'een niet-aangeboren aandoening'],
    ['daaruit voortvloei-', 'ende maatregelen', 'daaruit voortvloeiende maatregelen'],
    ['het iJw-', 'Bericht', 'het iJw-Bericht'],
    ['de klacht\u00ad', 'brief', 'de klachtbrief'],
    ['hij regi -', 'streert', 'hij registreert'],
  ])('in a document that breaks words: %s / %s', (first, second, expected) => {
    expect(joined(first, second, hyphenating)).toBe(expected)
  })

  it.each([
    ['may leave the carrying-', 'on to others', 'may leave the carrying-on to others'],
    ['een 305-', 'bericht', 'een 305-bericht'],
    ['klachten en/', 'of signalen', 'klachten en/of signalen'],
    ['de looptijd 2026–', '2029', 'de looptijd 2026–2029'],
    ['zie https://www.', 'voorbeeld.nl', 'zie https://www.voorbeeld.nl'],
    ['een termijn -', 'tenzij anders vermeld', 'een termijn - tenzij anders vermeld'],
  ])('in a document that does not: %s / %s', (first, second, expected) => {
    expect(joined(first, second, ['Een gewone regel zonder afbreking', 'en nog een regel', 'en een derde'])).toBe(expected)
  })

  it('prefers what the document itself writes elsewhere', () => {
    expect(joined('voor de kosten-', 'batenanalyse', [...hyphenating, 'elke kosten-batenanalyse telt'])).toBe('voor de kosten-batenanalyse')
    expect(joined('the third-', 'level review', ['a thirdlevel review is a review'])).toBe('the thirdlevel review')
  })

  it('closes a word that was cut in a narrow cell, and no other', () => {
    const cell = (first: string, second: string, words: string): string =>
      joinLines(linesOf([first, second], { x: 0, right: 80, widths: [79, 20] }), vocabularyOf([words, first, second])).text.text
    expect(cell('stemmingsklachte', 'n', 'alle stemmingsklachten en klachten')).toBe('stemmingsklachten')
    expect(cell('vermoeidheidsklac', 'hten', 'over klachten')).toBe('vermoeidheidsklachten')
    expect(cell('verantwoordelijk', 'en deskundig', 'over klachten')).toBe('verantwoordelijk en deskundig')
    expect(cell('Responsibilities', 'include', 'other parties include staff')).toBe('Responsibilities include')
  })
})

describe('joinLines', () => {
  it('gives one box for each line that a span touches', () => {
    const lines = linesOf(['alle klach-', 'ten worden behandeld'])
    const joinedText = joinLines(lines, vocabularyOf(hyphenating))
    const source = joinedText.text.sourceOf({ start: 5, end: 13 })
    const place = joinedText.locate(source)
    expect(joinedText.text.text.slice(5, 13)).toBe('klachten')
    expect(place).toMatchObject({ format: 'pdf', regions: [{ page: 1, y: 92, height: 10 }, { page: 1, x: 50, y: 104 }] })
    if (place.format !== 'pdf') throw new Error('not a PDF place')
    expect(place.regions[0].x).toBeGreaterThan(60)
    expect(place.regions[1]!.width).toBeLessThan(lines[1]!.x1 - lines[1]!.x0)
  })

  it('keeps a tab after a label only, so that justified text is no line of contents', () => {
    const [line] = linesOf(['x'])
    const part = (text: string, x: number) => ({ ...line!.pieces[0]!.piece, text, x0: x, x1: x + 20 })
    const wide = { ...line!, pieces: [{ piece: part('5.1', 50), gap: '' as const }, { piece: part('binnen', 90), gap: '\t' as const }, { piece: part('12', 140), gap: '\t' as const }] }
    expect(joinLines([wide, line!], vocabularyOf([])).text.text).toBe('5.1\tbinnen 12 x')
  })
})
