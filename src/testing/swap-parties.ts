import type { Language } from '../rule-api/rule.js'
import type { Situation } from './mini-contract.js'

type Side = 'provider' | 'commissioner'
type Naming = Readonly<Record<Side, string>>

/** What a side is called beside the name that the contract gives it. */
const otherNames: Readonly<Record<Language, Naming>> = {
  nl: { provider: '(?:de )?(?:Opdrachtnemer|[Aa]anbieder|[Vv]ervoerder|[Dd]ienstverlener|[Ll]everancier|[Uu]itvoerder|[Cc]ontractant)', commissioner: '(?:(?:de )?(?:Opdrachtgever|[Gg]emeente)|het [Cc]ollege)' },
  en: { provider: 'the (?:[Pp]rovider|[Cc]ontractor|[Oo]perator|[Ss]upplier|[Cc]arrier)', commissioner: 'the (?:[Cc]ouncil|[Mm]unicipality|[Aa]uthority|City)' },
}
/** The forms of parties that are called by a pronoun: as the subject, as an object, as an owner. */
const pronouns: Readonly<Record<string, readonly [string, string, string]>> = { wij: ['wij', 'ons', 'onze'], we: ['we', 'us', 'our'], u: ['u', 'u', 'uw'], you: ['you', 'you', 'your'] }

/** Provider and commissioner trade places throughout; null when neither is named. */
export function swapParties(language: Language, situation: Situation): Situation | null {
  const [provider, commissioner] = situation.parties ?? (language === 'nl' ? ['Opdrachtnemer', 'Opdrachtgever'] : ['Provider', 'Council'])
  const trade = pronouns[provider.toLowerCase()] !== undefined && pronouns[commissioner.toLowerCase()] !== undefined ? tradePronouns(provider, commissioner) : tradeNames(language, { provider, commissioner })
  const text = trade(situation.text)
  if (text === situation.text) return null
  return { ...situation, text, before: situation.before === undefined ? undefined : trade(situation.before), lead: situation.lead === undefined ? undefined : trade(situation.lead) }
}

function tradeNames(language: Language, names: Naming): (text: string) => string {
  const article = language === 'en' ? '(?:the )?' : ''
  const pattern = (side: Side): string => `(?<${side}>${article}${names[side]}|${otherNames[language][side]})`
  const either = new RegExp(String.raw`(?<!\p{L})(?:${pattern('provider')}|${pattern('commissioner')})(?!\p{L})`, 'giu')
  const called = (side: Side): string => (language === 'en' && !/^(?:the |we$|you$)/iu.test(names[side]) ? `the ${names[side]}` : names[side])
  return (text) => text.replace(either, (found, ...rest) => {
    const groups = rest.at(-1) as Readonly<Partial<Record<Side, string>>>
    const other = called(groups.provider === undefined ? 'provider' : 'commissioner')
    const bare = language === 'en' && !/^the /iu.test(found) ? other.replace(/^the /u, '') : other
    return /^(?:The|De|Het) /u.test(found) ? bare.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : bare
  })
}

function tradePronouns(provider: string, commissioner: string): (text: string) => string {
  const [one, other] = [pronouns[provider.toLowerCase()]!, pronouns[commissioner.toLowerCase()]!]
  const either = new RegExp(String.raw`(?<!\p{L})(?:${[...new Set([...one, ...other])].join('|')})(?!\p{L})`, 'giu')
  return (text) => text.replace(either, (found) => {
    const word = found.toLowerCase()
    const traded = one.includes(word) ? other[one.indexOf(word)]! : one[other.indexOf(word)]!
    return /^\p{Lu}/u.test(found) ? traded.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : traded
  })
}
