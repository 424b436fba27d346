import type { Role } from './statement.js'
import { capital, letter } from '../shared/letters.js'
import { RarePattern } from '../shared/rare-pattern.js'

const word = `[${capital}](?:[${letter}\\d&-]|'(?=[${letter}]))*`
const name = `(?:the\\s+|de\\s+|het\\s+)?${word}(?:\\s+${word}){0,3}`
const open_ = '["“„‘\']?', close = '["”’\']?'
const quotes = ['"', '“', '„', '‘', "'"]
/** Ways in which a contract names a party; the name is the first group. */
export const patterns: readonly RarePattern[] = [
  new RarePattern(() => new RegExp(`(?:[Hh]ierna|[Vv]erder|[Hh]ereinafter|[Hh]ereafter|referred to (?:below )?as|(?<=, )called|known (?:below )?as|genoemd|(?:nader |steeds )?(?:aan te duiden|aangeduid|te duiden) als|(?:nader |steeds )?te noemen|in (?:dit contract|deze overeenkomst))(?:\\s+(?:ook|te noemen|genoemd|gezamenlijk|aan te duiden als|aangeduid als|referred to as|called|samen|together))*\\s*:?\\s*(?:de |het |the )?${open_}(${name}|wij|u)${close}`, 'gu'), ['hierna', 'verder', 'hereinafter', 'hereafter', 'referred to ', 'called', 'known ', 'genoemd', 'duiden als', 'aangeduid', 'noemen', 'in dit contract', 'in deze overeenkomst']),
  new RarePattern(() => new RegExp(`\\(\\s*(?:(?:hierna|together|samen|hereinafter|gezamenlijk|each|ieder|elk):?\\s*)*(?:the |de |het |an? |een )?["“„‘']\\s*(${name}|wij|u|we|you)\\s*["”’']`, 'gu'), ['('], quotes),
  new RarePattern(() => new RegExp(`(?:[Hh]ierna|[Vv]erder|[Ii]n het vervolg|[Vv]oortaan|[Hh]ereafter|[Hh]ereinafter)\\s*:?\\s*["“„‘'](?:de|het|the) ([${letter}]{4,25})["”’']`, 'gu'), quotes, ['hierna', 'verder', 'in het vervolg', 'voortaan', 'hereafter', 'hereinafter']),
  new RarePattern(() => new RegExp(`\\(\\s*(?:hierna:?\\s*)?(wij|u|we|you)\\s*\\)`, 'gu'), ['(']),
  new RarePattern(() => new RegExp(`\\(\\s*(?:in (?:dit|deze|this) [${letter}]+|verder|voortaan|below)\\s*:?\\s*(?:de |het |the )?${open_}(${name}|wij|u|we|you)${close}\\s*[,)]`, 'gu'), ['('], ['in ', 'verder', 'voortaan', 'below']),
  new RarePattern(() => new RegExp(`\\((?:de|het|the) (${name})\\)`, 'gu'), ['(de ', '(het ', '(the ']),
  new RarePattern(() => new RegExp(`(?:\\b[Ee]ach|\\b[Ii]eder|\\b[Ee]lk|\\b[Tt]ogether|\\b[Gg]ezamenlijk|\\b[Ss]amen)(?: an?| een| the| de)? ["“„‘](${name})["”’]`, 'gu'), quotes),
  new RarePattern(() => new RegExp(`^\\(?${open_}(${name})${close}\\s*(?::|=|\\bmeans\\b)\\s*(?:in (?:deze overeenkomst|dit contract) wordt hiermee steeds |de |the )?(?:Opdrachtgever|Council|Authority|Municipality|Gemeente)(?: bedoeld)?\\s*[.;]?$`, 'gu'), ['opdrachtgever', 'council', 'authority', 'municipality', 'gemeente'], [':', '=', 'means']),
]
/** "Taxicentrale Boogaard B.V. (vervoerder)", "Dienst Sociale Zaken (DSZ)": a word alone in brackets, straight after whoever it may be. */
export const bare = new RarePattern(() => new RegExp(`\\((?:de |het |the )?(${word}(?: ${word})?|[${letter}]{5,25})\\)`, 'gu'), ['('])
export const quoteMark = /["“„‘']/u
const pronoun = '(wij|we|u|you)', meant = `((?:[BN]\\.V\\.|U\\.A\\.|[^.;"“„]){3,120}?)`
/** '"We" and "us" are the municipality': what follows says who is meant. */
export const spoken = new RegExp(`["“„‘']${pronoun}["”’'](?:(?:,| and| or| en| of) ["“„‘'][${letter}]+["”’'])*\\s+(?:is|are|means?|zijn|bent|bedoelen|betekent)\\s${meant}(?=,? (?:en|and) ["“„‘']|[.;]|$)`, 'giu')
/** "De gemeente noemen we 'wij'", "we call the municipality 'we'": whoever stands before it. */
export const spokenBefore = new RarePattern(() => new RegExp(`${meant} (?:noemen (?:we|wij)|heten|heet|(?:is|are) called)(?: hier| verder)? ${open_}${pronoun}${close}(?![${letter}])`, 'giu'), ['noemen w', 'heten', 'heet', 'called'])
/** "Wij, de gemeente Voorbeeldstad, en u, Stichting Voorbeeld": in apposition. */
export const spokenApart = new RarePattern(() => new RegExp(`(?<![${letter}])${pronoun}, ((?:de |het |the )?(?:[BN]\\.V\\.|U\\.A\\.|[^.;,"“„]){3,60}?)(?=[,.;]| (?:en|and) (?:wij|we|u|you)\\b)`, 'giu'), ['wij, ', 'we, ', 'u, ', 'you, '])
/** 'Met "u" de gemeente': the verb stands with the other pronoun. */
export const spokenAfter = new RegExp(`(?:[;,] (?:en )?met|(?:[;,] (?:and )?|and )by) ["“„‘'](wij|we|u|you)["”’']\\s+((?!are|is|mean|zijn|bent|bedoel|betekent)[^.;]{3,80})`, 'giu')
/** 'In dit document is wij de gemeente Duivenrade en u de aanbieder', "we are the Council": no quotes. */
const sides: readonly (readonly [Role, string])[] = [
  ['commissioner', '(?:gemeente|gemeenten|stad|regio|college|council|municipality|authority|city)'],
  ['provider', '(?:aanbieder|opdrachtnemer|vervoerder|dienstverlener|leverancier|contractant|provider|contractor|supplier|operator)'],
]
const afterPronoun = ['de ', 'het ', 'the ', 'zijn ', 'are ', 'bent ']
export const spokenPlainly = sides.map(([role, word]) => [role, new RarePattern(() => new RegExp(String.raw`(?:(?:\bis|\bzijn|\ben|\band|\bmeans?|,|\bbetekent) (wij|u|we|you)|(?:^|[.;:]\s+)(wij|we|u|you) (?:zijn|are|bent)) (?:de|het|the) (?:[${letter}]+ )?${word}(?![${letter}])`, 'gimu'), ['wij', 'u', 'we', 'you'].flatMap((one) => afterPronoun.map((next) => `${one} ${next}`)))] as const)
export const company = new RegExp(String.raw`(?:((?:[${capital}][${letter}\d'’&-]*|de|het|van|en|&)(?: (?:[${capital}][${letter}\d'’&-]*|de|het|van|en|of|&)){0,5}) (?:B\.?V\.?|N\.?V\.?|U\.A\.|Ltd|Limited|CIC|LLP|plc)(?![${letter}]))|(?:Stichting|Coöperatie|Vereniging) ((?:[${capital}][${letter}\d'’-]*)(?: (?:[${capital}][${letter}\d'’-]*|de|het|van|en)){0,4})`, 'gu')
export const public_ = /\btowns?\b|municipal executive|gemeente|burgemeester|college|openbaar lichaam|gemeenschappelijke regeling|regio|waterschap|inkooporganisatie|inkoopbureau|purchasing (?:bureau|office)|public body|joint arrangement|council|municipalit|authority|borough|city of|samenwerkingsverband|bedrijfsvoeringsorganisatie|dienst sociale|sociale dienst|provincie\b/iu
/** "A Customer is a Town that has placed an order": a public body by another name. */
const publicByDefinition = new RegExp(String.raw`(?:^|[.;:]\s+|,\s+)(?:(?:an?|een|the|de|het)\s+)?["“„‘']?([${capital}][${letter}-]{2,25})["”’']?\s+(?:is|means|betekent)\s+(?:an?|the|een|de|iedere|elke|any|each)\s+(?:Towns?|Municipalit[${letter}]+|Council|Gemeenten?|gemeenten?|municipalit[${letter}]+|council|town)\s+(?:that|which|die|for|voor)\b`, 'giu')
/** "Deelgemeente: elk van de vier gemeenten": one of several towns. */
const oneOfTowns = new RegExp(String.raw`(?:^|[.;:]\s+)(?:(?:an?|een|the|de|het)\s+)?["“„‘']?([${capital}][${letter}-]{2,25})["”’']?\s*(?::|=|\bis\b|\bmeans\b|\bbetekent\b)\s+(?:elk|iedere?|elke|each|every|any|one)\s+(?:(?:van|of)\s+(?:de|the)\s+)?(?:[${letter}]+\s+){0,2}?(?:gemeenten?|municipalit[${letter}]+|councils?|towns?)\b`, 'gimu')
/** With each, what is quicker to look for and stands in all that it fits. */
export const definedPublic = [
  { pattern: publicByDefinition, hint: /(?:towns?|lit\S+|council|gemeenten?)\s+(?:that|which|die|for|voor)\b/iu },
  { pattern: oneOfTowns, hint: /(?::|=|is|means|betekent)\s+(?:elk|ieder|each|every|any|one)/iu },
]
export const pronouns: Readonly<Record<string, readonly string[]>> = { wij: ['wij', 'we', 'ons', 'onze'], we: ['we', 'wij', 'ons', 'onze', 'us', 'our'], u: ['u', 'uw'], you: ['you', 'your'] }
/** Words that name no party, whatever is said of them. */
export const nobody = new Set(['tussen', 'between', 'ondergetekenden', 'undersigned', 'contractpartijen', 'partijen', 'parties', 'party', 'partij', 'overeenkomst', 'contract', 'agreement', 'gezamenlijk', 'wmo', 'awb', 'wet', 'avg', 'perceel', 'services', 'diensten', 'dit', 'dat', 'hier', 'daar', 'er', 'wie', 'wat', 'this', 'that', 'it', 'there', 'here', 'what', 'who'])
/** Those, and words that name a party only where the contract says outright who it is. */
export const generic = new Set([...nobody, 'nederland', 'jeugd', 'werk', 'gezin', 'welzijn', 'vervoer', 'thuiszorg', 'wonen', 'leren', 'onderwijs', 'youth', 'care', 'work', 'zorg', 'groep', 'support', 'holding', 'begrip', 'inwoner', 'client', 'bewoner', 'jeugdige', 'service', 'visitor', 'resident', 'participant', 'leerling', 'leerlingen', 'ouder', 'ouders', 'kandidaat', 'reiziger', 'pupil', 'passenger', 'parent', 'family', 'child', 'accommodatie', 'accommodaties', 'gebouw', 'gebouwen', 'locatie', 'locaties', 'pand', 'panden', 'terrein', 'zwembad', 'sporthal', 'voorziening', 'voorzieningen', 'premises', 'building', 'buildings', 'site', 'sites', 'location', 'locations', 'pool', 'facility', 'facilities', 'property'])
