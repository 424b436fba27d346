// Trains the second reader: `npm run train` writes src/second-reader/weights/*.json.
import { writeFileSync } from 'node:fs'
import { trainSecondReader } from '../testing/train-second-reader.js'

for (const language of ['nl', 'en'] as const) {
  const { rules, bias, features } = trainSecondReader(language)
  const lines = Object.entries(features).map(([feature, pairs]) => `  ${JSON.stringify(feature)}: ${JSON.stringify(pairs)}`)
  const text = `{\n"rules": ${JSON.stringify(rules)},\n"bias": ${JSON.stringify(bias)},\n"features": {\n${lines.join(',\n')}\n}\n}\n`
  writeFileSync(new URL(`../second-reader/weights/${language}.json`, import.meta.url), text)
  console.log(`${language}: ${lines.length} features`)
}
