import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalLabel, splitLabel } from './label.js'
import { fuzzSettings } from './testing/fuzz-settings.js'

const piece = fc.constantFrom('Artikel', 'Bijlage', 'lid', 'Part', '§', ' ', ' ', '\t', '5', '12', '.', '.', ':', ')', '(', 'a', 'iv', 'XIV', '-', '–', '•', 'A', 'Klachten', 'de', 'uur', '€', '\u00a0', 'é')

describe('labels of arbitrary lines', () => {
  it('cut the line in two and lose nothing but the label', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom('heading', 'body', 'cell'), (pieces, place) => {
      const line = pieces.join('')
      const { label, text, offset } = splitLabel(line, place)
      expect(line.slice(offset)).toBe(text)
      const cut = line.slice(0, offset)
      if (label === null) expect(cut).toMatch(/^[^\p{L}\p{N}]*$/u)
      else for (const sign of label.match(/[\p{L}\p{N}]/gu) ?? []) expect(cut.toLowerCase()).toContain(sign.toLowerCase())
    }), fuzzSettings(1000))
  })

  it('are stable: the normal form of a normal form is itself', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const label = normalLabel(pieces.join(''))
      if (label !== null) expect(normalLabel(label)).toBe(label)
    }), fuzzSettings(1000))
  })
})
