import { expect, it } from 'vitest'
import { britishOmbudsmenIn, nationOf } from './british-ombudsmen.js'

it.each([
  ['the Scottish Public Services Ombudsman (SPSO)', ['scotland']],
  ['the Public Services Ombudsman for Wales', ['wales']],
  ['the local government and social care ombudsman', ['england']],
  ['the National Ombudsman', []],
])('finds the nation of the ombudsman in %s', (text, nations) => expect(britishOmbudsmenIn(text)).toEqual(nations))

it.each([
  ['The law of England and Wales applies. The Metropolitan Borough pays.', 'england'],
  ['The Council is in Scotland; the reply names the Local Government Ombudsman.', 'scotland'],
  ['The Municipality of Duinrade buys transport. The Awb applies.', 'netherlands'],
  ['The Council pays.', null],
])('tells the country of: %s', (text, nation) => expect(nationOf(text)).toBe(nation))
