import type { ClauseKind } from './nodes.js'
import { letter } from '../shared/letters.js'

export interface ClauseLabel {
  readonly kind: ClauseKind
  /** The bare number or letter: "9", "9.3", "a", "4". */
  readonly number: string
  /** How deep the label nests by itself: dots for members, 0 otherwise. */
  readonly depth: number
}

const annex = new RegExp(String.raw`^(bijlage|annex|appendix|schedule|addendum|aanhangsel|attachment|exhibit)\b\s*([${letter}\d.-]*)`, 'iu')
const part = new RegExp(String.raw`^(hoofdstuk|deel|titel|afdeling|paragraaf|part|chapter|section|title|onderdeel)\b\s*([${letter}\d.-]*)`, 'iu')
const article = new RegExp(String.raw`^(artikel|art\.?|article|clause|§)\s*([${letter}]?\d+[${letter}]?(?:[.:]\d+)*)`, 'iu')
const lid = /^(?:lid|paragraph)\s+(\d+)$/iu
const numeric = new RegExp(String.raw`^((?:[${letter}]\.(?=\d)|[${letter}])?\d+[a-z]?)((?:[.:-]\d+[a-z]?)*)\.?$`, 'iu')
const oneLetter = /^\(?([a-z]{1,4})[).]?$/iu
const bracketed = /^\(?(\d{1,3})\)$/u

/** "R-11", "PvE-3": a requirement by the letters of its list. */
export const coded = /^[A-Z][A-Za-z]{0,3}-\d{1,3}$/u

/** Reads a printed label ("Artikel 9", "9.3", "(a)", "Bijlage 4") as a clause number; null when it is none. */
export function clauseLabel(label: string | null): ClauseLabel | null {
  if (label === null) return null
  const text = label.trim()
  const named = (match: RegExpExecArray | null, kind: ClauseKind): ClauseLabel | null =>
    match === null ? null : { kind, number: match[2] ?? '', depth: (match[2]?.match(/\./g) ?? []).length }
  const found = named(annex.exec(text), 'annex') ?? named(article.exec(text), 'article') ?? named(part.exec(text), 'part')
  if (found !== null) return found
  const member = lid.exec(text) ?? bracketed.exec(text)
  if (member !== null) return { kind: 'member', number: member[1]!, depth: 1 }
  const number = numeric.exec(text)
  if (number !== null) {
    const depth = (number[2]!.match(/[.:]/g) ?? []).length
    return { kind: depth === 0 ? 'article' : 'member', number: text.replace(/\.$/u, ''), depth }
  }
  if (coded.test(text)) return { kind: 'member', number: text, depth: 1 }
  const item = oneLetter.exec(text)
  return item === null ? null : { kind: 'item', number: item[1]!, depth: 0 }
}
