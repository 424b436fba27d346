import { describe, expect, it } from 'vitest'
import { literally } from './literally.js'

describe('a text as a pattern', () => {
  it.each(["Peelzorg'", 'SDN-Oost', 'Vermeulen & Zn.', 'De Brug (Noord)', 'a/b', 'x^2|y$'])('fits itself: %s', (text) => {
    expect(new RegExp(`^${literally(text)}$`, 'u').test(text)).toBe(true)
  })
})
