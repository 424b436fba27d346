import { describe, expect, it } from 'vitest'
import { definedParties } from './defined-party.js'

describe('a line says who a party is', () => {
  it.each([
    ['Klant: de gemeente Zandwijk.', '', 'Klant', 'commissioner'],
    ['Bureau: Helder Budget N.V., gevestigd te Zandwijk.', '', 'Bureau', 'provider'],
    ["Waar 'wij' staat, is dat Stichting De Brug.", '', 'wij', 'provider'],
    ['Met Contractant bedoelen Partijen de coöperatie Samen Verder U.A.', '', 'Contractant', 'provider'],
    ['Client', 'Municipality of Sandwick', 'Client', 'commissioner'],
    ['Opdrachtnemer', 'Rondgang Grondstoffen B.V.', 'Opdrachtnemer', 'provider'],
    ['"Authority" means the Sandwick Borough Council;', '', 'Authority', 'commissioner'],
  ])('%s %s', (line, next, printed, role) => expect(definedParties(line, next)).toEqual([{ printed, role }]))

  it.each([
    ['Regisseur: de medewerker van de Gemeente die over de uitkering gaat.', ''],
    ['Geld', 'De Gemeente betaalt binnen dertig dagen.'],
    ['Young Person: a minor for whom the Municipality has granted youth help.', ''],
  ])('and no more than that: %s %s', (line, next) => expect(definedParties(line, next)).toEqual([]))
})
