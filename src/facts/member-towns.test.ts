import { expect, it } from 'vitest'
import { memberTowns } from './member-towns.js'

it.each([
  ['waaraan de gemeenten Aarnhoven, Turfwijk en Zuiderhorst aan Zee deelnemen', ['aarnhoven', 'turfwijk', 'zuiderhorst aan zee']],
  ['de colleges van Dorsterwijk, Ommelo en Zandeind', ['dorsterwijk', 'ommelo', 'zandeind']],
  ['for itself and on behalf of the municipalities of Oldford and Newbridge', ['oldford', 'newbridge', 'aarnhoven']],
  ['de gemeente Aarnhoven en Stichting Turfwijk', []],
])('%s', (text, towns) => expect(memberTowns(text, 'Gemeente Aarnhoven')).toEqual(towns))
