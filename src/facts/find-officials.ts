import { capital, letter } from '../shared/letters.js'

const officer = '(?:person|officer|official|employee|manager|representative|contact|colleague|contactpersoon|medewerker|ambtenaar|functionaris|coördinator|adviseur|beheerder|contractmanager|contractbeheerder)'
const house = '(?:City Hall|[Tt]own [Hh]all|[Cc]ouncil offices|gemeentehuis|stadhuis|stadskantoor|gemeentekantoor)'

/** Terms that the contract defines as somebody of the commissioner: "Liaison" is the person at City Hall, Klantmanager: de medewerker van de Gemeente. `commissioners` are the names of the commissioner as printed. */
export function findOfficials(text: string, commissioners: readonly string[]): readonly string[] {
  const names = [house, ...commissioners.map((name) => name.replace(/^(?:the|de|het)\s+/iu, '').replace(/[^\p{L}\d\s]/gu, String.raw`\$&`))].join('|')
  const defined = new RegExp(String.raw`(?:^|[.;:]\s+|^[-*•\d.()\sa-z]{1,8})(?:de |het |the )?["“„‘']?([${capital}][${letter}-]{2,25}(?: [${capital}][${letter}-]{2,25})?)["”’']?\s*(?::|=|\bis\b|\bmeans\b|\bbetekent\b)\s+(?:de|het|een|the|an?)\s+(?:[${letter}]+\s+){0,2}?${officer}\s+(?:of|at|from|for|within|van|bij|namens|vanuit)\s+(?:de |het |the )?(?:${names})(?![${letter}])`, 'gmu')
  return [...text.matchAll(defined)].map(([, term]) => term!)
}
