/** A country with ombudsmen of its own; `netherlands` for every Dutch municipality. */
export type Nation = 'england' | 'scotland' | 'wales' | 'northern-ireland' | 'netherlands'

const ombudsmen: readonly (readonly [Nation, RegExp])[] = [
  ['scotland', /Scottish Public Services Ombudsman|\bSPSO\b/giu],
  ['wales', /Public Services Ombudsman for Wales|Welsh (?:Public Services |Local Government )?Ombudsman|\bPSOW\b/giu],
  ['northern-ireland', /Northern Ireland (?:Public Services )?Ombudsman|\bNIPSO\b/giu],
  ['england', /Local Government (?:and|&) Social Care Ombudsman|Local Government Ombudsman|Housing Ombudsman|\bLGSCO\b/giu],
]

const signs: readonly (readonly [Nation, RegExp])[] = [
  ['scotland', /\bScot(?:land|tish|s)\b/gu],
  ['wales', /(?<!England and )\b(?:Wales|Welsh|Cymru)\b|\bCounty Borough\b/gu],
  ['northern-ireland', /\bNorthern Ir(?:eland|ish)\b/gu],
  ['england', /\bEngland\b|\b(?:London|Metropolitan) Borough\b/gu],
  ['netherlands', /\b(?:the Netherlands|Dutch|Awb|GALA|Gemeente(?:wet)?|[Mm]unicipality of)\b/gu],
]

/** The nations of the British ombudsmen that a text names. */
export function britishOmbudsmenIn(text: string): Nation[] {
  return ombudsmen.filter(([, name]) => text.search(name) !== -1).map(([nation]) => nation)
}

/** The country that a contract speaks of most, the names of ombudsmen left out; null when it speaks of none or of two as much. */
export function nationOf(text: string): Nation | null {
  const rest = ombudsmen.reduce((left, [, name]) => left.replace(name, ''), text)
  const counted = signs.map(([nation, sign]) => ({ nation, times: [...rest.matchAll(sign)].length })).sort((a, b) => b.times - a.times)
  const [first, second] = counted
  return first!.times > second!.times ? first!.nation : null
}
