import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { findNoticeGaps } from './annex-gaps.js'
import { collectFacts } from './facts.js'
import { findMisnamedAnnexes } from './misnamed-annexes.js'

const factsOf = (language: 'nl' | 'en', text: string) => collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions)), languages[language])

describe('annexes', () => {
  it('takes the rows of a table under a heading that promises the list', () => {
    const { annexes } = factsOf('nl', '# Contract\n\n## 1. Klachten\n\nDe klachtregeling staat in Bijlage 8.\n\n## 2. Bijlagen\n\n| Nr. | Titel |\n| --- | --- |\n| 1 | Rooster |\n| 2 | Tarieven |\n')
    expect([...annexes.listed]).toEqual(['1', '2'])
  })

  it('takes letters in the rows of a table under a lettered heading', () => {
    const { annexes } = factsOf('en', '# Contract\n\n### A. Concerns\n\nA1. Complaints are handled as Annex C says.\n\n### B. Annexes\n\n| Annex | Title |\n| --- | --- |\n| A | Farms |\n| C | Guide to complaints |\n')
    expect([...annexes.listed]).toEqual(['a', 'c'])
  })

  it('sees that the numbers for a calamity stand in an annex that is not there', () => {
    const text = (annex: number): string => `# Contract\n\n## 1. Calamities\n\nOn a calamity the Provider shall at once notify the Council, using the numbers in Schedule ${annex}.\n\n## 2. Schedules\n\nThe Schedules are: 1 (Rates), 2 (Returns). There are no others.\n`
    expect(findNoticeGaps(factsOf('en', text(7))).map(({ annex }) => annex)).toEqual(['7'])
    expect(findNoticeGaps(factsOf('en', text(2)))).toEqual([])
  })

  it('gives each annex of a list its own title only', () => {
    const { readings, annexes, document } = factsOf('en', '# Contract\n\n## 1. Complaints\n\nComplaints are handled as Schedule 3 says.\n\n## 2. Schedules\n\nSchedule 1 (Care), Schedule 2 (Homes), Schedule 3 (Complaints protocol), Schedule 4 (Rates)\n')
    expect(findMisnamedAnnexes(readings, annexes, document.text)).toEqual([])
  })
})
