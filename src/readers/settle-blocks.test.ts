import { describe, expect, it } from 'vitest'
import { defaultReadOptions, type SourceBlock } from '../document/source-block.js'
import { readMarkdown } from './markdown/read-markdown.js'

const blocks = (lines: readonly string[]): readonly SourceBlock[] => readMarkdown(new TextEncoder().encode(lines.join('\n\n')), defaultReadOptions).blocks
const toc = (lines: readonly string[]): boolean[] => blocks(lines).map((block) => block.toc)
const levels = (lines: readonly string[]): string[] => blocks(lines).map(({ label, level }) => `${label ?? '•'}${level}`)

describe('tables of contents', () => {
  it('follows page numbers, also over a broken entry, and ends where they end', () => {
    expect(toc(['# Inhoud', 'Artikel 1 Duur 2', 'Deel 2 Bepalingen over de samenwerking tussen', 'gemeente en aanbieder 4', 'Slot 9', 'Partijen', 'De gemeente']))
      .toEqual([true, true, true, true, true, false, false])
  })

  it('takes short lines up to the next heading when there are no page numbers', () => {
    expect(toc(['# Contents', 'Clauses 1–24; Schedules 1–6', '# Recitals', 'Short line'])).toEqual([true, true, false, false])
    expect(toc(['# Inhoud', 'De aanbieder behandelt klachten binnen zes weken.'])).toEqual([true, false])
  })

  it('knows leaders anywhere', () => {
    expect(toc(['Klachten ........ 12', 'Klachten . . . . 12', 'De aanbieder wacht ...'])).toEqual([true, true, false])
  })
})

describe('headings', () => {
  const roles = (lines: readonly string[]): string[] => blocks(lines).map(({ role, label }) => `${role} ${label ?? '-'}`)

  it('takes plain short lines for headings only where they plainly are', () => {
    expect(roles(['Artikel 5 Klachten', '9. Geschillen', '9.1 Partijen praten eerst.', '9.2 Daarna mediation', '**Partijen**', 'Tekst'])).toEqual([
      'heading Artikel 5', 'heading 9', 'paragraph 9.1', 'paragraph 9.2', 'heading -', 'paragraph -',
    ])
    expect(roles(['Bijlage 1: Tarieven', 'Bijlage 2: Klachten', 'Bijlage 3: Eisen'])).toEqual(['paragraph Bijlage 1', 'paragraph Bijlage 2', 'paragraph Bijlage 3'])
    expect(roles(['**De aanbieder behandelt klachten binnen zes weken.**', 'Tekst'])).toEqual(['paragraph -', 'paragraph -'])
  })

  it('takes a sentence in heading markup for a clause', () => {
    expect(roles(['## 5.1 De aanbieder behandelt iedere klacht binnen zes weken na ontvangst.', '## Klachten'])).toEqual(['paragraph 5.1', 'heading -'])
    expect(roles(['## 5.1 handles complaints; and', '## 5.2 keeps a register,', '## 5.3 our complaints policy.', '## 5.4 payments and charges'])).toEqual(['paragraph 5.1', 'paragraph 5.2', 'paragraph 5.3', 'heading 5.4'])
  })
})

describe('depth of lists', () => {
  it('comes from the labels', () => {
    expect(levels(['1. een', 'a. twee', 'i. drie', 'ii. vier', 'b. vijf', '2. zes', '– zeven', '3. acht'])).toEqual(['10', 'a1', 'i2', 'ii2', 'b1', '20', '•1', '30'])
  })

  it('reads "i" behind "h" as a letter', () => {
    expect(levels(['g. een', 'h. twee', 'i. drie', 'j. vier'])).toEqual(['g0', 'h0', 'i0', 'j0'])
  })

  it('starts again below a heading and below a clause', () => {
    expect(levels(['1. een', 'a. twee', '## Kop', 'a. drie'])).toEqual(['10', 'a1', '•2', 'a0'])
    expect(levels(['1. een', 'a. twee', '9.3 Bepaling', 'a. drie'])).toEqual(['10', 'a1', '9.3null', 'a0'])
  })

  it('nests bullets as the file does', () => {
    expect(levels(['- een\n  - twee\n    - drie\n- vier'])).toEqual(['•0', '•1', '•2', '•0'])
  })
})
