import { expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { citesComplaintClause } from './complaint-clauses.js'
import { collectFacts } from './facts.js'

const contract = `# Agreement

## 1. Services

1.1 The Provider gives support to residents.

## 2. Rates

2.1 The rates are in the offer.

## 3. Expiry

3.1 Clause 2 survives the end of this Agreement.

3.2 Item 2 of Schedule 1 survives the end of this Agreement.

## SCHEDULE 1 – COMPLAINTS

1. A resident may complain orally.

2. The Provider answers the complaint within six weeks.
`

it('tells clause 2 of the agreement from item 2 of an annex on complaints', () => {
  const { readings, complaintClauses } = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(contract), defaultReadOptions)), languages.en)
  const cites = (number: string): boolean => citesComplaintClause(readings.find(({ statement }) => statement.place.number === number)!.statement, complaintClauses)
  expect(cites('3.1')).toBe(false)
  expect(cites('3.2')).toBe(true)
})
