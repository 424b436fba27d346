import { describe, expect, it } from 'vitest'
import { asWords, literally } from './literally.js'

describe('a text as a pattern', () => {
  it.each(["Peelzorg'", 'SDN-Oost', 'Vermeulen & Zn.', 'De Brug (Noord)', 'a/b', 'x^2|y$'])('fits itself: %s', (text) => {
    expect(new RegExp(`^${literally(text)}$`, 'u').test(text)).toBe(true)
  })

  it('stands as words of its own', () => {
    expect(new RegExp(asWords('Zorg & Zo'), 'u').test('de Zorg & Zo, hierna')).toBe(true)
    expect(new RegExp(asWords('Zorg'), 'u').test('Zorgbuur')).toBe(false)
  })
})
