import type { Language } from '../language.js'
import { openPrepared, type Lexicon } from '../lexicon.js'
import { prepared } from './tables.js'

let opened: Lexicon | null = null

/** English, as in contracts of Dutch municipalities and of councils in the United Kingdom and Ireland. */
export const en: Language = {
  id: 'en',
  get conceptNames() {
    return prepared().concepts
  },
  get lexicon() {
    opened ??= openPrepared(prepared())
    return opened
  },
  abbreviations: new Set(['art', 'cl', 'no', 'nos', 'mr', 'mrs', 'ms', 'dr', 'ltd', 'inc', 'plc', 'co', 'e.g', 'i.e', 'etc', 'para', 'sec', 's', 'ss', 'sch', 'reg', 'vs', 'approx', 'st', 'b.v', 'n.v']),
  numbers: {
    a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, 'twenty-one': 21, 'twenty-eight': 28, 'forty-two': 42, 'forty-five': 45, fifty: 50, sixty: 60, hundred: 100,
    ninety: 90, half: 0.5,
  },
  ordinals: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, eighteenth: 18, twentieth: 20, 'twenty-first': 21, 'twenty-fifth': 25, 'twenty-eighth': 28, thirtieth: 30, fortieth: 40, 'forty-second': 42, sixtieth: 60, ninetieth: 90 },
  units: {
    workdays: 1.4, workday: 1.4, hour: 1 / 24, hours: 1 / 24, day: 1, days: 1, week: 7, weeks: 7, weekday: 1.4, weekdays: 1.4, fortnight: 14, month: 30, months: 30, quarter: 91, quarters: 91, year: 365, years: 365,
  },
  workingWords: new Set(['working', 'business', 'office', 'school']),
  references: { article: /clauses?|articles?|requirements?|paragraphs?|para|item|points?|rows?/u, annex: /annex(?:es)?|schedules?|appendix|appendices|exhibit|attachment/u, part: /§§?|parts?|chapters?|sections?/u },
  and: new Set(['and']),
  range: new Set(['to']),
}
