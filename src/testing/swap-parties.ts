import type { Language } from '../rule-api/rule.js'
import type { Situation } from './mini-contract.js'

type Side = 'provider' | 'commissioner'
type Naming = Readonly<Record<Side, string>>

/** What a side is called beside the name that the contract gives it. */
const otherNames: Readonly<Record<Language, Naming>> = {
  nl: { provider: '(?:de )?(?:Opdrachtnemer|[Aa]anbieder|[Vv]ervoerder|[Dd]ienstverlener|[Ll]everancier|[Uu]itvoerder|[Cc]ontractant)', commissioner: '(?:(?:de )?(?:Opdrachtgever|[Gg]emeente)|het [Cc]ollege)' },
  en: { provider: 'the (?:[Pp]rovider|[Cc]ontractor|[Oo]perator|[Ss]upplier|[Cc]arrier)', commissioner: 'the (?:[Cc]ouncil|[Mm]unicipality|[Aa]uthority|City)' },
}
/** What a side is called as the subject, as an object and as an owner; three times the same for a name. */
const pronouns: Readonly<Record<string, readonly string[]>> = { wij: ['wij', 'ons', 'onze'], we: ['we', 'us', 'our'], u: ['u', 'u', 'uw'], you: ['you', 'you', 'your'] }

/** Provider and commissioner trade places throughout; null when neither is named. */
export function swapParties(language: Language, situation: Situation): Situation | null {
  const [provider, commissioner] = situation.parties ?? (language === 'nl' ? ['Opdrachtnemer', 'Opdrachtgever'] : ['Provider', 'Council'])
  const forms = { provider: formsOf(language, provider), commissioner: formsOf(language, commissioner) }
  const trade = (text: string): string => tradeForms(language, text, forms)
  const text = trade(situation.text)
  if (text === situation.text) return null
  return { ...situation, text, before: situation.before === undefined ? undefined : trade(situation.before), lead: situation.lead === undefined ? undefined : trade(situation.lead) }
}

type Forms = Readonly<Record<Side, readonly string[]>>

function formsOf(language: Language, name: string): readonly string[] {
  if (Object.hasOwn(pronouns, name.toLowerCase())) return pronouns[name.toLowerCase()]!
  const called = language === 'en' && !/^the /iu.test(name) ? `the ${name}` : name
  return [called, called, language === 'en' ? `${called}'s` : called]
}

function tradeForms(language: Language, text: string, forms: Forms): string {
  const pattern = (side: Side): string => `(?<${side}>${[...forms[side]].sort((a, b) => b.length - a.length).map((form) => form.replace(/^the /u, '(?:the )?')).join('|')}|${otherNames[language][side]})`
  const either = new RegExp(String.raw`(?<!\p{L})(?:${pattern('provider')}|${pattern('commissioner')})(?!\p{L})`, 'giu')
  return text.replace(either, (found, ...rest) => {
    const groups = rest.at(-1) as Readonly<Partial<Record<Side, string>>>
    const [own, other] = groups.provider === undefined ? [forms.commissioner, forms.provider] : [forms.provider, forms.commissioner]
    const word = other[Math.max(0, own.findIndex((form) => form.toLowerCase() === found.toLowerCase()))]!
    const bare = /^the /iu.test(found) ? word : word.replace(/^the /u, '')
    return /^(?:The|De|Het|Wij|We|U|You|Ons|Onze|Us|Our|Uw|Your)(?![\p{L}])/u.test(found) ? bare.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : bare
  })
}
