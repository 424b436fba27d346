import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MappedText } from './mapped-text.js'

describe('MappedText', () => {
  const source = 'ab&amp;cd **ef**'
  const text = MappedText.join([
    MappedText.verbatim('ab', 0), MappedText.standing('&', { start: 2, end: 7 }), MappedText.verbatim('cd ', 7), MappedText.verbatim('ef', 12),
  ])

  it('maps a span back over an entity and inline marks', () => {
    expect(text.text).toBe('ab&cd ef')
    const at = (start: number, end: number): string => {
      const span = text.sourceOf({ start, end })
      return source.slice(span.start, span.end)
    }
    expect(at(0, 2)).toBe('ab')
    expect(at(2, 3)).toBe('&amp;')
    expect(at(1, 4)).toBe('b&amp;c')
    expect(at(6, 8)).toBe('ef')
    expect(text.sourceOf({ start: 8, end: 8 })).toEqual({ start: 14, end: 14 })
  })

  it('slices like a string', () => {
    fc.assert(fc.property(fc.nat(8), fc.nat(8), (a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      const part = text.slice(start, end)
      expect(part.text).toBe(text.text.slice(start, end))
      if (end > start) expect(part.sourceOf({ start: 0, end: end - start })).toEqual(text.sourceOf({ start, end }))
    }))
  })

  it('reads through another map', () => {
    const inner = MappedText.join([MappedText.verbatim('cd', 3), MappedText.verbatim('f', 7)])
    expect(inner.through(text).sourceOf({ start: 0, end: 2 })).toEqual({ start: 7, end: 9 })
    expect(inner.through(text).sourceOf({ start: 2, end: 3 })).toEqual({ start: 13, end: 14 })
  })
})
