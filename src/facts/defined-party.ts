import { capital, letter } from '../shared/letters.js'
import type { Role } from './statement.js'

/** A term that the contract gives to one of its sides: "Klant: de gemeente Wolvenkamp". */
export interface DefinedParty {
  readonly printed: string
  readonly role: Role
}

const term = String.raw`(?:de |het |the )?["“„‘']?([${capital}][${letter}&'-]*(?: [${capital}][${letter}&'-]*){0,2}|wij|we|u|you)["”’']?`
const defining: readonly RegExp[] = [
  String.raw`^\(?${term}\s*(?::|=|\bis\b|\bmeans\b|\bbetekent\b|\bzijn\b|\bare\b)\s+(.{3,160})`,
  String.raw`(?:^|[.;,:]\s+)(?:[Mm]et|[Oo]nder|[Bb]y)\s+${term}\s+(?:bedoelen|verstaan|wordt|we mean|the [Pp]arties mean|is meant)(?:\s+(?:de |the )?(?:[Pp]artijen|[Pp]arties|wij|we|bedoeld|verstaan|steeds|hier))*:?\s+(.{3,160})`,
  String.raw`(?:^|[.;,:]\s+)(?:[Ww]aar|[Ww]here|[Aa]ls)\s+${term}\s+(?:hierna\s+)?(?:staat|stands?|is used|appears|wordt gebruikt),?\s+(?:is dat|bedoelen (?:we|wij)|wordt bedoeld|dan is dat|lees|read|this is|that is|it means|this means|we mean)\s+(.{3,160})`,
].map((source) => new RegExp(source, 'u'))
/** What ends as a sentence does stands under a heading, not in a cell. */
const isSentence = /(?:\p{Ll}|\))[.:;]$/u
const alone = new RegExp(`^${term}$`, 'u')

const publicBody = String.raw`(?:gemeenten?|GEMEENTE|college|burgemeester|stad|openbaar lichaam|gemeenschappelijke regeling|regio|samenwerkingsverband|waterschap|inkooporganisatie|municipalit(?:y|ies)|MUNICIPALITY|municipal executive|council|city|borough|county|town|authority|district council)`
/** An entity itself, not something of it: "de gemeente X", "the regional authority", but not "de medewerker van de gemeente". */
const isPublic = new RegExp(String.raw`^(?:(?:de|het|the|each of the|elk van de|ieder van de|all|alle|onze|our|publiekrechtelijke rechtspersoon|rechtspersoon|regionale|regional|local|deelnemende|participating)\s+){0,4}${publicBody}(?![${letter}])`, 'iu')
const isNamedCouncil = new RegExp(String.raw`^(?:the )?(?:[${capital}][${letter}'-]+ ){1,3}(?:City |Borough |County |Town |District )?Council(?![${letter}])`, 'u')
const isCompany = new RegExp(String.raw`^(?:(?:de|het|the|onze|our)\s+)?(?:[Ss]tichting|[Cc]oöperatie|[Vv]ereniging|[Ff]oundation)(?![${letter}])|^(?:de |het |the )?[${capital}\d][^,;:()]{1,60}?\s(?:B\.?V\.?|N\.?V\.?|U\.A\.|V\.O\.F\.|Ltd|Limited|CIC|LLP|plc)(?![${letter}])`, 'u')

/** What a line of the contract says a party is called, or null. `next` is the line after it: in a table the name stands in a cell of its own. */
export function definedParty(line: string, next: string): DefinedParty | null {
  for (const pattern of defining) {
    const found = pattern.exec(line)
    const role = found === null ? null : roleOfEntity(found[2]!)
    if (role !== null) return { printed: found![1]!, role }
  }
  const cell = line.length > 40 ? null : alone.exec(line)
  const role = cell === null || next.length > 90 || isSentence.test(next) ? null : roleOfEntity(next)
  return role === null ? null : { printed: cell![1]!, role }
}

function roleOfEntity(text: string): Role | null {
  const said = text.replace(/^["“„‘'(]+/u, '')
  if (isPublic.test(said) || isNamedCouncil.test(said)) return 'commissioner'
  return isCompany.test(said) ? 'provider' : null
}
