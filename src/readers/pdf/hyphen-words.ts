/** Words before which a hyphen at the line end stands for a word part that is said later: "angst- en stemmingsklachten". */
export const conjunctions: ReadonlySet<string> = new Set([
  'en', 'of', 'tot', 't', 'dan', 'noch', 'respectievelijk', 'resp', 'als', 'maar', 'plus', 'and', 'or', 'nor', 'to', 'through', 'versus',
])

/** Word parts that keep their hyphen, whatever follows. */
export const hyphenPrefixes: ReadonlySet<string> = new Set(['niet', 'non', 'ex', 'vice', 'self', 'well', 'e', 'i', 'oud', 'quasi', 'third', 'third-party', 'cross'])

/** Short words that can stand alone at the start of a line, so that they are no rest of a word that was broken in a narrow cell. */
export const shortWords: ReadonlySet<string> = new Set([
  'en', 'of', 'de', 'het', 'een', 'in', 'op', 'te', 'van', 'is', 'die', 'dat', 'om', 'bij', 'per', 'aan', 'uit', 'hun', 'hij', 'zij', 'als', 'met', 'tot',
  'kan', 'mag', 'wie', 'wat', 'na', 'zo', 'er', 'ze', 'nog', 'ook', 'wel', 'the', 'of', 'and', 'or', 'to', 'a', 'an', 'at', 'by', 'for', 'on', 'its', 'be',
  'may', 'any', 'all', 'who', 'has', 'are', 'was', 'not', 'no', 'if', 'it', 'we', 'u', 'km', 'm', 'cm', 'kg', 'x',
])
