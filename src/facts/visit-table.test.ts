import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts } from './facts.js'

const short = 'De cliënt belt. Er is een loket.'
const first = 'Onder een klacht valt elke uiting van onvrede van een cliënt of zijn naaste over de bejegening, de planning of de bereikbaarheid van Opdrachtnemer.'
const second = 'Storingen aan een hulpmiddel vallen hier niet onder en gaan naar de storingsdienst.'
const statementsOf = (cells: readonly string[]): string[] => {
  const text = `| Nr | Eis | Bewijs |\n| --- | --- | --- |\n| ${cells.join(' | ')} |\n| E-9 | De klachtenlijn is bereikbaar. | Belscript |\n`
  const { readings, document } = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions)), languages.nl)
  return readings.map(({ statement: { span } }) => document.text.slice(span.start, span.end).replaceAll('\n', ' | '))
}

describe('the rows of a table', () => {
  it('are one statement each while they are short', () => {
    expect(statementsOf(['E-1', short, 'Plan'])).toEqual([`E-1 | ${short} | Plan`, 'E-9 | De klachtenlijn is bereikbaar. | Belscript'])
  })
  it('are a statement for each sentence of a long cell, the short cells at either end', () => {
    expect(statementsOf(['E-1', `${first} ${second}`, 'Plan']).slice(0, 2)).toEqual([`E-1 | ${first}`, `${second} | Plan`])
  })
  it('leave out how a requirement is checked, unless that tells how often', () => {
    const wordsOf = (proof: string): readonly string[] => {
      const text = `| Nr | Eis | Wijze van toetsing | Gevolg |\n| --- | --- | --- | --- |\n| E-1 | De lijn is open. | ${proof} | Boete |\n`
      const { readings } = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions)), languages.nl)
      return readings[0]!.statement.tokens.map(({ folded }) => folded)
    }
    expect(wordsOf('Steekproef')).not.toContain('steekproef')
    expect(wordsOf('Kwartaalrapport')).toContain('kwartaalrapport')
  })
  it('keep apart what follows when a requirement is not met, and what a party does to check it', () => {
    const said = (heads: string, cells: string): readonly string[] => {
      const text = `| Nr | Eis | ${heads} |\n| --- | --- | --- |\n| E-1 | De lijn is open. | ${cells} |\n`
      const { document, readings } = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions)), languages.nl)
      return readings.map(({ statement: { span, tokens, own } }) => `${tokens.slice(0, own).map(({ folded }) => folded).join(' ')} > ${document.text.slice(span.start, span.end).replaceAll('\n', ' | ')}`)
    }
    expect(said('Gevolg bij niet halen', 'Boete')).toEqual(['eis > E-1 | De lijn is open. | Boete', 'gevolg bij niet halen > Boete'])
    expect(said('Toets door Opdrachtgever', 'goedkeuring van het plan vóór de start en van elke wijziging')).toEqual(['eis > E-1 | De lijn is open. | goedkeuring van het plan vóór de start en van elke wijziging', 'toets door opdrachtgever > goedkeuring van het plan vóór de start en van elke wijziging'])
  })
  it('deny nothing by a column of numbers', () => {
    const text = '| No. | Requirement |\n| --- | --- |\n| 1 | Complaints are free. |\n| 2 | The line is open. |\n'
    const { readings } = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions)), languages.en)
    expect(readings.map(({ statement: { concepts } }) => concepts.has('negation'))).toEqual([false, false])
  })
  it('keep what one sentence excludes from the other', () => {
    const text = `# Eisen klachten\n\n| Nr | Eis |\n| --- | --- |\n| E-1 | ${first} ${second} |\n| E-2 | Opdrachtnemer neemt een klacht in ontvangst. |\n`
    const { readings } = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions)), languages.nl)
    expect(readings.map(({ statement: { concepts } }) => concepts.has('negation'))).toEqual([false, true, false])
  })
})
