import { capital, letter } from '../shared/letters.js'

const term = String.raw`(?:de |het |the )?["“„‘'*]*([${capital}][${letter}&-]*(?: [${capital}][${letter}&-]*){0,2})["”’'*]*`
const organisation = '(?:organi[sz]ation|company|contractor|provider|supplier|institution|firm|undertaking|party|operator|charity|foundation|agency|combination|consortium|organisatie|onderneming|instelling|partij|aanbieder|zorgaanbieder|opdrachtnemer|dienstverlener|vervoerder|stichting|combinatie|maatschap)'
const performing = '(?:(?<!not )provides?|delivers?|performs?|carries out|signed|signs|accepted|accepts|is named|named|awarded|admitted|selected|runs|entered into|ondertekend|ondertekent|verleent|levert|uitvoert|verzorgt|gegund|genoemd|toegelaten|sluit|gesloten)'
const object = '(?:services?|care|help|support|transport|work|framework|agreement|order|order form|contract|lot|list|hulp|zorg|diensten|dienstverlening|ondersteuning|vervoer|opdracht|overeenkomst|contract|perceel|werkzaamheden|begeleiding)'
/** What tells a definition from a sentence under a heading: "de instelling levert …". */
const relative = '(?:that|which|who|whose|whom|named|admitted|selected|die|dat|wie|waarmee|genoemd|toegelaten)'
const article = String.raw`(?:(?:the|an?|each|any|every|de|het|een|elke?|iedere?) )?(?:[${letter}-]+ )?`
const means = String.raw`\s*(?::|=|\bis\b|\bmeans\b|\bbetekent\b)\s*`
/** The party that "provides the Services", "signed the Order Form"; then "the contractor, a training institution". */
const byTask = String.raw`${article}${organisation}(?![${letter}])(?=[^.;]{0,30}(?<![${letter}])${relative}(?![${letter}]))(?=[^.;]{0,80}(?<![${letter}])${performing}(?![${letter}]))(?=[^.;]{0,120}(?<![${letter}])${object}(?![${letter}]))`
const byWord = String.raw`(?:the|each|any|de|elke|iedere) (?:contractor|provider|supplier|care provider|opdrachtnemer|aanbieder|zorgaanbieder)(?=[,.;]|$| (?:with whom|that|who|named|met wie|die|genoemd)\b)`
const ofProvider = new RegExp(`^["“„‘'(\\s]*(?:${byTask}|${byWord})`, 'iu')
/** Helpers, auditors and whoever else the parties bring in. */
const helper = /subcontract|onderaannem|third part|derde|namens|on behalf|engage[sd]? by|ingeschakeld|inschakelt|hire[sd]?\b|ingehuurd|audit|toezicht|supervis|onafhankelijk|independent/iu
const definition = new RegExp(`^[-*•\\d.()\\s]{0,6}${term}${means}(.{5,240})`, 'u'), cell = new RegExp(`^${term}$`, 'u')
const sentences = /(?<=[.;])\s+(?=["“„‘])/u

/** The terms that the definitions give to whoever performs the contract: "Host means the organisation that signed the Order Form", "School | the contractor". */
export function definedProviders(text: string): string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const said = line.split(sentences).map((sentence) => definition.exec(sentence)).filter((found) => found !== null && isProvider(found[2]!)).map((found) => found![1]!)
    const named = line.length > 40 ? null : cell.exec(line)
    return named !== null && isProvider(lines[at + 1] ?? '') ? [...said, named[1]!] : said
  })
}

function isProvider(meaning: string): boolean {
  return ofProvider.test(meaning) && !helper.test(meaning)
}
