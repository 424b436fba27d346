import { describe, expect, it } from 'vitest'
import { defaultReadOptions } from '../../document/source-block.js'
import { readMarkdown } from './read-markdown.js'
import { splitSource } from './split-source.js'

const clause = (n: number): string => `## Artikel ${n} Kop\n\n${n}.1 De aanbieder belt[^1] de [cliënt][c].\n\n   - een\n\n   - twee\n\n`
const long = `${Array.from({ length: 400 }, (_, i) => clause(i + 1)).join('')}[^1]: De noot.\n\n[c]: https://voorbeeld.nl\n`

describe('splitSource', () => {
  it('cuts at the margin behind a blank line and loses nothing', () => {
    const parts = splitSource(long)
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.map(({ start, end }) => long.slice(start, end)).join('')).toBe(long)
    for (const { start } of parts) expect(long.slice(start, start + 2)).toMatch(/^(##|\d|\[)/u)
  })

  it('leaves fences whole', () => {
    const fenced = `\`\`\`\n${'regel\n\n'.repeat(3000)}\`\`\`\n\nslot\n`
    expect(splitSource(fenced).map(({ start, end }) => fenced.slice(start, end).trim().slice(-4))).toEqual(['\n```', 'slot'])
  })

  it('reads the same as one part would, notes and links too', () => {
    const { blocks } = readMarkdown(new TextEncoder().encode(long), defaultReadOptions)
    expect(blocks.filter(({ role }) => role === 'heading')).toHaveLength(400)
    expect(blocks.filter(({ role }) => role === 'note').map(({ text }) => text)).toEqual(['De noot.'])
    expect(blocks.filter(({ text }) => text === 'De aanbieder belt de cliënt.')).toHaveLength(400)
    expect(blocks.at(-1)!.locate({ start: 0, end: 3 })).toMatchObject({ start: { line: 400 * 8 - 1 } })
  })
})
