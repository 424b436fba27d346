/** Words that open a printed clause label, Dutch and English; the number or letter follows. */
export const labelWords = [
  'artikel', 'artikelen', 'art.', 'art', 'article', 'clause', 'section', 'paragraph', 'chapter', 'part', 'title',
  'eis', 'requirement', 'lid', 'hoofdstuk', 'deel', 'afdeling', 'paragraaf', 'titel', 'onderdeel',
  'bijlage', 'aanhangsel', 'addendum', 'annex', 'annexe', 'appendix', 'schedule', 'attachment', 'exhibit',
] as const

/** Numbers written as a word, as in "Part Five" or "Deel Twee". */
export const numberWords = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'een', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf',
] as const

/** Words after a number that make it a quantity and no label: "2.5 miljoen", "10.30 uur". */
export const unitWords = [
  'uur', 'uren', 'minuten', 'dag', 'dagen', 'werkdagen', 'week', 'weken', 'maand', 'maanden', 'kwartaal', 'jaar', 'jaren',
  'euro', 'eur', 'cent', 'procent', 'miljoen', 'mln', 'miljard', 'fte', 'm', 'm2', 'm3', 'km', 'kilometer', 'meter', 'kg', 'ton', 'liter',
  'hour', 'hours', 'minutes', 'day', 'days', 'weeks', 'month', 'months', 'year', 'years', 'percent', 'per', 'million', 'am', 'pm', 'h',
  'tot', 'to', 'x', 'à',
] as const

/** Openings of the name of a law or of standard terms: after these, "artikel 5 Wmo 2015" is a reference, not a label. */
export const lawOpenings = [
  'Algemene', 'ARBIT', 'ARIV', 'ARVODI', 'AVG', 'Awb', 'Besluit', 'Burgerlijk', 'BW', 'GDPR', 'Gemeentewet', 'Grondwet', 'IVRK', 'Jeugdwet', 'Jw',
  'Participatiewet', 'Regeling', 'UAV', 'UAVgc', 'Uitvoeringsbesluit', 'Verordening', 'Wet', 'Wgs', 'Wi', 'Wkkgz', 'Wlz', 'Wmo', 'Wno', 'Woo', 'Wpg', 'Zvw',
] as const

/** Name particles after an initial: "J. de Boer" signs, and is no item J. */
export const nameParticles = ['de', 'den', 'der', 'van', 'ter', 'ten', 'te', 'von', 'el', 'al'] as const

/** Abbreviations that open a sentence and look like a label of letters ("D.w.z. alle klachten"); the last full stop is left out. */
export const openingAbbreviations: ReadonlySet<string> = new Set([
  'a.h.v', 'a.u.b', 'b.v', 'c.q', 'd.m.v', 'd.w.z', 'e.e.a', 'e.g', 'i.a', 'i.c', 'i.c.m', 'i.e', 'i.g.v', 'i.h.a', 'i.h.b', 'i.h.k.v', 'i.o', 'i.o.m', 'i.p.v', 'i.t.t', 'i.v.m',
  'm.a.w', 'm.b.t', 'm.b.v', 'm.i.v', 'm.n', 'm.u.v', 'n.a.v', 'n.b', 'n.t.b', 'n.v.t', 'o.a', 'o.b.v', 'o.g.v', 'o.l.v', 'p.m', 'p.s',
  't.a.v', 't.b.v', 't.g.v', 't.h.v', 't.n.v', 't.o.v', 'v.w.b', 'z.s.m',
])
