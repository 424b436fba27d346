import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeJson, neutral, neutralLines } from './neutral.js'

describe('neutral', () => {
  test.each([
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['a\r\n\tb', 'a b'],
    ['contract\u202egpj.docx', 'contract\ufffdgpj.docx'],
    ['\u009b2J', '\ufffd2J'],
    ['one\u200btwo', 'one\ufffdtwo'],
    ['\ud800x', '\ufffdx'],
    ['a ##vso[task.setvariable] ###[error] ## Kop', 'a # #vso[task.setvariable] ## #[error] ## Kop'],
    ['café “één” €', 'café “één” €'],
    ['👩\u{e0041}', '👩\ufffd'],
  ])('%j becomes %j', (hostile, shown) => expect(neutral(hostile)).toBe(shown))

  test('is stable: neutral text is left alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(neutral(neutral(text))).toBe(neutral(text))
      }),
    )
  })

  test('keeps the line feeds of running text', () => expect(neutralLines('a\r\nb\u001b\nc')).toBe('a\nb␛\nc'))
})

test('escaped JSON holds no build command', () => {
  const json = escapeJson(JSON.stringify('##vso[task.complete]'))
  expect(json).not.toContain('##vso')
  expect(JSON.parse(json)).toBe('##vso[task.complete]')
})

test('escaped JSON has the same value and only printable characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = escapeJson(JSON.stringify({ text }))
      expect(JSON.parse(json)).toEqual({ text })
      expect(json).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f]/u)
    }),
  )
})
