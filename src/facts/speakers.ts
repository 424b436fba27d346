import { letter } from '../shared/letters.js'
import { asWords } from '../shared/literally.js'
import { performs } from './acting-parties.js'
import { isContractParty, otherParty, type ContractParty } from './contract-party.js'
import { addNew, preamble, type PartyNames } from './party-names.js'
import { isSpoken } from './pronouns.js'

/** Who speaks and who is spoken to. */
const dutch = ['wij', 'u'] as const, english = ['we', 'you'] as const
const speaks: Readonly<Record<'wij' | 'u' | 'we' | 'you', RegExp>> = { wij: /(?<!\p{L})(?:wij|we|ik)(?!\p{L})/giu, u: /(?<!\p{L})u(?!\p{L})/giu, we: /(?<!\p{L})we(?!\p{L})/giu, you: /(?<!\p{L})you(?!\p{L})/giu }
const heard = { wij: /(?<!\p{L})(?:ons|onze|mij|mijn)(?!\p{L})/giu, we: /(?<!\p{L})(?:us|our)(?!\p{L})/giu } as const
/** "We" with which both speak, and forms in which nobody in particular does. */
const both = /["“„‘'](?:we|wij)["”’'][^.;\n]{0,30}(?:both|each other|together|beide|samen|allebei)|(?<!\p{L})(?:we|wij),? (?:both|beiden|allebei|partijen|the parties)(?!\p{L})/iu
const introduced = /["“„‘'(]\s*(?:we|wij)\s*["”’')]/iu

/** What only the commissioner says with "we", or hears with "you"; then what only the provider does. */
const signs: Readonly<Record<ContractParty, RegExp>> = {
  commissioner: /(?<!\p{L})we (?:(?:shall|will|may) )?(?:pay|fund|buy|purchase|award|commission|appoint|hire)(?!\p{L})|(?<!\p{L})(?:wij|we) (?:betalen|vergoeden|kopen|gunnen|subsidi)|(?:betalen|vergoeden|kopen|gunnen) (?:wij|we)(?!\p{L})|award(?:s|ing)? you|gunt? (?:de gemeente [\p{L} ]{2,30})?u(?!\p{L})|appoint(?:s|ing)? you(?!\p{L})|(?:pay|fund)(?:s|ing)? you(?!\p{L})|betalen (?:wij )?u(?!\p{L})|your (?:company|organi[sz]ation)(?!\p{L})|uw (?:organisatie|bedrijf|onderneming)(?!\p{L})|(?:verleen|verlenen|geef|geven|verstrek|verstrekken|draag|dragen) (?:wij|we|ik) u(?!\p{L})|uw opdracht(?!\p{L})|your (?:appointment|assignment)(?!\p{L})/giu,
  provider: /(?<!\p{L})we (?:(?:shall|will|already) ){0,2}(?:provide|deliver|run|invoice|perform|employ|have given)(?!\p{L})|(?<!\p{L})(?:wij|we) (?:leveren|verlenen|rijden|vervoeren|factureren|verzorgen)(?!\p{L})|(?:leveren|verlenen|rijden|verzorgen|factureren) (?:wij|we)(?!\p{L})|(?:pays?|funds?|appoint(?:s|ed|ing)?|(?:shall|will) pay) us(?!\p{L})|asked us to|(?:you|u) (?:pay|betaalt)(?!\p{L})|(?:betaalt|vergoedt|subsidieert) (?:u )?ons(?!\p{L})|(?:onze|our) (?:klant|customer|funder|fees?|medewerkers|chauffeurs|monteurs?|planning|staff|drivers|carers|advisers|volunteers|vrijwilligers|begeleiders)(?!\p{L})/giu,
}
const fewest = 4, oftenEnough = 10
const asThird = { commissioner: '(?:council|municipality|authority|city|borough|gemeente|opdrachtgever|college)', provider: '(?:provider|contractor|supplier|operator|carrier|charity|opdrachtnemer|aanbieder|zorgaanbieder|vervoerder|dienstverlener|uitvoerder|leverancier)' } as const

/**
 * Adds who "we" and "you" are in a contract that never says so: one of whom it speaks by name does not say "we", who pays is not the provider.
 * A wrong side is worse than none: without clear signs nothing is added.
 */
export function addSpeakers(names: PartyNames, text: string): void {
  const [speaker, hearer] = isDutch(text) ? dutch : english
  const role = roleNamed(names, speaker) ?? (isSpokenThroughout(speaker, text) || (times(speaks[hearer], text) >= oftenEnough && times(signs.commissioner, text) > 0) ? otherOf(roleNamed(names, hearer)) ?? speakerBySigns(names, text) ?? byBrackets(text) : null)
  if (role === null) return
  addNew(names, { role, words: [speaker], printed: speaker })
  const addressed = times(speaks[hearer], text)
  if (addressed >= oftenEnough || (addressed >= fewest && actsByName(names, otherParty(role), text) < fewest)) addNew(names, { role: otherParty(role), words: [hearer], printed: hearer })
}

function isDutch(text: string): boolean {
  return times(/(?<!\p{L})(?:de|het|een)(?!\p{L})/giu, text) > times(/(?<!\p{L})(?:the|an?)(?!\p{L})/giu, text)
}

function isSpokenThroughout(speaker: 'wij' | 'we', text: string): boolean {
  const spoken = times(speaks[speaker], text)
  return !both.test(text) && spoken >= 2 && spoken + times(heard[speaker], text) >= fewest
}

/** A municipality that brackets "we" after its name may have left its name in another line. */
function byBrackets(text: string): ContractParty | null {
  return introduced.test(text.slice(0, preamble)) ? 'commissioner' : null
}

function speakerBySigns(names: PartyNames, text: string): ContractParty | null {
  const said = { commissioner: times(signs.commissioner, text), provider: times(signs.provider, text) }
  if (said.commissioner + said.provider === 0 && times(speaks.wij, text) < 2 * fewest - 2) return null
  const weight = (side: ContractParty): number => 2 * Math.min(3, said[side]) + Math.min(6, actsByName(names, otherParty(side), text))
  const lead = weight('commissioner') - weight('provider')
  return Math.abs(lead) < 3 ? null : lead > 0 ? 'commissioner' : 'provider'
}

/** How often a side acts by a name or an ordinary word: "the Council shall", "Thuisgevoel levert". */
function actsByName(names: PartyNames, side: ContractParty, text: string): number {
  const own = names.filter(({ role, words }) => role === side && !(words.length === 1 && isSpoken(words[0]!))).map(({ printed }) => asWords(printed))
  return times(new RegExp(`(?<!van |of the |of )(?:${[asThird[side], ...own].join('|')}) (?:${performs}|pays?|betaalt|vergoedt|discuss(?:es)?|bespreekt|funds?)(?![${letter}])`, 'giu'), text)
}

function times(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].length
}

function roleNamed(names: PartyNames, pronoun: string): ContractParty | null {
  const role = names.find(({ words }) => words.length === 1 && words[0] === pronoun)?.role ?? null
  return isContractParty(role) ? role : null
}

function otherOf(role: ContractParty | null): ContractParty | null {
  return role === null ? null : otherParty(role)
}
