import { data } from '../generated/data.js'
import type { Language } from '../shared/vocabulary.js'

const words: Readonly<Record<string, string>> = data['place-words'].words
const phrases = new RegExp(`(?<![\\p{L}\\d])(?:${Object.keys(words).map(escape).join('|')})(?![\\p{L}\\d])`, 'gu')

/** Rules name some sixty places, and every report all of them. */
const inEnglish = new Map<string, string>()

/** The place in a source ("artikel 9:1, eerste lid") in a language; a word that the list does not have stays Dutch. */
export function placeInSource(where: string, language: Language): string {
  if (language === 'nl') return where
  const known = inEnglish.get(where) ?? where.replace(phrases, (phrase) => words[phrase] ?? phrase)
  inEnglish.set(where, known)
  return known
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
