import type { ReportedResult } from '../engine/report.js'
import type { Facts } from '../facts/facts.js'
import type { Role } from '../facts/statement.js'
import type { Language } from '../rule-api/rule.js'
import { literally } from '../shared/literally.js'

/** How a model clause names a party, and how the contract does: "de Aanbieder", "Opdrachtnemer", "the Contractor". */
interface PartyName {
  readonly model: RegExp
  readonly name: string
}

const modelNames: Readonly<Record<Language, Readonly<Record<'provider' | 'commissioner', string>>>> = {
  nl: { provider: 'Opdrachtnemer', commissioner: 'Opdrachtgever' },
  en: { provider: 'the Provider', commissioner: 'the Council' },
}
/** Contracts that say "wij" and "u" have no name that fits a sentence about somebody else. */
const plainNames: Readonly<Record<Language, Readonly<Record<'provider' | 'commissioner', string>>>> = {
  nl: { provider: 'de opdrachtnemer', commissioner: 'de gemeente' },
  en: { provider: 'the provider', commissioner: 'the council' },
}
const roleWords: Readonly<Record<'provider' | 'commissioner', RegExp>> = {
  provider: /nemer$|bieder$|verlener$|contractant|uitvoerder|leverancier|vervoerder|exploitant|provider|supplier|contractor|operator|carrier/iu,
  commissioner: /gever$|gemeente|college|council|authority|municipality|client|customer|regio/iu,
}

/** The model clause of a finding as it would stand in the contract; null where nothing needs writing. */
export function modelClause({ suggestion }: ReportedResult, facts: Facts): string | null {
  return suggestion === null ? null : nameParties(suggestion[facts.language.id], facts)
}

/** A model clause with the parties named as the contract names them. */
export function nameParties(clause: string, facts: Facts): string {
  const language = facts.language.id
  return (['provider', 'commissioner'] as const).reduce((text, role) => replaceName(text, { model: modelPattern(language, role), name: contractName(role, facts) }), clause)
}

function modelPattern(language: Language, role: 'provider' | 'commissioner'): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${modelNames[language][role]}(?![\\p{L}\\d])`, 'giu')
}

function replaceName(text: string, { model, name }: PartyName): string {
  return text.replace(model, (_, at: number) => (opensSentence(text, at) ? name.slice(0, 1).toUpperCase() + name.slice(1) : name))
}

function opensSentence(text: string, at: number): boolean {
  return at === 0 || /[.!?]["”’]?\s+$/u.test(text.slice(0, at))
}

/** The name that the contract uses most for this party among those that say its part, with the article that it mostly has. */
function contractName(role: 'provider' | 'commissioner', facts: Facts): string {
  const language = facts.language.id
  const { parties, document: { text } } = facts
  const printed = parties.names.filter((name) => name.role === (role satisfies Role)).flatMap(({ words }) => printedForm(words, text) ?? [])
  const known = printed.filter((name) => /^\p{Lu}/u.test(name) && !/^(?:wij|we|u|you|ons|onze|our|us|uw|your)$/iu.test(name))
  const speaking = known.filter((name) => roleWords[role].test(name))
  const name = (speaking.length > 0 ? speaking : known).sort((a, b) => count(b, text) - count(a, text))[0]
  if (name === undefined) return printed.length > 0 ? plainNames[language][role] : modelNames[language][role]
  return withArticle(name, text, language)
}

/** The words of a name as they stand in the text, with a capital where it is ever written so; null when they do not stand there. */
function printedForm(words: readonly string[], text: string): string | null {
  const bare = words.filter((word) => !/^(?:de|het|the)$/u.test(word))
  const forms = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${bare.map(literally).join('\\s+')}(?![\\p{L}\\d])`, 'giu'))].map(([form]) => form)
  return forms.find((form) => /^\p{Lu}/u.test(form)) ?? forms[0] ?? null
}

/** The name with the article that it mostly has; "De" when it is part of the name, as in "aan De Brug". */
function withArticle(name: string, text: string, language: Language): string {
  const bare = literally(name)
  const uses = [...text.matchAll(new RegExp(`(?:(?<![\\p{L}])([Dd]e|[Hh]et|[Tt]he)\\s+)?(?<![\\p{L}\\d])${bare}(?![\\p{L}\\d])`, 'gu'))].map(([, article]) => article ?? '')
  for (const article of language === 'nl' ? ['de', 'het'] : ['the']) {
    const own = uses.filter((use) => use.toLowerCase() === article)
    if (own.length * 2 > uses.length) return `${own.includes(article) ? article : own[0]!} ${name}`
  }
  return name
}

function count(name: string, text: string): number {
  return text.split(name).length
}
