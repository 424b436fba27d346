import { letter } from '../shared/letters.js'
import { RarePattern } from '../shared/rare-pattern.js'
import { addName } from './introduced-names.js'
import { addDefined, preamble, type PartyNames } from './party-names.js'
import { companyEnding, legalForm, public_ } from './party-role.js'
import type { Role } from './statement.js'

const quoteMark = /["“„‘']/u
const open_ = '["“„‘\']?', close = '["”’\']?'
const pronoun = '(wij|we|u|you)', meant = `((?:[BN]\\.V\\.|U\\.A\\.|[^.;"“„]){3,120}?)`
/** '"We" and "us" are the municipality', 'staan "wij" voor de stichting en "u" voor de gemeente': what follows says who is meant. */
const spoken = new RegExp(`["“„‘']${pronoun}["”’'](?:(?:,| and| or| en| of) ["“„‘'][${letter}]+["”’'])*\\s+(?:is|are|means?|refers? to|stands? for|zijn|bent|bedoelen|betekent|verwijst naar|verwijzen naar|staat voor|voor|for)\\s${meant}(?=,? (?:en|and) ["“„‘']|[.;]|$)`, 'giu')
/** "De gemeente noemen we 'wij'", "we call the municipality 'we'": whoever stands before it. */
const spokenBefore = new RarePattern(() => new RegExp(`${meant} (?:noemen (?:we|wij)|heten|heet|(?:is|are) called)(?: hier| verder)? ${open_}${pronoun}${close}(?![${letter}])`, 'giu'), ['noemen w', 'heten', 'heet', 'called'])
/** "Wij, de gemeente Voorbeeldstad, en u, Stichting Voorbeeld", "wij (de gemeente Voorbeeldstad)": in apposition. */
const spokenApart = new RarePattern(() => new RegExp(`(?<![${letter}])${pronoun}, ((?:de |het |the )?(?:[BN]\\.V\\.|U\\.A\\.|[^.;,"“„]){3,60}?)(?=[,.;]| (?:en|and) (?:wij|we|u|you)\\b)`, 'giu'), ['wij, ', 'we, ', 'u, ', 'you, '])
const spokenInBrackets = new RarePattern(() => new RegExp(`(?<![${letter}])${pronoun} \\(((?:de |het |the )?(?:[BN]\\.V\\.|U\\.A\\.|[^.;()"“„]){3,60}?)\\)`, 'giu'), ['wij (', 'we (', 'u (', 'you ('])
/** 'Met "u" de gemeente': the verb stands with the other pronoun. */
const spokenAfter = new RegExp(`(?:[;,] (?:en )?met|(?:[;,] (?:and )?|and )by) ["“„‘'](wij|we|u|you)["”’']\\s+((?!are|is|mean|zijn|bent|bedoel|betekent)[^.;]{3,80})`, 'giu')
/** 'In dit document is wij de gemeente Duivenrade en u de aanbieder', "we are the Council": no quotes. */
const sides: readonly (readonly [Role, string])[] = [
  ['commissioner', '(?:gemeente|gemeenten|stad|regio|college|council|municipality|authority|city)'],
  ['provider', '(?:aanbieder|opdrachtnemer|vervoerder|dienstverlener|leverancier|contractant|provider|contractor|supplier|operator)'],
]
const afterPronoun = ['de ', 'het ', 'the ', 'zijn ', 'are ', 'bent ']
const spokenPlainly = sides.map(([role, word]) => [role, new RarePattern(() => new RegExp(String.raw`(?:(?:\bis|\bzijn|\ben|\band|\bmeans?|,|\bbetekent) (wij|u|we|you)|(?:^|[.;:]\s+)(wij|we|u|you) (?:zijn|are|bent)) (?:de|het|the) (?:[${letter}]+ )?${word}(?![${letter}])`, 'gimu'), ['wij', 'u', 'we', 'you'].flatMap((one) => afterPronoun.map((next) => `${one} ${next}`)))] as const)

/** Adds whoever a line says that "wij" and "u" are, in quotes or, in the preamble, in apposition. */
export function addSpoken(names: PartyNames, sentence: string, text: string, presenting: boolean): void {
  if (quoteMark.test(sentence)) for (const [, pronoun, meant] of [...sentence.matchAll(spoken), ...sentence.matchAll(spokenAfter)]) addName(names, pronoun!, isCompanyElsewhere(meant!, text) ? `Stichting ${meant!}` : meant!, '', true)
  if (!presenting) return
  const before = spokenBefore.all(sentence).map(([all, meant, pronoun]) => [all, pronoun, meant] as const)
  for (const [, pronoun, meant] of [...spokenApart.all(sentence), ...spokenInBrackets.all(sentence), ...before]) if (legalForm.test(meant!) !== public_.test(meant!)) addName(names, pronoun!, meant!, '', true)
}

const endsCompany = /(?:[Ss]tichting|[Mm]aatschap|[Cc]oöperatie|[Vv]ereniging|Foundation) $/u, startsCompany = new RegExp(String.raw`^,? ${companyEnding}(?!\p{L})`, 'u')

/** "De Lindenhof" of which the opening says that it is a "Maatschap De Lindenhof" or a "De Lindenhof B.V.". */
function isCompanyElsewhere(meant: string, text: string): boolean {
  if (legalForm.test(meant) || public_.test(meant) || !/^(?:de |het |the )?\p{Lu}/u.test(meant)) return false
  const pieces = text.slice(0, preamble).split(meant)
  return pieces.slice(1).some((behind, at) => endsCompany.test(pieces[at]!) || startsCompany.test(behind))
}

/** Adds whoever the opening says that they are without quotes. */
export function addSpokenPlainly(names: PartyNames, text: string): void {
  for (const [role, pattern] of spokenPlainly) for (const [, after, first] of pattern.all(text.slice(0, 3_000))) addDefined(names, { printed: (after ?? first)!.toLowerCase(), role })
}
