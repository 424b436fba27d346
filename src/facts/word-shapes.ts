import { formTest } from '../languages/form.js'

/** "The Council's". */
export function isGenitive(word: string): boolean {
  return /(?:'s|s')$/u.test(word)
}

/** "Broken down by municipality": nobody does it. */
export const isSorted = formTest(/^(?:down|split|divided|grouped|sorted|ordered|arranged|classified)$/u)

/** What ends a noun phrase: a mark, "van", "of" or a participle ("ingediend"). */
export const endsNoun = formTest(/^(?:[.,;:)|]|van|of|ge\p{L}+(?:d|t|en))$/u)
