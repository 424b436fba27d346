import { capital, letter } from '../shared/letters.js'
import { asWords } from '../shared/literally.js'
import { addNew, generic, hasRole, known, wordsOf, type PartyNames } from './party-names.js'
import { commissionerWords, outsider, people, providerWords, public_ } from './party-role.js'
import type { Role } from './statement.js'

/** Verbs with which a contract has somebody perform, in the third person. */
export const performs = '(?:shall|will|must|undertakes|agrees|provides|delivers|performs|employs|handles|offers|keeps|reports|informs|ensures|sends|makes|carries|runs|supplies|tells|gives|records|registers|answers|zal|dient|moet|levert|verleent|verzorgt|stuurt|behandelt|zorgt|meldt|biedt|registreert|houdt|stelt|voert|begeleidt|factureert|neemt|verstrekt|rapporteert|zet|informeert|waarborgt|garandeert|beschikt|helpt|rijdt|vervoert|exploiteert)'
const word = `[${capital}][${letter}'’&-]+`
const acting = new RegExp(`(?<![${letter}])(?:(?:The|the|De|de|Het|het) )?(${word}(?: ${word}){0,2}) ${performs}(?![${letter}])`, 'gu')
/** Those who act in a contract without being a side to it. */
const bystander = /^(?:client|cliënt|inwoner|bewoner|burger|resident|learner|participant|parent|child|pupil|passenger|user|visitor|guest|jeugdige|ouder|deelnemer|leerling|reiziger|kandidaat|complainant|klager|complaint|klacht|agreement|overeenkomst|contract$|service|dienst|part(?:y|ies|ij)|wet$|act$|committee|ombuds|court|rechter|minister|judge|worker|employee|medewerker|personeel|staff|driver|chauffeur|manager|officer|arbit|mediat|bemiddel|vertrouwens|geschil|subcontract|onderaannem|this|each|any|all|if|when|it|he|she|they|we|you|hij|zij|wij|u|dit|dat|elke?|iedere?|indien|wie|artikel|article|clause|annex|bijlage|schedule|member)/iu
const meantForSomebody = `["”’'*]*\\s*(?:[:|=\\n]|is|means|betekent)[^.;\\n]{0,40}(?<![${letter}])(?:person|people|resident|inwoner|child|adult|parent|persoon|wie|ieder|whoever|anyone|everyone|iemand|staff|medewerker|client|pupil|customer|subcontractor|onderaannemer|third part|derde)`
const fewest = 4

/** Adds the side that no sentence presents, where one name does what a provider does all through: "The School offers …", "Zonneveld behandelt …". */
export function addByDeeds(names: PartyNames, text: string): void {
  if (hasRole(names, 'provider')) return
  if (text.split(providerActs).length > 3) return addPrinted(names, providerRole, 'provider', text)
  const [first, second] = performers(names, text)
  if (first !== undefined && first.count >= fewest && first.count >= 2 * (second?.count ?? 0)) push(names, first.printed, 'provider')
}

/** Words for a side that need no definition, small letters too. */
const providerRole = `(?:opdrachtnemer|aanbieder|zorgaanbieder|dienstverlener|leverancier|contractant|vervoerder|uitvoerder|exploitant|instelling|provider|contractor|supplier|operator|carrier|concessionaire)`
const commissionerRole = `(?:opdrachtgever|gemeente|gemeenten|college|council|municipality|authority|borough|city|purchaser|commissioner|regio)`
const providerActs = new RegExp(`(?<![${letter}])${providerRole} ${performs}`, 'iu'), commissionerNamed = new RegExp(`(?<![${letter}])${commissionerRole}(?![${letter}])`, 'iu')

function performers(names: PartyNames, text: string): { printed: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const [, printed] of text.matchAll(acting)) counts.set(printed!, (counts.get(printed!) ?? 0) + 1)
  return [...counts].map(([printed, count]) => ({ printed, count })).filter(({ printed, count }) => count >= fewest / 2 && mayBeParty(names, printed, text)).sort((a, b) => b.count - a.count)
}

function mayBeParty(names: PartyNames, printed: string, text: string): boolean {
  const words = wordsOf(printed)
  if (words.length === 0 || (words.length === 1 && generic.has(words[0]!)) || known(names, words) || bystander.test(printed) || outsider.test(printed) || people.test(printed)) return false
  if ((commissionerWords.test(printed) || public_.test(printed)) && !providerWords.test(printed)) return false
  return !isOrdinary(printed, text) && !new RegExp(`(?<![${letter}])${printed}${meantForSomebody}`, 'u').test(text)
}

/** A word that opens sentences only, or that the text writes small too, is no name. */
function isOrdinary(printed: string, text: string): boolean {
  return new RegExp(asWords(printed.toLowerCase()), 'u').test(text) || !new RegExp(`[${letter},] ${printed}(?![${letter}])`, 'u').test(text.replaceAll(/(?<![\p{L}])(?:The|De|Het) /gu, ''))
}

/** An ordinary word for a side, as the contract prints it after an article or at the head of a sentence. */
function addPrinted(names: PartyNames, pattern: string, role: Role, text: string): void {
  const printed = new RegExp(`(?:(?<![${letter}])(?:the|de|het) |(?:^|[.;:]\\s+))(${pattern})(?![${letter}-])`, 'imu').exec(text)?.[1]
  if (printed !== undefined) push(names, printed, role)
}

function push(names: PartyNames, printed: string, role: Role): void {
  addNew(names, { role, words: wordsOf(printed), printed })
}

const pays = new RegExp(`(?<![${letter}])(?:(?:The|De|Het) )?(${word}(?: ${word})?) (?:(?:shall|will|zal) )?(?:pays?|betaalt|vergoedt|funds?)(?![${letter}])`, 'gu')
const consents = new RegExp(`(?:consent|approval|request|instructions?|toestemming|verzoek|aanwijzing(?:en)?|goedkeuring) (?:of|from|van) (?:the |de |het )?(${word}(?: ${word})?)(?![${letter}])`, 'gu')

/** Adds the side that pays and consents, where neither a definition nor an ordinary word names it: "The Grantor pays", "with the consent of the Grantor". */
export function addByPay(names: PartyNames, text: string): void {
  if (hasRole(names, 'commissioner')) return
  if (text.split(commissionerNamed).length > 3) return addPrinted(names, commissionerRole, 'commissioner', text)
  const paying = [...text.matchAll(pays)].map(([, printed]) => printed!)
  const heard = new Set([...text.matchAll(consents)].map(([, printed]) => printed!))
  const printed = paying.find((name) => heard.has(name) && !known(names, wordsOf(name)) && !bystander.test(name) && !outsider.test(name))
  if (printed !== undefined) push(names, printed, 'commissioner')
}
