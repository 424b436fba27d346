import { describe, expect, it } from 'vitest'
import { runInTitle } from './run-in-title.js'

describe('runInTitle', () => {
  it.each([['Section 6.07 Early Contact.', 'Early Contact'], ['Notice to the Public.', 'Notice to the Public'], ['Limitation of Liability.', 'Limitation of Liability']])('reads the title in %j', (sentence, title) => {
    expect(runInTitle(sentence)).toBe(title)
  })

  it.each(['Complaining is free.', 'Free of charge.', 'The Council decides.', 'Visits Made', 'Gratis.', 'Established in Oudebrink by A. Jansen.'])('takes %j for a sentence', (sentence) => {
    expect(runInTitle(sentence)).toBeNull()
  })
})
