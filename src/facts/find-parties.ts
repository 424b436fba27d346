import { tokenize } from '../languages/token.js'
import { definedParties, type DefinedParty } from './defined-party.js'
import { otherParty } from './contract-party.js'
import { commissionersOfficer, findOfficials } from './find-officials.js'
import { bare, company, definedPublic, generic, nobody, patterns, pronouns, public_, quoteMark, spoken, spokenAfter, spokenApart, spokenBefore, spokenPlainly } from './party-patterns.js'
import type { Role } from './statement.js'
import { letter } from '../shared/letters.js'
import { asWords, literally } from '../shared/literally.js'

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
  const opening = text.slice(0, 9_000)
  const lines = opening.split('\n')
  let start = 0
  for (const [at, sentence] of lines.entries()) {
    for (const defined of definedParties(sentence, lines[at + 1] ?? '')) addDefined(names, defined)
    if (quoteMark.test(sentence)) for (const [, pronoun, meant] of [...sentence.matchAll(spoken), ...sentence.matchAll(spokenAfter)]) addName(names, pronoun!, meant!, '', true)
    if (start < preamble) for (const [, pronoun, meant] of [...spokenApart.all(sentence), ...spokenBefore.all(sentence).map(([all, one, two]) => [all, two, one] as const)]) if (legalForm.test(meant!) !== public_.test(meant!)) addName(names, pronoun!, meant!, '', true)
    const named = patterns.flatMap((pattern) => pattern.all(sentence))
    if (start < preamble) named.push(...bareIn(sentence, text))
    for (const match of named.sort((a, b) => a.index - b.index)) addName(names, match[1]!, sentence.slice(0, match.index), sentence.slice(match.index + match[0].length), start < preamble)
    start += sentence.length + 1
  }
  for (const { pattern, hint } of definedPublic) if (hint.test(opening)) for (const [, printed] of opening.matchAll(pattern)) addPublic(names, printed!)
  for (const [role, pattern] of spokenPlainly) for (const [, after, first] of pattern.all(text.slice(0, 3_000))) addDefined(names, { printed: (after ?? first)!.toLowerCase(), role })
  addOtherPronoun(names, text)
  for (const printed of ['Stad', 'Town', 'Region', 'Provincie']) if (isCalled(printed, text)) addPublic(names, printed)
  addByForm(names, text)
  for (const match of text.slice(0, 6_000).matchAll(company)) addCompany(names, (match[1] ?? match[2])!, text)
  if (town !== null) addTown(names, town, text)
  for (const printed of findOfficials(opening, names.filter(({ role }) => role === 'commissioner').map((entry) => entry.printed))) addPublic(names, printed)
  const officer = commissionersOfficer(text, names.filter(({ role }) => role === 'commissioner').map((entry) => entry.printed))
  if (officer !== null) addDefined(names, { printed: officer, role: 'commissioner' })
  for (const { role, words, printed } of [...names]) if (/^(?:the|de|het)$/u.test(words[0]!)) addBare(names, { role, words: words.slice(1), printed: printed.replace(/^\S+\s+/u, '') }, text)
  const first = (role: Role): string | null => names.find((entry) => entry.role === role)?.printed ?? null
  return { names: names.flatMap(withPronouns), provider: first('provider'), commissioner: first('commissioner') }
}

/** Where a contract presents its parties. */
const preamble = 3_500

function addName(names: Names, printed: string, before: string, after: string, presenting: boolean): void {
  const words = tokenize(printed).map(({ folded }) => folded)
  if (words.length === 0 || words.length > 3 || generic.has(words.at(-1)!) || known(names, words)) return
  const clause = before.split(/\b(?:en|and)\b\s+(?=[\p{Lu}])|,\s+(?:en|and)\s+(?=(?:de|het|the)\s)|;|\)|(?<=\p{Ll})\.\s+(?=\p{Lu})/u).findLast((piece) => piece.trim().length > 3) ?? before
  const opening = before.trim() === '' ? after.slice(0, 120) : ''
  const role = roleByName(printed) ?? (before.trim() === '' && after.trim() === '' ? 'commissioner' : (isOfOneBefore(clause) ? names.at(-1)?.role : undefined) ?? roleOf(printed, clause, opening, presenting ? names : null) ?? (names.length === 0 && public_.test(before) ? 'commissioner' : null))
  if (role !== null) names.push({ role, words, printed })
}

