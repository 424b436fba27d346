import { capital, letter } from '../shared/letters.js'
import { RarePattern } from '../shared/rare-pattern.js'

const word = `[${capital}](?:[${letter}\\d&-]|'(?=[${letter}]))*`
const name = `(?:the\\s+|de\\s+|het\\s+)?${word}(?:\\s+${word}){0,3}`
const open_ = '["“„‘\']?', close = '["”’\']?'
const quotes = ['"', '“', '„', '‘', "'"]
/** Ways in which a contract names a party; the name is the first group. */
export const patterns: readonly RarePattern[] = [
  new RarePattern(() => new RegExp(`(?:[Hh]ierna|[Vv]erder|[Hh]ereinafter|[Hh]ereafter|referred to (?:below )?as|(?<=, )called|(?:acting|(?:handelend|optredend)) (?:as|als)|known (?:below )?as|genoemd|(?:nader |steeds )?(?:aan te duiden|aangeduid|te duiden) (?:als|met)|(?:nader |steeds )?te noemen|in (?:dit contract|deze overeenkomst))(?:\\s+(?:ook|te noemen|genoemd|gezamenlijk|aan te duiden als|aangeduid als|aangeduid met|referred to as|called|samen|together))*\\s*:?\\s*(?:de |het |the )?${open_}(${name}|wij|u)${close}`, 'gu'), ['hierna', 'verder', 'hereinafter', 'hereafter', 'referred to ', 'called', 'acting ', 'handelend ', 'optredend ', 'known ', 'genoemd', 'duiden ', 'aangeduid', 'noemen', 'in dit contract', 'in deze overeenkomst']),
  new RarePattern(() => new RegExp(`\\(\\s*(?:(?:hierna|together|samen|hereinafter|gezamenlijk|each|ieder|elk):?\\s*)*(?:the |de |het |an? |een )?["“„‘']\\s*(${name}|wij|u|we|you)\\s*["”’']`, 'gu'), ['('], quotes),
  new RarePattern(() => new RegExp(`(?:[Hh]ierna|[Vv]erder|[Ii]n het vervolg|[Vv]oortaan|[Hh]ereafter|[Hh]ereinafter)\\s*:?\\s*["“„‘'](?:de|het|the) ([${letter}]{4,25})["”’']`, 'gu'), quotes, ['hierna', 'verder', 'in het vervolg', 'voortaan', 'hereafter', 'hereinafter']),
  new RarePattern(() => new RegExp(`(?:[Hh]ierna|[Vv]erder|[Hh]ereafter|[Hh]ereinafter)(?: ook)?(?: te noemen| genoemd| called)?\\s*:?\\s*(?:de|het|the) ([${letter}]{4,25})(?=[.;,)]|$)`, 'gu'), ['hierna', 'verder', 'hereafter', 'hereinafter']),
  new RarePattern(() => new RegExp(`\\(\\s*(?:hierna:?\\s*)?(wij|u|we|you)\\s*\\)`, 'gu'), ['(']),
  new RarePattern(() => new RegExp(`\\(\\s*(?:in (?:dit|deze|this) [${letter}]+|verder|voortaan|below)\\s*:?\\s*(?:de |het |the )?${open_}(${name}|wij|u|we|you)${close}\\s*[,)]`, 'gu'), ['('], ['in ', 'verder', 'voortaan', 'below']),
  new RarePattern(() => new RegExp(`\\((?:de|het|the) (${name})\\)`, 'gu'), ['(de ', '(het ', '(the ']),
  new RarePattern(() => new RegExp(`(?:\\b[Ee]ach|\\b[Ii]eder|\\b[Ee]lk|\\b[Tt]ogether|\\b[Gg]ezamenlijk|\\b[Ss]amen)(?: an?| een| the| de)? ["“„‘](${name})["”’]`, 'gu'), quotes),
  new RarePattern(() => new RegExp(`^\\(?${open_}(${name})${close}\\s*(?::|=|\\bmeans\\b)\\s*(?:in (?:deze overeenkomst|dit contract) wordt hiermee steeds |de |the )?(?:Opdrachtgever|Council|Authority|Municipality|Gemeente)(?: bedoeld)?\\s*[.;]?$`, 'gu'), ['opdrachtgever', 'council', 'authority', 'municipality', 'gemeente'], [':', '=', 'means']),
]
/** "Taxicentrale Boogaard B.V. (vervoerder)", "Dienst Sociale Zaken (DSZ)": a word alone in brackets, straight after whoever it may be. */
export const bare = new RarePattern(() => new RegExp(`\\((?:de |het |the )?(${word}(?: ${word})?|[${letter}]{5,25})\\)`, 'gu'), ['('])
/** '("firma")': a word alone in quotes and brackets, with no capital. */
export const quotedPlain = new RarePattern(() => /\(["“„‘'](?:de |het |the )?(\p{Ll}{4,20})["”’']\)/gu, ['('], quotes)
/** "A Customer is a Town that has placed an order": a public body by another name. */
export const publicByDefinition = new RegExp(String.raw`(?:^|[.;:]\s+|,\s+)(?:(?:an?|een|the|de|het)\s+)?["“„‘']?([${capital}][${letter}-]{2,25})["”’']?\s+(?:is|means|betekent)\s+(?:an?|the|een|de|iedere|elke|any|each)\s+(?:Towns?|Municipalit[${letter}]+|Council|Gemeenten?|gemeenten?|municipalit[${letter}]+|council|town)\s+(?:that|which|die|for|voor)\b`, 'giu')
/** "Deelgemeente: elk van de vier gemeenten": one of several towns. */
export const oneOfTowns = new RegExp(String.raw`(?:^|[.;:]\s+)(?:(?:an?|een|the|de|het)\s+)?["“„‘']?([${capital}][${letter}-]{2,25})["”’']?\s*(?::|=|\bis\b|\bmeans\b|\bbetekent\b)\s+(?:elk|iedere?|elke|each|every|any|one)\s+(?:(?:van|of)\s+(?:de|the)\s+)?(?:[${letter}]+\s+){0,2}?(?:gemeenten?|municipalit[${letter}]+|councils?|towns?)\b`, 'gimu')
