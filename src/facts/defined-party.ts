import { capital, letter } from '../shared/letters.js'
import { RarePattern } from '../shared/rare-pattern.js'
import { insurer, roleByName } from './party-role.js'
import type { Role } from './statement.js'

/** A term that the contract gives to one of its sides: "Klant: de gemeente Wolvenkamp". */
export interface DefinedParty {
  readonly printed: string
  readonly role: Role
}

const term = String.raw`(?:de |het |the )?["“„‘']?(?:de |het |the )?([${capital}](?:[${letter}&-]|'(?=[${letter}]))*(?: (?:[${capital}](?:[${letter}&-]|'(?=[${letter}]))*|partij|party|body|partner)){0,2}|wij|we|u|you)["”’']?`
const defining: readonly RarePattern[] = [
  way(String.raw`^\(?${term}\s*(?::|=|\bis\b|\bmeans\b|\bbetekent\b|\bzijn\b|\bare\b)\s+(.{3,160})`),
  way(String.raw`(?:^|[.;,:]\s+)(?:[Mm]et|[Oo]nder|[Bb]y)\s+${term}\s+(?:bedoelen|verstaan|wordt|we mean|the [Pp]arties mean|is meant)(?:\s+(?:de |the )?(?:[Pp]artijen|[Pp]arties|wij|we|bedoeld|verstaan|steeds|hier))*:?\s+(.{3,160})`, ['met', 'onder', 'by'], ['bedoelen', 'verstaan', 'wordt', 'mean']),
  way(String.raw`(?:^|[.;,:]\s+)(?:[Ww]aar|[Ww]here|[Aa]ls)\s+(?:(?:in|hierna|below) )?(?:(?:dit|deze|this|the) [${letter}]+ )?${term}\s+(?:hierna\s+)?(?:staat|stands?|is used|appears|wordt gebruikt),?\s+(?:is dat|bedoelen (?:we|wij)|wordt bedoeld|dan is dat|lees|read|this is|that is|it means|this means|we mean)\s+(.{3,160})`, ['waar', 'where', 'als'], ['staat', 'stand', 'is used', 'appears', 'gebruikt']),
]

function way(source: string, ...pieces: readonly (readonly string[])[]): RarePattern {
  return new RarePattern(() => new RegExp(source, 'u'), ...pieces)
}
/** What ends as a sentence does stands under a heading, not in a cell. */
const isSentence = /(?<!\b(?:[BN]\.?V|U\.A|V\.O\.F|v\.o\.f|c\.s|Ltd|Inc))[.:;]$/u
/** The head of a column, or of a part of the contract. */
const isHead = /^(?:(?:the )?part(?:y|ies)|partij(?:en)?|called|known as|referred to as|name|naam|meaning|betekenis|means|term|begrip|word|woord|definition|omschrijving|role|rol|details?|gegevens|field|entry|item|signatures?|signed|ondertekening|between|tussen|afspraak|afspraken|onderwerp|inhoud|vak|waarde|onderdeel|subject|content|particulars|werkgebied|gebied|area|territory|place|plaats|address|adres|to|from|aan|van|and|en|for|namens)$/iu
/** The head of a column that holds what the parties in the column before it are called. */
const isNameHead = /^(?:called|known as|referred to as|(?:name|called) in this \p{L}+|in (?:dit|deze) \p{L}+(?: genoemd)?|(?:hierna|verder)(?: te noemen| genoemd)?|aangeduid als|heet hier)$/iu
const isPartyHead = /^(?:part(?:y|ij)|who|wie|name|naam|organi[sz]ati(?:on|e))$/iu
const alone = new RegExp(`^${term}$`, 'u')

