import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultReadOptions } from '../../document/source-block.js'
import { normalLabel } from '../label.js'
import { formatNumber } from './number-format.js'
import { readDocx } from './read-docx.js'
import { numberingFile, numberingFixtures } from './testing/numbering-fixtures.js'

describe('printed numbers', () => {
  it.each(numberingFixtures)('$name', (fixture) => {
    const { blocks } = readDocx(numberingFile(fixture), defaultReadOptions)
    expect(blocks.map(({ label }) => label)).toEqual(fixture.labels)
    for (const { text } of blocks) expect(text).toMatch(/^(?:Een bepaling over klachten|Niet genummerd)$/u)
  })

  it.each([
    [4, 'upperRoman', 'IV'], [28, 'lowerLetter', 'bb'], [3, 'cardinalText', 'Drie'], [2, 'ordinalText', 'Tweede'], [3, 'ordinal', '3e'], [7, 'none', ''],
    [7, '001, 002, 003, ...', '007'], [0, 'upperRoman', '0'], [5, 'arabicAbjad', '5'],
  ])('%i as %s', (value, format, text) => {
    expect(formatNumber(value, format, 'nl')).toBe(text)
  })

  it.each([[1, '1st'], [2, '2nd'], [11, '11th'], [23, '23rd']])('ordinal %i in English', (value, text) => {
    expect(formatNumber(value, 'ordinal', 'en')).toBe(text)
  })
})

const hasOffice = spawnSync('soffice', ['--version']).status === 0

describe.skipIf(!hasOffice)('LibreOffice as a second reading', () => {
  it('prints the same numbers', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'klachtlint-'))
    try {
      const files = numberingFixtures.map((fixture, i) => {
        const file = join(folder, `${i}.docx`)
        writeFileSync(file, numberingFile(fixture))
        return file
      })
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files])
      for (const [i, fixture] of numberingFixtures.entries()) {
        if (fixture.unknownToLibreOffice) continue
        const lines = readFileSync(join(folder, `${i}.txt`), 'utf8').replace(/^\ufeff/u, '').split('\n').filter((line) => line.trim() !== '')
        const printed = lines.map((line) => line.replace(/(?:Een bepaling over klachten|Niet genummerd)\s*$/u, '').trim())
        const numbers = printed.map((number) => (/^[o◦•]$/u.test(number) ? null : normalLabel(number)))
        expect({ name: fixture.name, numbers }).toEqual({ name: fixture.name, numbers: fixture.labels })
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
