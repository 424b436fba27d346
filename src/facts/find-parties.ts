import { tokenize } from '../languages/token.js'
import { definedParty, type DefinedParty } from './defined-party.js'
import { findOfficials } from './find-officials.js'
import { company, generic, nobody, oneOfTowns, patterns, pronouns, publicByDefinition, public_, quoteMark, spoken, spokenAfter, spokenPlainly, unbracketed } from './party-patterns.js'
import type { Role } from './statement.js'
import { letter } from '../shared/letters.js'

/** What the contract calls its two sides, as folded token sequences, and the first printed form of each. */
export interface Parties {
  readonly names: readonly { readonly role: Role; readonly words: readonly string[] }[]
  readonly provider: string | null
  readonly commissioner: string | null
}

type Names = { role: Role; words: readonly string[]; printed: string }[]

/** Finds the parties' names in the opening of the contract: "hierna: Aanbieder", ("the Council"), ("wij"), "De Slinger B.V.", the town. */
export function findParties(text: string, town: string | null): Parties {
  const names: Names = []
  const lines = text.slice(0, 9_000).split('\n')
  for (const [at, sentence] of lines.entries()) {
    const defined = definedParty(sentence, lines[at + 1] ?? '')
    if (defined !== null) addDefined(names, defined)
    if (quoteMark.test(sentence)) for (const [, pronoun, meant] of [...sentence.matchAll(spoken), ...sentence.matchAll(spokenAfter)]) addName(names, pronoun!, meant!, '')
    for (const pattern of sentence.includes('(') ? patterns : unbracketed) {
      for (const match of sentence.matchAll(pattern)) addName(names, match[1]!, sentence.slice(0, match.index), sentence.slice(match.index + match[0].length))
    }
  }
  for (const pattern of [publicByDefinition, oneOfTowns]) for (const [, printed] of text.slice(0, 9_000).matchAll(pattern)) addPublic(names, printed!)
  for (const [role, pattern] of spokenPlainly) for (const [, after, first] of text.slice(0, 3_000).matchAll(pattern)) addDefined(names, { printed: (after ?? first)!.toLowerCase(), role })
  for (const printed of ['Stad', 'Town', 'Region', 'Provincie']) if (isCalled(printed, text)) addPublic(names, printed)
  for (const match of text.slice(0, 6_000).matchAll(company)) addCompany(names, (match[1] ?? match[2])!, text)
  if (town !== null) addTown(names, town, text)
  for (const printed of findOfficials(text.slice(0, 9_000), names.filter(({ role }) => role === 'commissioner').map((entry) => entry.printed))) addPublic(names, printed)
  for (const { role, words, printed } of [...names]) if (/^(?:the|de|het)$/u.test(words[0]!)) addBare(names, { role, words: words.slice(1), printed: printed.replace(/^\S+\s+/u, '') }, text)
  const first = (role: Role): string | null => names.find((entry) => entry.role === role)?.printed ?? null
  return { names: names.flatMap(withPronouns), provider: first('provider'), commissioner: first('commissioner') }
}

function addName(names: Names, printed: string, before: string, after: string): void {
  const words = tokenize(printed).map(({ folded }) => folded)
  if (words.length === 0 || words.length > 3 || generic.has(words.at(-1)!) || known(names, words)) return
  const clause = before.split(/\b(?:en|and)\b\s+(?=[\p{Lu}])|,\s+(?:en|and)\s+(?=(?:de|het|the)\s)|;|\)/u).findLast((piece) => piece.trim().length > 3) ?? before
  const opening = before.trim() === '' ? after.slice(0, 120) : ''
  const role = roleByName(printed) ?? (before.trim() === '' && after.trim() === '' ? 'commissioner' : roleOf(printed, clause, opening, names) ?? (names.length === 0 && public_.test(before) ? 'commissioner' : null))
  if (role !== null) names.push({ role, words, printed })
}

/** Names that leave no doubt whose they are, wherever they stand ("verder Opdrachtnemer" on a line of its own). */
function roleByName(printed: string): Role | null {
  if (/^(?:(?:de|the) )?(?:opdrachtnemer|aanbieder|zorgaanbieder|dienstverlener|leverancier|contractor|provider|service provider|supplier)$/iu.test(printed)) return 'provider'
  return /^(?:(?:de|the) )?(?:opdrachtgever|gemeente|council|municipality|commissioner|contracting authority)$/iu.test(printed) ? 'commissioner' : null
}

function roleOf(printed: string, clause: string, opening: string, names: Names): Role | null {
  if (outsider.test(printed) && names.some(({ role }) => role === 'provider')) return 'third'
  if (legalForm.test(clause) && !public_.test(clause)) return 'provider'
  if (people.test(clause) && !public_.test(clause.split(/\s+/u).slice(-6).join(' ')) && !legalForm.test(clause) && !providerWords.test(printed) && !commissionerWords.test(printed)) return 'resident'
  return public_.test(clause) || public_.test(printed) || public_.test(opening) ? 'commissioner' : roleByWord(printed, names)
}

