import { asWords, literally } from '../shared/literally.js'
import { generic, known, wordsOf, type PartyNames } from './party-names.js'
import { bare, patterns, quotedPlain } from './party-patterns.js'
import { commissionerWords, companyEnding, legalForm, providerWords, public_, roleByName, roleOf } from './party-role.js'

/** Adds the names that a line gives to whoever it has just presented: "hierna: Aanbieder", ("the Council"), and in the preamble a word alone in brackets. */
export function addIntroduced(names: PartyNames, sentence: string, text: string, presenting: boolean): void {
  const named = patterns.flatMap((pattern) => pattern.all(sentence))
  if (presenting) named.push(...bareIn(sentence, text), ...plainIn(sentence))
  for (const match of named.sort((a, b) => a.index - b.index)) addName(names, match[1]!, sentence.slice(0, match.index), sentence.slice(match.index + match[0].length), presenting)
}

export function addName(names: PartyNames, printed: string, before: string, after: string, presenting: boolean): void {
  const words = wordsOf(printed)
  if (words.length === 0 || words.length > 3 || known(names, words)) return
  const clause = before.split(/\b(?:engages|appoints|instructs|hires)\b\s+(?=\p{Lu})|(?<!\b(?:alderman|alderwoman|wethouder|head|director|directeur|hoofd|manager) (?:for|of|voor|van) \p{Lu}[\p{L}-]{0,30} )\b(?:en|and)\b\s+(?=[\p{Lu}])|,\s+(?:en|and)\s+(?=(?:de|het|the)\s)|;|\)|(?<=\p{Ll})\.\s+(?=\p{Lu})/u).findLast((piece) => piece.trim().length > 3) ?? before
  if (generic.has(words.at(-1)!) && !isBuyer(printed, clause)) return
  const opening = before.trim() === '' ? after.slice(0, 120) : ''
  const role = roleByName(printed) ?? (before.trim() === '' && after.trim() === '' ? 'commissioner' : (isOfOneBefore(clause) ? names.at(-1)?.role : undefined) ?? (presenting && isBesidePublic(before) ? 'provider' : null) ?? roleOf(printed, clause, opening, presenting ? names : null) ?? (names.length === 0 && public_.test(before) ? 'commissioner' : null))
  if (role !== null) names.push({ role, words, printed })
}

/** The council that is called "the Client" or "the Commissioning Party". */
function isBuyer(printed: string, clause: string): boolean {
  return /^(?:the )?(?:Client|(?:Commissioning|Contracting|Purchasing|Awarding) Party)$/u.test(printed) && public_.test(clause.split(/\s+/u).slice(-buyerReach).join(' '))
}

/** Words between a council and its name, as those that tell who represents it. */
const buyerReach = 12

/** "Amberlee Council and St Anne's School", "the municipality engages Clearview": a public body stands before, who is named after. */
function isBesidePublic(before: string): boolean {
  const beside = publicBodyAlone.exec(before)
  return beside !== null && !municipal.test(before.slice(beside[0].length))
}

const publicBodyAlone = new RegExp(String.raw`^\P{L}*(?:(?:[Tt]ussen|[Bb]etween) )?(?:(?:[Dd]e|[Tt]he) )?(?:(?:[Gg]emeente|[Mm]unicipality of|[Cc]ity of|[Bb]orough of) \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2} Council)(?: \([^)]{0,40}\))?,? (?:en|and|engages|appoints|instructs|hires) `, 'u')
const municipal = /gemeente|municipal|council|borough|city of|openbaar|regeling|burgemeester|wethouder|college van|regio/iu

/** ("Zorgbuur"), ieder ook te noemen "Partner": another name for whoever was just named. */
function isOfOneBefore(clause: string): boolean {
  const words = wordsOf(clause).filter((word) => /^\p{L}/u.test(word))
  return words.length > 0 && words.every((word) => further.has(word))
}

const further = new Set(['ieder', 'elk', 'each', 'ook', 'also', 'samen', 'together', 'gezamenlijk', 'afzonderlijk', 'hierna', 'verder', 'hereinafter', 'te', 'noemen', 'een', 'an', 'a', 'en', 'and', 'of', 'or', 'als', 'as', 'wel', 'dan'])

/** "Taxicentrale Boogaard B.V. (vervoerder)", "Doorpakkers Arbeid B.V. (Doorpakkers)", "Dienst Sociale Zaken (DSZ)": taken for a name where it is one for a side, or is short for the words before it, and the text goes on to use it. */
function bareIn(sentence: string, text: string): RegExpExecArray[] {
  return bare.all(sentence).filter((match) => {
    const printed = match[1]!, before = sentence.slice(0, match.index)
    if (!(legalForm.test(before) || public_.test(before)) || text.split(new RegExp(asWords(printed), 'u')).length < 4) return false
    const side = printed === printed.toLowerCase() || providerWords.test(printed) || commissionerWords.test(printed)
    return side ? providerWords.test(printed) || commissionerWords.test(printed) || isBesidePublic(before) : isShortFor(printed, before)
  })
}

/** 'De Draaischijf B.V. ("firma")': a word without a capital, in quotes straight after a company or a public body. */
function plainIn(sentence: string): RegExpExecArray[] {
  return quotedPlain.all(sentence).filter(({ index }) => presented.test(sentence.slice(0, index)))
}

const presented = new RegExp(String.raw`${companyEnding}[^.;()]{0,40}$|(?:[Ss]tichting|[Mm]aatschap|[Cc]oöperatie|[Vv]ereniging|[Gg]emeente|[Mm]unicipality of|Council)[^.;()]{0,60}$`, 'u')

/** A word of what stands before, the end of one ("Balansbureau", "Bureau"), or its initials. */
function isShortFor(printed: string, before: string): boolean {
  if (new RegExp(asWords(printed), 'u').test(before) || new RegExp(`${literally(printed.toLowerCase())}(?![\\p{L}])`, 'u').test(before)) return true
  return /^\p{Lu}{2,6}$/u.test(printed) && new RegExp([...printed].map((initial) => `(?<!\\p{L})${initial}`).join('.*'), 'u').test(before)
}
