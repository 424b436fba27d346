import type { Zone } from './statement.js'

const recital = /^(?:in aanmerking|overweg(?:ing|en)|considerans|recitals?|background|whereas|preambule|preamble|achtergrond|aanleiding|nemen in aanmerking|inleiding|waarom)/iu
const definition = /^(?:begrippen|begripsbepaling|definities|definitions?|begripsomschrijving|begrippenlijst|woordenlijst|interpretation|definitions and)/iu

const list = /^(?:bijlagen|annexes|schedules|appendices|list of (?:schedules|annexes)|lijst van bijlagen|overzicht bijlagen|inhoud|inhoudsopgave|contents|table of contents)(?:$|[\s:,])/iu

/** The zone that a heading opens; other headings inherit the zone around them, but a body heading ends a recital. */
export function zoneOfHeading(heading: string | null, around: Zone): Zone {
  if (heading === null) return around
  if (recital.test(heading)) return 'recital'
  if (definition.test(heading)) return 'definition'
  if (list.test(heading)) return 'toc'
  return around === 'annex' ? 'annex' : 'body'
}
