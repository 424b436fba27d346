import { expect, test } from 'vitest'
import { lineHashes } from './line-hash.js'

// The expected values are what github/codeql-action computes for these texts.
test.each([
  ['an empty text', '', ['c129715d7a2bc9a3:1']],
  ['blanks within and before a line', ' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
  ['a line feed at the end', 'alpha\nbeta\nalpha\n', ['8d07ce75f7b3af45:1', 'ca140c3f893ffa65:1', '26f09ff008857193:1', 'c129715d7a2bc9a3:1']],
  ['carriage returns', ' a l p h a \r\n\tbeta\ralpha\r\n', ['8d07ce75f7b3af45:1', 'ca140c3f893ffa65:1', '26f09ff008857193:1', 'c129715d7a2bc9a3:1']],
])('%s', (_name, text, hashes) => expect(lineHashes(text)).toEqual(hashes))

test('lines that a hundred characters cannot tell apart are counted', () => {
  const line = 'x'.repeat(120)
  const hashes = lineHashes(`${line}\n${line}\n${line}`)
  expect(hashes[0]?.endsWith(':1')).toBe(true)
  expect(hashes[1]).toBe(hashes[0]?.replace(/:1$/u, ':2'))
})