/** Names that leave no doubt whose they are, wherever they stand ("verder Opdrachtnemer" on a line of its own). */
function roleByName(printed: string): Role | null {
  if (/^(?:(?:de|the) )?(?:opdrachtnemer|aanbieder|zorgaanbieder|dienstverlener|leverancier|contractor|provider|service provider|supplier)$/iu.test(printed)) return 'provider'
  return /^(?:(?:de|the) )?(?:opdrachtgever|gemeente|council|municipality|commissioner|contracting authority)$/iu.test(printed) ? 'commissioner' : null
}

/** ("Zorgbuur"), ieder ook te noemen "Partner": another name for whoever was just named. */
function isOfOneBefore(clause: string): boolean {
  const words = tokenize(clause).map(({ folded }) => folded).filter((word) => /^\p{L}/u.test(word))
  return words.length > 0 && words.every((word) => further.has(word))
}

const further = new Set(['ieder', 'elk', 'each', 'ook', 'also', 'samen', 'together', 'gezamenlijk', 'afzonderlijk', 'hierna', 'verder', 'hereinafter', 'te', 'noemen', 'een', 'an', 'a', 'en', 'and', 'of', 'or', 'als', 'as', 'wel', 'dan'])

/** "Taxicentrale Boogaard B.V. (vervoerder)", "Doorpakkers Arbeid B.V. (Doorpakkers)", "Dienst Sociale Zaken (DSZ)": taken for a name where it is one for a side, or is short for the words before it, and the text goes on to use it. */
function bareIn(sentence: string, text: string): RegExpExecArray[] {
  return bare.all(sentence).filter((match) => {
    const printed = match[1]!, before = sentence.slice(0, match.index)
    if (!(legalForm.test(before) || public_.test(before)) || text.split(printed).length < 4 || text.split(new RegExp(asWords(printed), 'u')).length < 4) return false
    const side = printed === printed.toLowerCase() || providerWords.test(printed) || commissionerWords.test(printed)
    return side ? providerWords.test(printed) || commissionerWords.test(printed) : isShortFor(printed, before)
  })
}

/** The first word of what stands before, or its initials. */
function isShortFor(printed: string, before: string): boolean {
  return new RegExp(asWords(printed), 'u').test(before) || (/^\p{Lu}{2,6}$/u.test(printed) && new RegExp([...printed].map((initial) => `(?<!\\p{L})${initial}`).join('.*'), 'u').test(before))
}

function roleOf(printed: string, clause: string, opening: string, names: Names | null): Role | null {
  if (outsider.test(printed) && (names === null || names.some(({ role }) => role === 'provider'))) return 'third'
  if (legalForm.test(clause) && (!public_.test(clause) || lastOf(legalForm, clause) > lastOf(public_, clause) || (providerWords.test(printed) && !commissionerWords.test(printed)))) return 'provider'
  if (people.test(clause) && !public_.test(clause.split(/\s+/u).slice(-6).join(' ')) && !legalForm.test(clause) && !providerWords.test(printed) && !commissionerWords.test(printed)) return 'resident'
  return public_.test(clause) || public_.test(printed) || public_.test(opening) ? 'commissioner' : roleByWord(printed, names)
}

/** Where the last match begins; -1 when there is none. */
function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].at(-1)?.index ?? -1
}

function addDefined(names: Names, { printed, role }: DefinedParty): void {
  const words = tokenize(printed).map(({ folded }) => folded)
  const isParty = /^(?:partij|party)$/u.test(words.at(-1)!) && words.filter((word) => !articles.test(word)).length > 1
  if ((isParty || !nobody.has(words.at(-1)!)) && !known(names, words)) names.push({ role, words, printed })
}

/** "De Stad", "the Town" all through, and never "de stad": what the contract calls the commissioner without saying so. */
function isCalled(word: string, text: string): boolean {
  return text.split(` ${word}`).length > 5 && text.split(new RegExp(`(?:[Dd]e|[Tt]he) ${word}(?![${letter}-])`, 'u')).length > 5 && !new RegExp(`(?:[Dd]e|[Tt]he) ${word.toLowerCase()}(?![${letter}-])`, 'u').test(text)
}

const addressed = [['wij', 'u'], ['we', 'you']] as const
const oftenEnough = 10

