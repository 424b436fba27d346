import { data } from '../generated/data.js'
import { literally } from '../shared/literally.js'

/** A country with ombudsmen of its own; `netherlands` for every Dutch municipality. */
export type Nation = 'england' | 'scotland' | 'wales' | 'northern-ireland' | 'netherlands'

/** A row of the dated data file. */
interface Row {
  readonly nation: Nation
  readonly ombudsmen: readonly string[]
  /** Words that tell where a contract is at home, as they are printed. */
  readonly signs: readonly string[]
}

const rows = data['british-ombudsmen'] as readonly Row[]
const british = rows.filter(({ ombudsmen }) => ombudsmen.length > 0)
/** "England and Wales" is whose law applies. */
const jointLaw = /England and Wales/gu

/** The nations of the British ombudsmen that a text names. */
export function britishOmbudsmenIn(text: string): Nation[] {
  return british.filter(({ ombudsmen }) => anyOf(ombudsmen, 'iu').test(text)).map(({ nation }) => nation)
}

/** The country that a contract speaks of most, the names of ombudsmen left out; null when it speaks of none or of two as much. */
export function nationOf(text: string): Nation | null {
  const rest = british.reduce((left, { ombudsmen }) => left.replace(anyOf(ombudsmen, 'giu'), ''), text).replace(jointLaw, 'England')
  const counted = rows.map(({ nation, signs }) => ({ nation, times: [...rest.matchAll(anyOf(signs, 'gu'))].length })).sort((a, b) => b.times - a.times)
  const [first, second] = counted
  return first!.times > second!.times ? first!.nation : null
}

function anyOf(names: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${names.map(literally).join('|')})(?!\\p{L})`, flags)
}
