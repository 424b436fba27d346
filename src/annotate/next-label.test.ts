import { expect, test } from 'vitest'
import { labelBetween, labelInNextArticle, nextLabel } from './next-label.js'

test.each([['9.3\t', 1, '9.4\t'], ['9.9 ', 2, '9.11 '], ['Artikel 14 – ', 1, 'Artikel 15 – '], ['(c) ', 1, '(d) '], ['L. ', 1, 'M. '], ['z) ', 1, null], ['• ', 1, null], ['', 1, null]])(
  'behind %j, number %i: %j', (prefix, by, next) => expect(nextLabel(prefix, by)).toBe(next))

test.each([['14.2 ', 1, '15.1 '], ['14.2.\t', 3, '15.3.\t'], ['L2. ', 1, 'M1. '], ['2. ', 1, '1. '], ['(3) ', 2, '(2) '], ['a. ', 1, null]])(
  'in the article behind that of %j, number %i: %j', (prefix, at, label) => expect(labelInNextArticle(prefix, at)).toBe(label))

test.each([['24. ', 1, '24a. '], ['24. ', 3, '24c. '], ['(a) ', 1, null]])('between that of %j and the next, number %i: %j', (prefix, at, label) => expect(labelBetween(prefix, at)).toBe(label))
