import { formTest } from '../languages/form.js'

/** "The Council's". */
export function isGenitive(word: string): boolean {
  return /(?:'s|s')$/u.test(word)
}

/** What ends a noun phrase: a mark, "van", "of" or a participle ("ingediend"). */
export const endsNoun = formTest(/^(?:[.,;:)|]|van|of|ge\p{L}+(?:d|t|en))$/u)
