import type { Zone } from './statement.js'
import { RarePattern } from '../shared/rare-pattern.js'

const recital = /^(?:in aanmerking|overweg(?:ing|en)|considerans|recitals?|whereas|preambule|preamble|nemen in aanmerking)/iu
/** Headings of recitals and, where their paragraphs are numbered as those of other articles are ("1. Background": 1.1, 1.2), of a first article that binds. */
const opening = /^(?:background|achtergrond|aanleiding|inleiding|waarom)(?!\p{L})/iu
/** Headings of what binds nobody: explanatory notes, wishes beside the requirements, what is said not to belong to the contract. */
const unbinding = new RarePattern(() => /^(?:(?:algemene|artikelsgewijze|korte|nadere)?\s*toelichting|memorie van toelichting|leeswijzer|leidraad voor de lezer|wensen(?:lijst)?\b|(?:optionele|facultatieve) (?:eisen|onderdelen|diensten)|explanatory (?:notes?|memorandum)|notes? (?:for|to) (?:the )?(?:reader|drafters?|user)|desirable (?:features|requirements)|optional (?:requirements|features|services)|wish list)|(?:geen|niet) (?:onderdeel|deel) van (?:de|dit|deze) (?:overeenkomst|contract)|maakt geen deel uit|(?:not|does not form|forms? no) (?:a )?part of (?:this|the) (?:agreement|contract)|\((?:niet verplicht|niet bindend|vrijblijvend|not mandatory|not binding|non-binding|optional)\)/iu, ['toelichting', 'leeswijzer', 'leidraad', 'wensen', 'option', 'facultatieve', 'explanatory', 'note', 'desirable', 'wish list', 'deel ', 'part of', 'niet ', 'vrijblijvend', 'not ', 'non-'])
const definition = /^(?:begrippen|begripsbepaling|definities|definitions?|begripsomschrijving|begrippenlijst|woordenlijst|interpretation|definitions and)/iu

/** "Aanleiding en begrippen": what is defined there binds. */
const definesToo = /\b(?:begrippen|begripsbepaling(?:en)?|begripsomschrijving(?:en)?|definities|definitions?|interpretation)\b/iu

/** "Inhoud" alone; "Inhoud van de hulp" says what the help is. */
const list = /^(?:bijlagen|annexes|schedules|appendices|list of (?:schedules|annexes)|lijst van bijlagen|overzicht bijlagen|inhoudsopgave|table of contents|(?:inhoud|contents)(?=\s*(?:$|[:,])))(?:$|[\s:,])/iu

/** The zone that a heading opens (what binds nobody reads as a recital does), `numbered` when its paragraphs have numbers of its own; other headings inherit the zone around them, but a body heading ends a recital. */
export function zoneOfHeading(heading: string | null, around: Zone, numbered = false): Zone {
  if (heading === null) return around
  if ((recital.test(heading) || opening.test(heading)) && definesToo.test(heading)) return 'definition'
  if (recital.test(heading) || unbinding.test(heading) || (opening.test(heading) && !numbered)) return 'recital'
  if (definition.test(heading)) return 'definition'
  if (list.test(heading)) return 'toc'
  return around === 'annex' ? 'annex' : 'body'
}

const consideration = new RarePattern(() => /^[^\p{L}]*(?:[a-z0-9]{1,3}[.)]\s*)?(?:(?:[Oo]verwegende|OVERWEGENDE|[Ii]n overweging nemend)e?(?=\s+dat|\s*:)|[Nn]emen(?:de)? in aanmerking dat|WHEREAS\b|[Hh]aving regard to the fact that)/u, ['overweg', 'in aanmerking dat', 'whereas', 'having regard'])

const opensDefinitions = /(?:verst(?:aan|aat|ond)(?:en)?\b.{0,20}\bonder|wordt onder|betekenis|begripsbepaling|shall mean|means?|meanings?|definitions?)\b[^.]{0,60}:\s*$/iu

/** True for the lead-in of definitions, which bind wherever they stand: "Partijen verstaan onder:". */
export function leadsDefinitions(lead: string): boolean {
  return opensDefinitions.test(lead)
}

/** A sentence that says of itself that it is a recital, wherever it stands: "Overwegende dat …", "WHEREAS …". */
export function opensAsRecital(sentence: string): boolean {
  return consideration.test(sentence)
}