/** The one whom "wij" speak to all through is the other party. */
function addOtherPronoun(names: Names, text: string): void {
  for (const [one, other] of addressed) {
    const [mine, theirs] = [one, other].map((word) => names.find(({ words }) => words.length === 1 && words[0] === word))
    if (mine === undefined || theirs !== undefined || (mine.role !== 'commissioner' && mine.role !== 'provider')) continue
    if (text.split(new RegExp(asWords(other), 'iu')).length > oftenEnough) names.push({ role: otherParty(mine.role), words: [other], printed: other })
  }
}

/** "De Stichting", "the Trust" all through, for the only party of that form that the opening names. */
function addByForm(names: Names, text: string): void {
  if (names.some(({ role }) => role === 'provider')) return
  const printed = ['Stichting', 'Coöperatie', 'Vereniging', 'Maatschap', 'Foundation', 'Trust', 'Charity', 'Cooperative', 'Company'].find((form) => new RegExp(form, 'iu').test(text.slice(0, preamble)) && isCalled(form, text))
  if (printed !== undefined) addDefined(names, { printed, role: 'provider' })
}

function addPublic(names: Names, printed: string): void {
  const words = tokenize(printed).map(({ folded }) => folded)
  if (!/^\p{Lu}/u.test(printed) || generic.has(words[0]!) || known(names, words)) return
  names.push({ role: 'commissioner', words, printed })
}

/** A company's own name and its last words, where the text uses them apart from the legal form. */
function addCompany(names: Names, printed: string, text: string): void {
  const all = printed.split(' ')
  const last = names.some(({ role }) => role === 'provider') ? [] : [all.slice(-1)]
  for (const words of [all, ...(articles.test(all[0]!) ? [] : [all.slice(0, 1)]), all.slice(-2), ...last]) {
    const short = words.join(' ')
    const folded = tokenize(short).map((token) => token.folded)
    if (folded.length === 0 || generic.has(folded.at(-1)!) || known(names, folded) || text.split(short).length < 4 || text.split(new RegExp(`${literally(short)}(?! \\p{Lu})`, 'u')).length < 4 || isCommonWord(short, text)) continue
    names.push({ role: 'provider', words: folded, printed: short })
    return
  }
}

const articles = /^(?:de|het|the|van)$/iu

/** "Werk" of Stichting Opstap Werk is no name where the text writes "werk" too, nor a town where it says "gemeente Havenmeer". */
function isCommonWord(short: string, text: string): boolean {
  if (short.includes(' ')) return false
  const literal = literally(short)
  return new RegExp(String.raw`(?<![\p{L}-])${literal.toLowerCase()}(?![\p{L}-])|(?:[Gg]emeente|[Ss]tad|[Tt]e|[Mm]unicipality of|[Cc]ity of) ${literal}(?![\p{L}-])`, 'u').test(text)
}

/** "Vendor shall", "by Vendor": a name defined with an article ("the Vendor") and used without one. */
function addBare(names: Names, { role, words, printed }: Names[number], text: string): void {
  if (words.length === 0 || known(names, words)) return
  const literal = literally(printed)
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
const legalForm = /[Ss]tichting|Foundation|[Vv]ereniging|[Mm]aatschap |[Cc]oöperatie|[Cc]ooperative|\bTrust\b|B\.V\.|N\.V\.|U\.A\.|\bLtd\b|Limited|\bCIC\b|\bplc\b/u
const providerWords = /(?<!af|deel|werk)nemer|bieder|verlener|voerder|partner|holder|contract|leveranc|exploit|coach|provider|supplier|operator|carrier|uitvoerder|inzamel|^u$|^you$/iu
const commissionerWords = /gever|besteller|afnemer|principaal|inkoper|purchaser|buyer|gemeente|college|council|authorit|customer|municip|commission|^wij$|^we$/iu

function roleByWord(printed: string, names: readonly { role: Role }[] | null): Role | null {
  if (providerWords.test(printed)) return 'provider'
  if (commissionerWords.test(printed)) return 'commissioner'
  return names?.some(({ role }) => role === 'commissioner') === true ? 'provider' : null
}

function withPronouns(name: { role: Role; words: readonly string[] }): { role: Role; words: readonly string[] }[] {
  const forms = name.words.length === 1 ? pronouns[name.words[0]!] : undefined
  return forms === undefined ? [name] : forms.map((form) => ({ role: name.role, words: [form] }))
}
