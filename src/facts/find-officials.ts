import { capital, letter } from '../shared/letters.js'
import { literally } from '../shared/literally.js'

const officer = '(?:person|officer|official|employee|manager|representative|contact|colleague|contactpersoon|medewerker|ambtenaar|functionaris|coördinator|adviseur|beheerder|contractmanager|contractbeheerder|coach|consulent|regisseur|klantmanager|caseworker)'
const desk = '(?:desk|counter|office|department|team|unit|service|bureau|loket|balie|afdeling|meldpunt|servicepunt|steunpunt|dienst|helpdesk|klantbureau)'
/** What the commissioner is called in a contract that does not say what it calls it. */
const anyName = '(?:[Mm]unicipality|Council|[Gg]emeente|Opdrachtgever)'
const house = '(?:City Hall|[Tt]own [Hh]all|[Cc]ouncil offices|gemeentehuis|stadhuis|stadskantoor|gemeentekantoor)'

const complaints = '(?:[Kk]lacht(?:en)?(?:coördinator|functionaris|behandelaar|medewerker|loket|team)|[Cc]omplaints? (?:[Oo]fficer|[Cc]oordinator|[Mm]anager|[Hh]andler|[Tt]eam|[Dd]esk))'

function namesOf(commissioners: readonly string[]): string {
  return [anyName, ...commissioners.map((name) => literally(name.replace(/^(?:the|de|het)\s+/iu, '')))].join('|')
}

/** The complaints officer of whom a contract speaks, where the first time it says that he is the commissioner's; null when it does not. */
export function commissionersOfficer(text: string, commissioners: readonly string[]): string | null {
  const first = officerOfComplaints.exec(text)
  if (first === null) return null
  const names = namesOf(commissioners)
  const before = text.slice(Math.max(0, first.index - reach), first.index), after = text.slice(first.index + first[0].length, first.index + first[0].length + reach)
  const owned = new RegExp(`(?:(?:${names})['’]s|[Gg]emeentelijke|[Mm]unicipal)\\s+$`, 'u').test(before) || new RegExp(`^\\s+(?:of|at|from|for|van|bij|namens)\\s+(?:de |het |the )?(?:${names})(?![${letter}])`, 'u').test(after)
  return owned ? first[0] : null
}

/** Characters around the officer in which his party is named. */
const reach = 60
const officerOfComplaints = new RegExp(`${complaints}(?![${letter}])`, 'u')

/** What most texts do not hold at all; the expressions that they are part of are dear to compile. */
const genitive = /['’]s\s/u, titleOfRow = new RegExp(`(?:${desk}|${officer})["”’']?\n`, 'u')

/** Terms that the contract defines as somebody or some desk of the commissioner: "Liaison" is the person at City Hall, Klantmanager: de medewerker van de Gemeente, "Transport desk": the Council's counter. `commissioners` are the names of the commissioner as printed. */
export function findOfficials(text: string, commissioners: readonly string[]): readonly string[] {
  const names = `${house}|${namesOf(commissioners)}`
  const article = String.raw`(?:(?:[Dd]e|[Hh]et|[Ee]en|[Tt]he|[Aa]n?)\s+)`
  const of = String.raw`${article}(?:[${letter}]+\s+){0,2}?(?:${officer}|${desk})\s+(?:(?:for|voor) [${letter} ]{3,30}? )?(?:of|at|from|for|within|employed by|appointed by|van|bij|namens|vanuit|in dienst van)\s+(?:de |het |the )?(?:${names})(?![${letter}])`
  const own = String.raw`${article}?(?:${names})['’]s\s+(?:[${letter}-]+\s+){0,2}?(?:${officer}|${desk})(?![${letter}])`
  const someone = genitive.test(text) ? `(?:${of}|${own})` : of
  const defined = new RegExp(String.raw`(?:^|[.;:]\s+|^[-*•|\d.()\sa-z]{1,8})(?:de |het |the )?["“„‘']?([${capital}][${letter}-]{2,25}(?: [${letter}][${letter}-]{2,25})?)["”’']?\s*(?::|=|\||\bis\b|\bmeans\b|\bbetekent\b)\s+${someone}`, 'gmu')
  const inTable = new RegExp(String.raw`^["“„‘']?([${capital}][${letter}-]{0,25}(?: [${letter}][${letter}-]{2,25})? ?(?:${desk}|${officer}))["”’']?\n${someone}`, 'gmu')
  return [...text.matchAll(defined), ...(titleOfRow.test(text) ? text.matchAll(inTable) : [])].map(([, term]) => term!)
}
