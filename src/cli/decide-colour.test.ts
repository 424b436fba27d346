import { expect, test } from 'vitest'
import { decideColour } from './decide-colour.js'

test.each([
  ['a terminal', undefined, {}, true, true],
  ['a pipe', undefined, {}, false, false],
  ['TERM=dumb', undefined, { TERM: 'dumb' }, true, false],
  ['NO_COLOR', undefined, { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR', undefined, { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR in a pipe', undefined, { FORCE_COLOR: '1' }, false, true],
  ['an empty FORCE_COLOR in a pipe', undefined, { FORCE_COLOR: '' }, false, true],
  ['FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, true, false],
  ['FORCE_COLOR=false', undefined, { FORCE_COLOR: 'false' }, true, false],
  ['NO_COLOR over FORCE_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['FORCE_COLOR over TERM=dumb', undefined, { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
  ['--color over NO_COLOR', true, { NO_COLOR: '1' }, false, true],
  ['--no-color over FORCE_COLOR', false, { FORCE_COLOR: '1' }, true, false],
])('%s', (_name, flag, env, isTTY, colour) => expect(decideColour(flag, env, { isTTY })).toBe(colour))