function addDefined(names: Names, { printed, role }: DefinedParty): void {
  const words = tokenize(printed).map(({ folded }) => folded)
  if (!nobody.has(words.at(-1)!) && !known(names, words)) names.push({ role, words, printed })
}

/** "De Stad", "the Town" all through, and never "de stad": what the contract calls the commissioner without saying so. */
function isCalled(word: string, text: string): boolean {
  return text.split(new RegExp(`(?:[Dd]e|[Tt]he) ${word}(?![${letter}-])`, 'u')).length > 5 && !new RegExp(`(?:[Dd]e|[Tt]he) ${word.toLowerCase()}(?![${letter}-])`, 'u').test(text)
}

function addPublic(names: Names, printed: string): void {
  const words = tokenize(printed).map(({ folded }) => folded)
  if (!/^\p{Lu}/u.test(printed) || generic.has(words[0]!) || known(names, words)) return
  names.push({ role: 'commissioner', words, printed })
}

/** A company's own name and its last words, where the text uses them apart from the legal form. */
function addCompany(names: Names, printed: string, text: string): void {
  const all = printed.split(' ')
  const starts = [0, all.length - 2, all.length - 1].filter((start, index, list) => start >= 0 && list.indexOf(start) === index)
  for (const start of starts) {
    const short = all.slice(start).join(' ')
    const words = tokenize(short).map(({ folded }) => folded)
    if (words.length === 0 || generic.has(words.at(-1)!) || known(names, words) || text.split(short).length < 4 || isCommonWord(short, text)) continue
    names.push({ role: 'provider', words, printed: short })
    return
  }
}

/** "Werk" of Stichting Opstap Werk is no name where the text writes "werk" too, nor a town where it says "gemeente Havenmeer". */
function isCommonWord(short: string, text: string): boolean {
  if (short.includes(' ')) return false
  const literal = short.replace(/[^\p{L}\d]/gu, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\p{L}-])${literal.toLowerCase()}(?![\p{L}-])|(?:[Gg]emeente|[Ss]tad|[Tt]e|[Mm]unicipality of|[Cc]ity of) ${literal}(?![\p{L}-])`, 'u').test(text)
}

/** "Vendor shall", "by Vendor": a name defined with an article ("the Vendor") and used without one. */
function addBare(names: Names, { role, words, printed }: Names[number], text: string): void {
  if (words.length === 0 || known(names, words)) return
  const literal = printed.replace(/[^\p{L}\d\s]/gu, String.raw`\$&`)
  const bare = new RegExp(String.raw`(?<!\b(?:[Tt]he|[Aa]n?|[Dd]e|[Hh]et|[Ee]en)\s)(?:(?<=(?:^|[.;:]\s))${literal}\s(?:shall|will|must|may|agrees|undertakes|zal|moet|mag|dient)\b|(?<=[\p{Ll},]\s)${literal}(?=[\s.,;]))`, 'mu')
  if (bare.test(text)) names.push({ role, words, printed })
}

function addTown(names: Names, town: string, text: string): void {
  const short = town.replace(/^(?:Centrumg|G|g|centrumg)emeenten?\s+|^(?:Municipality|City|Borough|municipality) of\s+/u, '')
  const words = tokenize(short).map(({ folded }) => folded)
  if (words.length > 0 && words.length <= 2 && !known(names, words) && text.split(short).length >= 4) names.push({ role: 'commissioner', words, printed: short })
}

function known(names: Names, words: readonly string[]): boolean {
  return names.some((entry) => entry.words.join(' ') === words.join(' '))
}

/** A supplier of systems, named after the provider, is no party. */
const outsider = /commissie|committee|\bcourt|rechtbank|\bpanel\b|inspecti|software|platform|portal|portaal|systeem|\bsystem|\bapp\b|\bICT/iu
/** Those for whom the service is: "adults who hold a provision (\"Guests\")". */
const people = /\b(?:residents|adults|older people|people|persons|children|young people|citizens|inwoners|personen|volwassenen|jeugdigen|jongeren|ouderen|kinderen|mensen)\b/iu
const legalForm = /[Ss]tichting|Foundation|Coöperatie|B\.V\.|N\.V\.|U\.A\.|\bLtd\b|Limited|\bCIC\b|\bplc\b/u
const providerWords = /nemer|bieder|verlener|voerder|contract|leveranc|exploit|coach|provider|supplier|operator|carrier|uitvoerder|inzamel|^u$|^you$/iu
const commissionerWords = /gever|inkoper|purchaser|buyer|gemeente|college|council|authorit|customer|municip|commission|^wij$|^we$/iu

function roleByWord(printed: string, names: readonly { role: Role }[]): Role | null {
  if (providerWords.test(printed)) return 'provider'
  if (commissionerWords.test(printed)) return 'commissioner'
  return names.some(({ role }) => role === 'commissioner') ? 'provider' : null
}

function withPronouns(name: { role: Role; words: readonly string[] }): { role: Role; words: readonly string[] }[] {
  const forms = name.words.length === 1 ? pronouns[name.words[0]!] : undefined
  return forms === undefined ? [name] : forms.map((form) => ({ role: name.role, words: [form] }))
}