const publicBody = String.raw`(?:gemeenten?|GEMEENTE|college|burgemeester|stad|provincie|openbaar lichaam|gemeenschappelijke regeling|regio|samenwerkingsverband|waterschap|inkooporganisatie|inkoopbureau|bedrijfsvoeringsorganisatie|[${letter}]+regio|public body|joint arrangement|municipalit(?:y|ies)|MUNICIPALITY|municipal executive|council|city|borough|county|town(?! hall| centre)|authority|district council)`
/** An entity itself, not something of it: "de gemeente X", "the regional authority", but not "de medewerker van de gemeente". */
const isPublic = new RegExp(String.raw`^(?:(?:de|het|the|each of the|elk van de|ieder van de|all|alle|onze|our|publiekrechtelijke rechtspersoon|rechtspersoon|regionale|regional|public|local|deelnemende|participating)\s+){0,4}${publicBody}(?![${letter}])`, 'iu')
/** "De gemeente belt zes deelnemers": what it does, not what it is. */
const isDeed = /^(?:de|the) (?:gemeente|regio|stad|council|municipality|authority|city) (?!van |of |die |that |which |waar|in |te |ten |als |as |uit |from |acting |handelend |vertegen|represented |named |genoemd )\p{Ll}+(?:t|en|s) /u
const isNamedCouncil = new RegExp(String.raw`^(?:the )?(?:[${capital}][${letter}'-]+ ){1,3}(?:City |Borough |County |Town |District )?Council(?![${letter}])`, 'u')
const isCompany = new RegExp(String.raw`^(?:(?:de|het|the|onze|our)\s+)?(?:[Ss]tichting|[Cc]oöperatie|[Cc]ooperative|[Vv]ereniging|[Mm]aatschap|[Vv]ennootschap onder firma|[Ff]oundation)(?![${letter}])|^(?:de |het |the )?[${capital}\d][^,;:()]{1,60}?\s(?:B\.?V\.?|N\.?V\.?|U\.A\.|V\.O\.F\.|Ltd|Limited|CIC|LLP|plc)(?![${letter}])`, 'u')

/** What a line of the contract says its parties are called, sentence by sentence. `next` is the line after it: in a table the name stands in a cell of its own. */
export function definedParties(line: string, next: string): DefinedParty[] {
  const found = line.split(/(?<=[.;])\s+(?=["“„‘]|(?:Waar|Where|Met|Onder|By)\s|\p{Lu}[\p{L} ]{2,25}:\s)/u).flatMap(definedIn)
  if (found.length > 0) return found
  const cell = line.length > 40 || isHead.test(line) ? null : alone.exec(line)
  const role = cell === null || isSentence.test(next) || !isShort(next) ? null : roleOfEntity(next)
  return role === null ? [] : [{ printed: cell![1]!, role: roleByName(cell![1]!) ?? role }]
}

/** A table of two columns with the party before the name it has: "| Party | Called |". */
export function partiesInTable(lines: readonly string[]): DefinedParty[] {
  const head = lines.findIndex((line, at) => isNameHead.test(line) && isPartyHead.test(lines[at - 1] ?? ''))
  const found: DefinedParty[] = []
  for (let at = head + 1; head > 0; at += 2) {
    const role = roleOfEntity(lines[at] ?? ''), name = alone.exec(lines[at + 1] ?? '')
    if (role === null || name === null) break
    found.push({ printed: name[1]!, role })
  }
  return found
}

function definedIn(sentence: string): DefinedParty[] {
  for (const pattern of defining) {
    const found = pattern.exec(sentence)
    const role = found === null || isHead.test(found[1]!) ? null : roleOfEntity(found[2]!)
    if (role !== null) return [{ printed: found![1]!, role: roleByName(found![1]!) ?? role }]
  }
  return []
}

/** A name and what follows it after a comma (its seat, who speaks for it), not a sentence with a verb. */
function isShort(cell: string): boolean {
  return cell.split(/[,(]/u)[0]!.length <= 70 && cell.length <= 300
}

/** Whose side an entity is on by what it is: a municipality, a company. */
export function roleOfEntity(text: string): Role | null {
  const said = text.replace(/^["“„‘'(]+/u, '')
  if ((isPublic.test(said) && !isDeed.test(said)) || isNamedCouncil.test(said)) return 'commissioner'
  return isCompany.test(said) ? (insurer.test(said) ? 'commissioner' : 'provider') : null
}
