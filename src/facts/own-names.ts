import { capital, letter } from '../shared/letters.js'
import { literally } from '../shared/literally.js'
import type { ContractParty } from './contract-party.js'
import { addDefined, addNew, articles, generic, hasRole, known, preamble, wordsOf, type PartyNames } from './party-names.js'
import { insurer } from './party-role.js'

const company = new RegExp(String.raw`(?:((?:[${capital}][${letter}\d'’&-]*|de|het|van|en|&)(?: (?:[${capital}][${letter}\d'’&-]*|de|het|van|en|of|&)){0,5}) (?:B\.?V\.?|N\.?V\.?|U\.A\.|Ltd|LTD|Limited|LIMITED|CIC|LLP|plc)(?![${letter}]))|(?:Stichting|Coöperatie|Vereniging|Maatschap|Gebroeders|Gebr\.|Firma|Taxibedrijf) ((?:[${capital}][${letter}\d'’-]*)(?: (?:[${capital}][${letter}\d'’-]*|de|het|van|en)){0,4})`, 'gu')

/** Adds what the companies that the opening names are called in the rest of the text. */
export function addCompanies(names: PartyNames, text: string): void {
  for (const match of text.slice(0, 6_000).matchAll(company)) {
    const printed = (match[1] ?? match[2])!.replace(/(?: (?:de|het|van|en|of|&))+$/u, '')
    addCompany(names, printed.replace(insurer, '').trim(), insurer.test(printed) || insurer.test(text.slice(Math.max(0, match.index - 30), match.index)) ? 'commissioner' : 'provider', text)
  }
}

/** A company's own name and its last words, where the text uses them apart from the legal form. */
function addCompany(names: PartyNames, printed: string, role: ContractParty, text: string): void {
  const all = printed.split(' ')
  const last = hasRole(names, role) ? [] : [all.slice(-1)]
  for (const words of [all, ...(articles.test(all[0]!) ? [] : [all.slice(0, 1)]), all.slice(-2), ...last]) {
    const short = words.join(' ')
    const folded = wordsOf(short)
    if (folded.length === 0 || generic.has(folded.at(-1)!) || known(names, folded) || text.split(new RegExp(`${literally(short)}(?! \\p{Lu})`, 'u')).length < 4 || isCommonWord(short, text)) continue
    names.push({ role, words: folded, printed: short })
    return
  }
}

/** "Werk" of Stichting Opstap Werk is no name where the text writes "werk" too, nor a town where it says "gemeente Havenmeer". */
function isCommonWord(short: string, text: string): boolean {
  if (short.includes(' ')) return false
  const literal = literally(short)
  return new RegExp(String.raw`(?<![\p{L}-])${literal.toLowerCase()}(?![\p{L}-])|(?:[Gg]emeente|[Ss]tad|[Tt]e|[Mm]unicipality of|[Cc]ity of) ${literal}(?![\p{L}-])`, 'u').test(text)
}

/** "De Stad", "the Town" all through, and never "de stad": what the contract calls the commissioner without saying so. */
export function isCalled(word: string, text: string): boolean {
  return text.split(new RegExp(`(?:[Dd]e|[Tt]he) ${word}(?![${letter}-])`, 'u')).length > 5 && !new RegExp(`(?:[Dd]e|[Tt]he) ${word.toLowerCase()}(?![${letter}-])`, 'u').test(text)
}

const forms = ['Stichting', 'Coöperatie', 'Vereniging', 'Maatschap', 'Foundation', 'Trust', 'Charity', 'Cooperative', 'Company']

/** "De Stichting", "the Trust" all through, or "de stichting", for the only party of that form that the opening names. */
export function addByForm(names: PartyNames, text: string): void {
  if (hasRole(names, 'provider')) return
  const presented = forms.filter((form) => new RegExp(form, 'iu').test(text.slice(0, preamble)))
  const printed = presented.find((form) => isCalled(form, text)) ?? presented.find((form) => isCalledPlainly(form, text))
  if (printed !== undefined) addDefined(names, { printed, role: 'provider' })
}

function isCalledPlainly(form: string, text: string): boolean {
  return new RegExp(`${form} \\p{Lu}|\\p{Lu}\\p{L}+ ${form}(?!\\p{L})`, 'u').test(text.slice(0, preamble)) && text.split(new RegExp(`(?:[Dd]e|[Tt]he) ${form.toLowerCase()}(?![${letter}-])`, 'u')).length > 5
}

/** Adds a name defined with an article ("the Vendor") where the text uses it without: "Vendor shall", "by Vendor". */
export function addBare(names: PartyNames, text: string): void {
  for (const { role, words, printed } of [...names]) {
    if (!/^(?:the|de|het)$/u.test(words[0]!)) continue
    const short = { role, words: words.slice(1), printed: printed.replace(/^\S+\s+/u, '') }
    if (short.words.length > 0 && !known(names, short.words) && isUsedBare(short.printed, text)) names.push(short)
  }
}

function isUsedBare(printed: string, text: string): boolean {
  const literal = literally(printed)
  return new RegExp(String.raw`(?<!\b(?:[Tt]he|[Aa]n?|[Dd]e|[Hh]et|[Ee]en)\s)(?:(?<=(?:^|[.;:]\s))${literal}\s(?:shall|will|must|may|agrees|undertakes|zal|moet|mag|dient)\b|(?<=[\p{Ll},]\s)${literal}(?=[\s.,;]))`, 'mu').test(text)
}

export function addTown(names: PartyNames, town: string, text: string): void {
  const short = town.replace(/^(?:Centrumg|G|g|centrumg)emeenten?\s+|^(?:Municipality|City|Borough|municipality) of\s+|(?: (?:City|Borough|County|Town|District))? (?:Council|COUNCIL)$/gu, '')
  const words = wordsOf(short)
  if (words.length > 0 && words.length <= 2 && text.split(short).length >= 4) addNew(names, { role: 'commissioner', words, printed: short })
}
