import type { Language } from '../language.js'
import { openPrepared, type Lexicon } from '../lexicon.js'
import { prepared } from './tables.js'

let opened: Lexicon | null = null

/** Dutch. */
export const nl: Language = {
  id: 'nl',
  get conceptNames() {
    return prepared().concepts
  },
  get lexicon() {
    opened ??= openPrepared(prepared())
    return opened
  },
  abbreviations: new Set([
    'art', 'artt', 'nr', 'nrs', 'b.v', 'bv', 'n.v', 'c.q', 'cq', 'd.w.z', 'd.m.v', 'e.d', 'e.v', 'enz', 'excl', 'incl', 'i.v.m', 'jo', 'lid', 'm.b.t', 'max', 'min', 'm.n', 'mr', 'dr', 'drs', 'ir', 'n.a.v',
    'n.v.t', 'o.a', 'o.g.v', 'p.m', 'resp', 'stb', 'stcrt', 't.a.v', 't.b.v', 't.g.v', 'v.v', 'vgl', 'z.s.m', 'bijv', 'ca', 'tel', 'ing', 'prof', 'mw', 'dhr', 'afd', 'par', 'sub',
  ]),
  numbers: {
    een: 1, eene: 1, ene: 1,  twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, dertien: 13, veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19, twintig: 20, vijfentwintig: 25,
    eenentwintig: 21, dertig: 30, veertig: 40, tweeenveertig: 42, vijfenveertig: 45, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90, honderd: 100, honderdtwintig: 120, half: 0.5, halve: 0.5, anderhalf: 1.5, anderhalve: 1.5,
  },
  ordinals: { eerste: 1, eerstvolgende: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5, zesde: 6, zevende: 7, achtste: 8, negende: 9, tiende: 10, elfde: 11, twaalfde: 12, dertiende: 13, veertiende: 14, vijftiende: 15, zestiende: 16, achttiende: 18, twintigste: 20, eenentwintigste: 21, vijfentwintigste: 25, achtentwintigste: 28, dertigste: 30, veertigste: 40, tweeenveertigste: 42, zestigste: 60, negentigste: 90 },
  units: {
    schooldag: 1.4, schooldagen: 1.4, weekdagen: 1.4, dgn: 1, wkn: 7, mnd: 30, etmalen: 1, uur: 1 / 24, uren: 1 / 24, dag: 1, dagen: 1, etmaal: 1, werkdag: 1.4, werkdagen: 1.4, kalenderdagen: 1, kalenderdag: 1, week: 7, weken: 7, kalenderweken: 7, maand: 30, maanden: 30, kalendermaand: 30, kalendermaanden: 30,
    kwartaal: 91, kwartalen: 91, jaar: 365, jaren: 365,
  },
  workingWords: new Set(['werkbare']),
  references: { article: /artikel(?:en)?|eis(?:en)?|artt?\.?|lid|leden|punt(?:en)?|onder/u, annex: /bijlagen?|annex(?:en)?|aanhangsel/u, part: /§§?|hoofdstuk(?:ken)?|de(?:el|len)|paragraaf|paragrafen|afdeling|onderdeel|titel|onder/u },
  and: new Set(['en']),
  range: new Set(['tot']),
}
