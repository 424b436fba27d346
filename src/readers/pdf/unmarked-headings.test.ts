import { describe, expect, it } from 'vitest'
import { noMarks } from '../marks.js'
import type { DraftBlock } from '../draft-block.js'
import { markUnmarkedHeadings } from './unmarked-headings.js'

const draft = (label: string, text: string): DraftBlock =>
  ({ role: 'paragraph', text, label, level: null, cell: null, toc: false, bold: false, ...noMarks, locate: () => { throw new Error('not asked') } })
const roles = (...drafts: readonly DraftBlock[]): string[] => markUnmarkedHeadings(drafts).map(({ role }) => role)
const clause = draft('1.1', 'De gemeente ziet toe.')

describe('markUnmarkedHeadings', () => {
  it('takes the line that opens an annex for a heading, and no row of a list of annexes', () => {
    expect(roles(clause, draft('Bijlage C', 'Protocol'), clause)).toEqual(['paragraph', 'heading', 'paragraph'])
    expect(roles(clause, draft('Bijlage A', 'Prijzen'), draft('Bijlage B', 'Eisen'), draft('Bijlage C', 'Protocol'), clause)).not.toContain('heading')
  })

  it('takes the line below a list in running text that names its annex for a heading', () => {
    const series = draft('Bijlage A', 'prijzen (apart bestand). Bijlage C: protocol (hierna).')
    expect(roles(clause, series, draft('Bijlage C', 'Protocol'), clause)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph'])
    expect(roles(clause, series, draft('Bijlage D', 'Plan'), clause)).not.toContain('heading')
  })
})
