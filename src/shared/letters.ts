/**
 * Letters for a character class: of the Latin, Greek and Cyrillic scripts. `\p{L}` puts hundreds of ranges in every place where it stands,
 * and again for every repetition that is counted: compiling such expressions took a third of a small run.
 */
export const letter = 'A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ϿЀ-ӿḀ-ỿ'

/** The same for letters that a name can begin with; outside of the most used ones small letters are among them. */
export const capital = 'A-ZÀ-ÖØ-ÞĀ-ɏͰ-ΫЀ-ЯḀ-ỿ'
