// Puts the current output of the sample command into README.md: npm run docs
import { readFileSync, writeFileSync } from 'node:fs'
import { main } from '../cli/main.js'
import { nodeIo } from '../cli/node-io.js'
import { sampleArguments, sampleOf, withSample } from './readme-sample.js'

const readme = 'README.md'
const pieces: string[] = []
const stdout = { write: (text: string) => void pieces.push(text), isTTY: false, columns: 80 }
await main(sampleArguments, { ...nodeIo(process, new AbortController().signal), stdout, env: {} })
writeFileSync(readme, withSample(readFileSync(readme, 'utf8'), sampleOf(pieces.join(''), 'decision-deadline')))
