import { expect, it } from 'vitest'
import type { Reading } from '../facts/read-statements.js'
import { tokenize } from '../languages/token.js'
import { packWeights, unpackWeights } from './pack-weights.js'
import { SentenceScorer } from './score-readings.js'
import { sentenceFeatures } from './sentence-features.js'

const sentences = ['De klager krijgt binnen zes weken antwoord, en de klager krijgt een klachtencommissie.', 'Antwoord antwoord antwoorden 12 weken', '', 'klachtencommissie']
const readings = sentences.map((text, index) => ({
  about: index === 0 ? 'own' : 'none', actor: index === 1 ? 'provider' : null,
  statement: { tokens: tokenize(text), deadlines: index === 1 ? [{}] : [], place: { headings: index === 2 ? [] : ['Klachten en antwoord'] } },
}) as unknown as Reading)

it('adds up the weights of the features of each sentence', () => {
  const all = [...new Set(readings.flatMap((reading) => [...sentenceFeatures(reading)]))]
  const features = Object.fromEntries(all.filter((_, index) => index % 4 !== 3).map((feature, index) => [feature, [index % 2, index + 1, 2, -index]]))
  const model = { rules: ['a', 'b', 'c'], bias: [-5, 7, 100], features }
  const expected = readings.flatMap((reading) => model.bias.map((bias, rule) => {
    const pairs = [...sentenceFeatures(reading)].flatMap((feature) => features[feature] ?? [])
    return pairs.reduce((sum, weight, at) => (at % 2 === 1 && pairs[at - 1] === rule ? sum + weight : sum), bias)
  }))
  expect([...new SentenceScorer(unpackWeights(packWeights(model))).scores(readings)]).toEqual(expected)
})
