import { describe, expect, it } from 'vitest'
import { normalLabel, splitLabel, type LabelPlace } from './label.js'

const split = (line: string, place?: LabelPlace): readonly [string | null, string] => {
  const { label, text, offset } = splitLabel(line, place)
  expect(line.slice(offset)).toBe(text)
  return [label, text]
}

describe('splitLabel', () => {
  it.each([
    ['Artikel 9 Klachten', 'Artikel 9', 'Klachten'],
    ['Artikel 9 – Klachten', 'Artikel 9', 'Klachten'],
    ['Artikel 9: Klachten', 'Artikel 9', 'Klachten'],
    ['ARTIKEL 9. KLACHTEN', 'Artikel 9', 'KLACHTEN'],
    ['Artikel 9', 'Artikel 9', ''],
    ['Artikel 9.', 'Artikel 9', ''],
    ['Artikel 10 – 1. Aanbieder belt.', 'Artikel 10', 'Aanbieder belt.'],
    ['Artikel 10 – 12 geldt.', null, 'Artikel 10 – 12 geldt.'],
    ['Artikel XIV-A – Overmacht', 'Artikel XIV-A', 'Overmacht'],
    ['Artikel A9 Tarieven', 'Artikel A9', 'Tarieven'],
    ['Art. 13 – Als een inwoner belt', 'Art. 13', 'Als een inwoner belt'],
    ['§1 Begrippen', '§ 1', 'Begrippen'],
    ['§ 12 Onderaanneming', '§ 12', 'Onderaanneming'],
    ['Bijlage 4: Klachtenprotocol', 'Bijlage 4', 'Klachtenprotocol'],
    ['SCHEDULE 2 - Fees', 'Schedule 2', 'Fees'],
    ['Annex B Service levels', 'Annex B', 'Service levels'],
    ['Part Five Complaints', 'Part Five', 'Complaints'],
    ['Hoofdstuk 3. Toezicht', 'Hoofdstuk 3', 'Toezicht'],
    ['Deel B', 'Deel B', ''],
    ['lid 2. De aanbieder belt.', 'lid 2', 'De aanbieder belt.'],
    ['5.1 De Aanbieder belt.', '5.1', 'De Aanbieder belt.'],
    ['5.2.1. de aanbieder belt', '5.2.1', 'de aanbieder belt'],
    ['9. Klachten', '9', 'Klachten'],
    ['8. 10. De Gemeente', '8.10', 'De Gemeente'],
    ['(a) een brief', 'a', 'een brief'],
    ['a) een brief', 'a', 'een brief'],
    ['a. een brief', 'a', 'een brief'],
    ['(iv) een brief', 'iv', 'een brief'],
    ['i. een brief', 'i', 'een brief'],
    ['(1) een brief', '1', 'een brief'],
    ['aa. een brief', 'aa', 'een brief'],
    ['1° een brief', '1', 'een brief'],
    ['5\u00a0)\u00a0x', null, '5\u00a0)\u00a0x'],
    ['A1. Een bewoner', 'A1', 'Een bewoner'],
    ['KE04 De aanbieder belt.', 'KE04', 'De aanbieder belt.'],
    ['Eis 12 De aanbieder belt.', 'Eis 12', 'De aanbieder belt.'],
    ['Requirement 5: The carrier calls.', 'Requirement 5', 'The carrier calls.'],
    ['E-12 De aanbieder', 'E-12', 'De aanbieder'],
    ['I.2 Ouders: de ouders', 'I.2', 'Ouders: de ouders'],
    ['XIV-A.1 Bij gladheid', 'XIV-A.1', 'Bij gladheid'],
    ['5.2.a Bij gladheid', '5.2.a', 'Bij gladheid'],
    ['10.1. € 2.150 per traject', '10.1', '€ 2.150 per traject'],
    ['1. a) x', '1.a', 'x'],
    ['14.1 Per kwartaal', '14.1', 'Per kwartaal'],
    ['12\tDe aanbieder', '12', 'De aanbieder'],
    ['– de gemeente huurt', null, 'de gemeente huurt'],
    ['• Bijlage 2: tarieven', 'Bijlage 2', 'tarieven'],
  ])('%s', (line, label, text) => {
    expect(split(line)).toEqual([label, text])
  })

  it.each([
    'Artikel 9 geldt niet voor perceel 3.',
    'Eis 12 geldt niet voor perceel 3.',
    'Artikel 5, lid 2, blijft gelden.',
    'Artikel 5 Wmo 2015 is van toepassing.',
    'Section 5 Housing Act 1996 applies.',
    'Bijlage 4 bevat het protocol.',
    'Artikel 5 – 7 vervallen',
    'Bijlagen 1 en 2',
    '2019. Was een jaar',
    '30 dagen na ontvangst',
    '1 januari 2028',
    '2.5 miljoen euro',
    '10.30 uur',
    '9.00 - 17.00 uur',
    '12.03.2027 vergadering',
    '2.500.000 euro',
    '(of een ander) kan bellen',
    'o.a. brieven',
    'J. de Boer', 'M.a.w. voor elke klacht geldt dit.', 'D.w.z. binnen zes weken.', 'O.a. klachten',
    '(c) 2027 Gemeente',
    'De aanbieder belt.',
    'Deelnemers bellen',
    'Lid van de raad',
    'A 4-tje',
    'Klachten',
    '',
  ])('leaves whole: %s', (line) => {
    expect(split(line)).toEqual([null, line])
  })

  it('reads a bare number before a heading only', () => {
    expect(split('9 Klachten', 'heading')).toEqual(['9', 'Klachten'])
    expect(split('9 Klachten')).toEqual([null, '9 Klachten'])
    expect(split('V Klachten', 'heading')).toEqual(['V', 'Klachten'])
    expect(split('Voorwaarden', 'heading')).toEqual([null, 'Voorwaarden'])
    expect(split('Artikel 9 klachten', 'heading')).toEqual(['Artikel 9', 'klachten'])
  })

  it('keeps a number that is all there is in a table cell', () => {
    expect(split('4.5', 'cell')).toEqual([null, '4.5'])
    expect(split('E-12', 'cell')).toEqual([null, 'E-12'])
    expect(split('4.5 De aanbieder', 'cell')).toEqual(['4.5', 'De aanbieder'])
  })
})

describe('normalLabel', () => {
  it.each([
    ['9.3.', '9.3'], ['(a)', 'a'], ['a)', 'a'], ['Artikel 9:', 'Artikel 9'], ['ARTIKEL 9 -', 'Artikel 9'], ['•', null], ['', null],
    ['IV.', 'IV'], ['5(a)', '5(a)'], ['1.1.(a)', '1.1.(a)'], ['§1', '§ 1'], ['Lid 2.', 'Lid 2'],
  ])('%s', (printed, label) => {
    expect(normalLabel(printed)).toBe(label)
  })
})
