import { expect, it } from 'vitest'
import { fingerprint } from './fingerprint.js'

/** As the definition of FNV-1a has it, on units of 16 bits. */
function byDefinition(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++) hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash.toString(16).padStart(16, '0')
}

it.each(['', 'a', 'foobar', 'ë€\ud83d\ude00\uffff', 'De klager krijgt antwoord. '.repeat(40)])('is the 64-bit FNV-1a of %j', (text) => {
  expect(fingerprint(text)).toBe(byDefinition(text))
})
