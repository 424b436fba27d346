import { labelWords, lawOpenings, nameParticles, numberWords, openingAbbreviations, unitWords } from './label-words.js'
import { capital, letter } from '../shared/letters.js'

/** Where a line stands: a heading may carry a bare number ("9 Klachten"), a table cell keeps a number that stands alone. */
export type LabelPlace = 'heading' | 'body' | 'cell'

export interface SplitLabel {
  readonly label: string | null
  readonly text: string
  /** Where `text` starts in the line. */
  readonly offset: number
}

const alternatives = (words: readonly string[]): string => words.map((word) => word.replace('.', '\\.')).join('|')
const roman = '(?=[ivxl])(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})'
const sub = '(?:\\d{1,2}[a-z]?|[a-z])'
const number = `\\d{1,3}[a-z]?(?:[.:]${sub})*`
const namedNumber = `(?:[A-Z]?${number}|(?:${roman}|[A-Z])(?:-[A-Z\\d]{1,2})?(?:[.-]${sub})*|${alternatives(numberWords)})`

const bullet = /^[\s\u00a0]*(?:[•·▪▫◦‣●○■□◼◾➢➤✓✔∙⁃\uf0b7\uf0a7\uf0d8–—*-])[\s\u00a0]+(?=\S)/u
const named = new RegExp(`^(${alternatives(labelWords)}|§+)([\\s\\u00a0]*)(${namedNumber})(?![${letter}\\d])`, 'iu')
const separator = /^[\s\u00a0]*(?:[.:)]+[\s\u00a0]*[–—-]?|[–—-])(?=[\s\u00a0]|$)(?![\s\u00a0]*\d)[\s\u00a0]*/u
/** "Artikel 10 – 1. Aanbieder …": the article opens with its first member. */
const firstMember = /^[\s\u00a0]*[.:–—-]?[\s\u00a0]*\(?1[.)]+[\s\u00a0]+(?=["'“‘„]?\p{Lu})/u
const afterReference = new RegExp(String.raw`^(?:(?:en|and|of|or|t/m|tot|to|lid|leden|jo|van|under|onder)(?![${letter}])|[,;–—-])`, 'iu')
const spaced = /^(\d{1,3})\.[\s\u00a0](\d{1,2}(?=\.)|[a-z])[.)](?:[\s\u00a0]+|$)/u
const dotted = new RegExp(`^(\\d{1,3}[a-z]?(?:[.:]${sub})+)[.:)]?(?:[\\s\\u00a0]+|$)`, 'u')
const lettered = new RegExp(`^((?:[A-Z]{1,4}-\\d{1,3}|[A-Z]\\d{1,2}|[A-Z]|(?=[IVXL])${roman.toUpperCase()}(?:-[A-Z])?)(?:\\.${sub})+|[A-Z]{1,4}-\\d{1,3}|[A-Z]{1,4}0\\d{1,2})[.:]?(?:[\\s\\u00a0]+|$)`, 'u')
const closed = new RegExp(`^\\(?(\\d{1,3}[a-z]?|[A-Z]\\d{1,3}|([a-zA-Z])\\2?|${roman}|${roman.toUpperCase()})[.):°º]+(?:[\\s\\u00a0]+|$)`, 'u')
const bracketed = new RegExp(`^\\((\\d{1,3}[a-z]?|([a-zA-Z])\\2?|${roman}|${roman.toUpperCase()})\\)[.:]?(?:[\\s\\u00a0]+|$)`, 'u')
const bare = new RegExp(`^(${number}|[A-Z]\\d{1,2})(?:[\\s\\u00a0]*[–—-])?(?:[\\s\\u00a0]+|$)`, 'u')
const tabbed = new RegExp(`^(${number})[ ]*\\t[\\s\\u00a0]*`, 'u')
/** "V Klachten" as a heading. */
const bareRoman = new RegExp(`^([IVX]{1,5})[\\s\\u00a0]+(?=[${capital}][${letter}])`, 'u')
const unit = new RegExp(`^(?:${alternatives(unitWords)}|[%€–—-])(?![${letter}])`, 'u')
const law = new RegExp(`^(?:${alternatives(lawOpenings)})(?![\\p{Ll}])|\\b(?:Act|Regulations?|Directive)\\b`, 'u')
const surname = new RegExp(`^(?:(?:${alternatives(nameParticles)})[ ])+(?:[${capital}]|')`, 'u')
const clock = /^\d{1,2}[.:]\d{2}[\s\u00a0]*(?:[–—-]|uur|tot|to\b)/u

/**
 * Splits a typed clause label from the line that it opens: "Artikel 9 – Klachten" gives "Artikel 9" and "Klachten", "(a) x" gives "a"
 * and "x", "– x" gives no label and "x". A line that merely starts with a reference ("Artikel 9 geldt niet"), an amount, a
 * time or initials keeps its text whole. README.md has the normal form.
 */
export function splitLabel(line: string, place: LabelPlace = 'body'): SplitLabel {
  const start = bullet.exec(line)?.[0].length ?? /^[\s\u00a0]*/u.exec(line)![0].length
  const rest = line.slice(start)
  const found = namedLabel(rest, place) ?? numberLabel(rest, place)
  if (found === null) return { label: null, text: rest, offset: start }
  const offset = start + found.length
  if (place === 'cell' && offset >= line.trimEnd().length) return { label: null, text: rest, offset: start }
  return { label: found.label, text: line.slice(offset), offset }
}

/** True when the line opens with a typed bullet ("•", "–", "-"). */
export function opensWithBullet(line: string): boolean {
  return bullet.test(line)
}

/**
 * The normal form of a number as a word processor prints it: "9.3." gives "9.3", "(a)" gives "a", "Artikel 9:" gives
 * "Artikel 9"; a bullet or an empty number gives null.
 */
export function normalLabel(printed: string): string | null {
  const spaced = printed.replace(/[\s\u00a0]+/gu, ' ').replace(/^[\s•·–—-]+/u, '').trim()
  const closed = spaced.replace(/[\s.:)°º–—-]+$/u, (tail) => (tail.startsWith(')') && spaced.lastIndexOf('(') > 0 ? ')' : ''))
  const label = closed.replace(/^(?:[\s•·–—-]|\((?=[^()]*$))+/u, '')
  if (!/[\p{L}\p{N}]/u.test(label)) return null
  const split = named.exec(label)
  return split === null ? label : `${labelWord(split[1]!)} ${label.slice(split[1]!.length).trimStart()}`
}

interface FoundLabel {
  readonly label: string
  readonly length: number
}

function namedLabel(line: string, place: LabelPlace): FoundLabel | null {
  const match = named.exec(line)
  if (match === null || (match[2] === '' && !match[1]!.startsWith('§') && !match[1]!.endsWith('.'))) return null
  const label = `${labelWord(match[1]!)} ${match[3]!}`
  const rest = line.slice(match[0].length)
  if (rest.trim() === '') return { label, length: line.length }
  const mark = separator.exec(rest) ?? firstMember.exec(rest)
  if (mark !== null) return { label, length: match[0].length + mark[0].length }
  const title = rest.replace(/^[\s\u00a0]+/u, '')
  if (title.length === rest.length || afterReference.test(title)) return null
  if (place !== 'heading' && (!/^["'“‘„]?\p{Lu}/u.test(title) || law.test(title))) return null
  return { label, length: line.length - title.length }
}

function labelWord(printed: string): string {
  if (printed.startsWith('§')) return '§'
  return printed.length > 1 && printed === printed.toUpperCase() ? printed[0]! + printed.slice(1).toLowerCase() : printed
}

function numberLabel(line: string, place: LabelPlace): FoundLabel | null {
  if (clock.test(line)) return null
  const pair = spaced.exec(line)
  if (pair !== null) return { label: `${pair[1]}.${pair[2]}`, length: pair[0].length }
  const patterns = place === 'heading' ? [dotted, lettered, bracketed, closed, tabbed, bare, bareRoman] : [dotted, lettered, bracketed, closed, tabbed]
  for (const pattern of patterns) {
    const match = pattern.exec(line)
    if (match !== null && isLabel(match, line.slice(match[0].length))) return { label: match[1]!, length: match[0].length }
  }
  return null
}

function isLabel(match: RegExpExecArray, rest: string): boolean {
  const label = match[1]!
  const marked = /[.:)]\s*$/u.test(match[0])
  if (!marked && /^\d/u.test(label) && /[.:]\d+$/u.test(label) && unit.test(rest)) return false
  if (marked && openingAbbreviations.has(label.toLowerCase())) return false
  if (/^[A-Z]$/u.test(label) && surname.test(rest)) return false
  return !(/^c$/iu.test(label) && /^(?:19|20)\d\d\b/u.test(rest))
}
