import type { Language } from '../rule-api/rule.js'

/** The fixed words of comments and notes in one language. */
export interface AnnotateWords {
  readonly why: string
  readonly see: string
  readonly todo: string
  readonly model: string
  readonly inserted: string
  readonly undetermined: string
  readonly accepted: (by: string | null) => string
  readonly score: (met: number, of: number) => string
  readonly kind: string
  readonly where: string
  readonly insertions: (count: number) => string
  readonly waive: string
  readonly note: string
  readonly newArticle: string
}

const dutch: AnnotateWords = {
  why: 'Waarom', see: 'Zie ook', todo: 'Wat te doen', model: 'Neem bijvoorbeeld op',
  inserted: 'een voorbeeldtekst is als wijziging ingevoegd; accepteer haar, pas haar aan of weiger haar.',
  undetermined: 'beoordeel dit zelf, of lever aan wat niet kon worden gelezen.',
  accepted: (by) => (by === null ? 'Aanvaard' : `Aanvaard door ${by}`),
  score: (met, of) => `${met} van ${of} eisen in orde`,
  kind: 'Soort contract',
  where: 'Elke opmerking staat bij de zin die beslist, of bij de kop waar iets thuishoort.',
  insertions: (count) => (count === 1 ? 'Eén voorbeeldtekst is ingevoegd als bijgehouden wijziging: accepteer of weiger die onder Controleren.' : `${count} voorbeeldteksten zijn ingevoegd als bijgehouden wijziging: accepteer of weiger ze onder Controleren.`),
  waive: 'Bewust anders geregeld? Beantwoord de opmerking met „klachtlint: akkoord”, dan de naam onderaan die opmerking en de reden.',
  note: 'Let op',
  newArticle: 'Klachten',
}

const english: AnnotateWords = {
  why: 'Why', see: 'See also', todo: 'What to do', model: 'Put in, for instance',
  inserted: 'a model clause was inserted as a tracked change; accept, adapt or reject it.',
  undetermined: 'judge this yourself, or supply what could not be read.',
  accepted: (by) => (by === null ? 'Accepted' : `Accepted by ${by}`),
  score: (met, of) => `${met} of ${of} requirements in order`,
  kind: 'Kind of contract',
  where: 'Each comment stands at the sentence that decides, or at the heading where something belongs.',
  insertions: (count) => (count === 1 ? 'One model clause was inserted as a tracked change: accept or reject it under Review.' : `${count} model clauses were inserted as tracked changes: accept or reject them under Review.`),
  waive: 'Arranged otherwise on purpose? Reply to the comment with “klachtlint: accept”, then the name at the foot of that comment and the reason.',
  note: 'Note',
  newArticle: 'Complaints',
}

/** The words of a language. */
export function annotateWords(language: Language): AnnotateWords {
  return language === 'nl' ? dutch : english
}
