import { describe, expect, it } from 'vitest'
import { holdsBrokenField, holdsPlaceholder, saysUnwritten } from './placeholders.js'

describe('blanks', () => {
  it.each(['binnen [in te vullen] weken', 'binnen … weken', 'binnen XX werkdagen', 'te [PLAATS]', 'via <<e-mailadres>>', 'within [●] days of [insert date]', 'de termijn is nog nader te bepalen', 'Termijn: p.m.', 'to be determined', 'De klachtenprocedure volgt nog.', 'The complaints procedure is to follow.', 'het protocol is nog in ontwikkeling', 'The complaints procedure will be added after award.'])('found in "%s"', (text) => expect(holdsPlaceholder(text)).toBe(true))
  it.each(['binnen zes weken (artikel 9:11 Awb)', 'op een nader te bepalen tijdstip', 'before 5 PM', 'de klager [m/v] ontvangt bericht', 'at a time to be agreed with the complainant', 'the complaints procedure to follow is set out in clause 9', 'Het antwoord volgt binnen zes weken.'])('not found in "%s"', (text) => expect(holdsPlaceholder(text)).toBe(false))
  it('knows broken fields', () => expect(holdsBrokenField('zie Fout! Verwijzingsbron niet gevonden.')).toBe(true))
  it('tells an unwritten annex from a written one', () => {
    expect(saysUnwritten('Klachten: volgt nog')).toBe(true)
    expect(saysUnwritten('De klager krijgt binnen vier weken antwoord.')).toBe(false)
  })
})
