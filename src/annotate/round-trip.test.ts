import { describe, expect, test } from 'vitest'
import { buildDocx, paragraph } from '../readers/docx/testing/build-docx.js'
import type { KindId } from '../rule-api/rule.js'
import { rules } from '../ruleset/index.js'
import { check } from '../engine/check.js'
import { acceptInsertions } from './testing/accept-insertions.js'
import { reviewed, youth } from './testing/review-docx-file.js'

/** Kinds under which, together, every requirement applies. */
const kinds: readonly KindId[] = ['youth', 'wmo', 'participation', 'wkkgz', 'transport', 'municipal-task']
const heading = (text: string): string => paragraph(text, '<w:outlineLvl w:val="0"/>')
const body = (...lines: readonly string[]): string => lines.map((line) => (/^(?:Artikel|Article) \d+ \p{Lu}[^.]*$/u.test(line) ? heading(line) : paragraph(line))).join('')

/** Contracts that arrange nothing about complaints, under several names for the parties. */
const contracts: Readonly<Record<string, readonly string[]>> = {
  'Dutch, parties without articles': ['Overeenkomst jeugdhulp', 'De gemeente Molenwijk, hierna: Opdrachtgever, en Stichting De Brug, hierna: Opdrachtnemer, komen overeen:', 'Artikel 1 Dienst', '1.1 Opdrachtnemer verleent jeugdhulp aan inwoners.', '1.2 Opdrachtgever betaalt maandelijks.', 'Artikel 2 Duur', '2.1 De overeenkomst duurt twee jaar.', '2.2 Verlenging is mogelijk.', 'Aldus overeengekomen te Molenwijk,'],
  'Dutch, parties with articles': ['Overeenkomst jeugdhulp', 'De gemeente Molenwijk, hierna: de Gemeente, en Stichting De Brug, hierna: de Aanbieder, komen overeen:', 'Artikel 1 Dienst', '1. De Aanbieder verleent jeugdhulp aan inwoners.', '2. De Gemeente betaalt de Aanbieder maandelijks.', 'Artikel 2 Duur', '1. De overeenkomst duurt twee jaar.', '2. De Gemeente kan verlengen.', 'Aldus overeengekomen te Molenwijk,'],
  'Dutch, a heading on complaints without clauses that arrange anything': ['Overeenkomst jeugdhulp', 'De gemeente Molenwijk, hierna: Gemeente, en Stichting De Brug, hierna: Aanbieder, komen overeen:', 'Artikel 1 Dienst', '1.1 Aanbieder verleent jeugdhulp aan inwoners.', 'Artikel 2 Klachten', '2.1 Partijen vinden klachten van inwoners belangrijk.', 'Artikel 3 Duur', '3.1 De overeenkomst duurt twee jaar.'],
  English: ['Agreement for youth care', 'The Municipality of Harmsoord, hereinafter referred to as the Council, and Stichting The Bridge, hereinafter referred to as the Provider, agree:', 'Article 1 Services', '1.1 The Provider shall deliver youth care to residents.', '1.2 The Council shall pay the Provider every month.', 'Article 2 Term', '2.1 The agreement shall run for two years.', '2.2 The Council may extend it.', 'Signed at Harmsoord,'],
  'English, a contractor': ['Agreement for youth care', 'The Municipality of Harmsoord, hereinafter referred to as the Municipality, and The Bridge B.V., hereinafter referred to as the Contractor, agree:', 'Article 1 Services', '1.1 The Contractor shall deliver youth care to residents.', '1.2 The Municipality shall pay the Contractor every month.', 'Article 2 Term', '2.1 The agreement shall run for two years.', '2.2 The Municipality may extend it.', 'Signed at Harmsoord,'],
}

describe.each(Object.entries(contracts))('%s', (_name, lines) => {
  test('what is missing is met once the model clauses are accepted', async () => {
    const options = { ...youth, kinds }
    const { bytes, document, insertions } = await reviewed(buildDocx({ body: body(...lines) }), {}, options)
    const missing = document.results.filter(({ outcome }) => outcome === 'missing').map(({ rule }) => rule)
    expect(insertions).toBe(missing.length)
    expect(missing.length).toBeGreaterThan(20)
    const after = await check({ name: 'accepted.docx', bytes: acceptInsertions(bytes) }, options)
    const unmet = after.results.filter(({ rule, outcome }) => missing.includes(rule) && outcome !== 'met')
    expect(unmet.map(({ rule, outcome, reason, evidence }) => [rule, outcome, reason, evidence[0]?.excerpt])).toEqual([])
  })
})

test('they are all requirements but the four that are about what stands there', async () => {
  const { document } = await reviewed(buildDocx({ body: body(...contracts['English']!) }), {}, { ...youth, kinds })
  const never = document.results.filter(({ outcome }) => outcome !== 'missing').map(({ rule }) => rule)
  expect(never).toEqual(['competent-ombudsman', 'complaint-right-excluded', 'dangling-reference', 'deadline-consistency'])
  expect(document.results).toHaveLength(rules.length)
})
