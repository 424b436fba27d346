import { expect, test } from 'vitest'
import { defaultReadOptions } from '../../document/source-block.js'
import { checkWithView, type CheckOptions } from '../check.js'

const options: CheckOptions = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }

/** The styled stretches of all blocks as text. */
async function styled(source: string, name = 'a.md'): Promise<readonly string[]> {
  const { view } = await checkWithView({ name, bytes: new TextEncoder().encode(source) }, options)
  return view.blocks.flatMap(({ text, styles }) => styles.map(({ start, end, style }) => `${style}: ${text.slice(start, end)}`))
}

test.each([
  ['strong and emphasised text', 'Een **klacht** is *elke* uiting.', ['strong: klacht', 'emphasis: elke']],
  ['one in the other', 'Een **klacht _of_ zorg** telt.', ['strong: klacht of zorg', 'emphasis: of']],
  ['behind a label', '9.3 Een **klacht** is gratis.', ['strong: klacht']],
  ['over lines and double spaces', '> Een **klacht\r\n> van   een inwoner** telt.', ['strong: klacht van een inwoner']],
  ['beside entities, code and links', 'A &amp; `b` [c **d**](x) **e &lt; f** g', ['strong: d', 'strong: e < f']],
  ['in lists, headings and cells', '# Kop *een*\n\n- item **twee**\n\n| **a** | b |\n|---|---|\n| c | *d* |\n', ['emphasis: een', 'strong: twee', 'strong: a', 'emphasis: d']],
  ['and nothing in a star that is none', '2 * 3 * 4 en **niet dicht', []],
] as const)('%s', async (_name, source, expected) => expect(await styled(source)).toEqual(expected))

test('a long file, which is parsed in parts', async () => {
  const filler = Array.from({ length: 400 }, (_, index) => `Alinea ${index} zonder iets bijzonders, maar wel met genoeg woorden om de bladzijde te vullen.\n\n`).join('')
  expect(await styled(`**begin**\n\n${filler}**midden**\n\n${filler}**eind**\n`)).toEqual(['strong: begin', 'strong: midden', 'strong: eind'])
})

test('plain text and markup that nests too deep look plain', async () => {
  expect(await styled('Een **klacht**.', 'a.txt')).toEqual([])
  expect(await styled(`${'> '.repeat(100)}een **klacht** is er`)).toEqual([])
})
