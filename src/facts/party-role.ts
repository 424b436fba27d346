import { isSpoken } from './pronouns.js'
import type { Role } from './statement.js'

/** What a company's name ends with. */
export const companyEnding = String.raw`(?:[BN]\.?V\.?|U\.A\.|Ltd|Limited|CIC|LLP|plc)`
/** A supplier of systems, named after the provider, is no party. */
export const outsider = /commissie|committee|\bcourt|rechtbank|\bpanel\b|inspecti|software|platform|portal|portaal|systeem|\bsystem|\bapp\b|\bICT/iu
/** Who buys care without being a public body. */
export const insurer = /zorgverzekeraar|zorgkantoor|zorgverzekeringen|waarborgmaatschappij|health insur|care office|\binsurer\b/iu
/** Those for whom the service is: "adults who hold a provision (\"Guests\")". */
export const people = /\b(?:residents|adults|older people|people|persons|children|young people|citizens|inwoners|personen|volwassenen|jeugdigen|jongeren|ouderen|kinderen|mensen)\b/iu
export const legalForm = /[Ss]tichting|Foundation|[Vv]ereniging|[Mm]aatschap |[Cc]oöperatie|[Cc]ooperative|\bTrust\b|STICHTING|FOUNDATION|B\.V\.|N\.V\.|U\.A\.|\b[BN]V\b|\bLtd\b|\bLTD\b|Limited|LIMITED|\bCIC\b|\bLLP\b|\bplc\b|[Cc]ompany (?:number|no)|[Rr]egistered charity|handelend onder de naam|trading as|eenmanszaak/u
export const providerWords = /(?<!af|deel|werk)nemer|bieder|verlener|voerder|partner|holder|contract|leveranc|exploit|coach|provider|supplier|operator|carrier|uitvoerder|inzamel|beheerder/iu
export const commissionerWords = /gever|besteller|afnemer|principaal|inkoper|purchaser|buyer|eigenaar|gemeente|college|council|authorit|customer|municip|commission/iu
export const public_ = /\btowns?\b|municipal executive|gemeente|burgemeester|wethouder|alderm[ae]n|college|openbaar lichaam|gemeenschappelijke regeling|regio|waterschap|inkooporganisatie|inkoopbureau|purchasing (?:bureau|office)|public body|joint arrangement|council|municipalit|authority|borough|city of|samenwerkingsverband|bedrijfsvoeringsorganisatie|dienst sociale|sociale dienst|provincie\b|\bggd\b|\bisd\b|omgevingsdienst|health and social care partnership|integration joint board/iu

/** Names that leave no doubt whose they are, wherever they stand ("verder Opdrachtnemer" on a line of its own). */
export function roleByName(printed: string): Role | null {
  if (/^(?:(?:de|the) )?(?:opdrachtnemer|aanbieder|zorgaanbieder|dienstverlener|leverancier|contractor|provider|service provider|supplier)$/iu.test(printed)) return 'provider'
  return /^(?:(?:de|the) )?(?:opdrachtgever|gemeente|council|municipality|commissioner|contracting authority)$/iu.test(printed) ? 'commissioner' : null
}

/** Whose name this is, by what stands before it in its clause, by the name itself, and by what follows it at the head of a line. */
export function roleOf(printed: string, clause: string, opening: string, names: readonly { role: Role }[] | null): Role | null {
  if (insurer.test(printed) || (insurer.test(clause) && !providerWords.test(printed))) return 'commissioner'
  if (outsider.test(printed) && (names === null || names.some(({ role }) => role === 'provider'))) return 'third'
  if (legalForm.test(clause) && (!public_.test(clause) || lastOf(legalForm, clause) > lastOf(public_, clause) || (providerWords.test(printed) && !commissionerWords.test(printed)))) return 'provider'
  if (people.test(clause) && !public_.test(clause.split(/\s+/u).slice(-6).join(' ')) && !legalForm.test(clause) && !providerWords.test(printed) && !commissionerWords.test(printed)) return 'resident'
  if (public_.test(clause) || public_.test(printed) || public_.test(opening)) return 'commissioner'
  return roleByWord(isSpoken(printed) ? clause : printed, names)
}

/** Where the last match begins; -1 when there is none. */
function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].at(-1)?.index ?? -1
}

function roleByWord(printed: string, names: readonly { role: Role }[] | null): Role | null {
  if (providerWords.test(printed)) return 'provider'
  if (commissionerWords.test(printed)) return 'commissioner'
  return names?.some(({ role }) => role === 'commissioner') === true ? 'provider' : null
}
