import type { Role } from './statement.js'

/** The pronouns by which a contract names a party, with every form that then means the same party. */
const forms: Readonly<Record<string, readonly string[]>> = { wij: ['wij', 'we', 'ons', 'onze', 'ik', 'mij', 'mijn'], we: ['we', 'wij', 'ons', 'onze', 'us', 'our', 'my'], u: ['u', 'uw'], you: ['you', 'your'] }
const all = new Set(Object.values(forms).flat())

/** Whether a folded word is such a pronoun. */
export function isSpoken(folded: string): boolean {
  return all.has(folded)
}

/** A name as it stands; of a pronoun all its forms. */
export function withPronouns({ role, words }: { readonly role: Role; readonly words: readonly string[] }): { role: Role; words: readonly string[] }[] {
  const spoken = words.length === 1 ? forms[words[0]!] : undefined
  return (spoken ?? [null]).map((form) => ({ role, words: form === null ? words : [form] }))
}
