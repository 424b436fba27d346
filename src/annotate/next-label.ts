/**
 * The printed number before a clause, counted on by `by`: "9.3\t" gives "9.4\t", "(c) " gives "(d) ". Null where nothing
 * in it counts.
 */
export function nextLabel(prefix: string, by: number): string | null {
  const found = /(\d+|(?<![\p{L}])[a-z](?![\p{L}]))([^\d\p{L}]*)$/iu.exec(prefix)
  if (found === null) return null
  const counted = count(found[1]!, by)
  return counted === null ? null : `${prefix.slice(0, found.index)}${counted}${found[2]!}`
}

/** The number before the first, second, … clause of the article behind the one in which a clause is numbered `prefix`: "14.2 " gives "15.1 ". */
export function labelInNextArticle(prefix: string, at: number): string | null {
  const parts = [...prefix.matchAll(/\d+/gu)]
  const last = parts.at(-1)
  if (last === undefined) return null
  const own = `${prefix.slice(0, last.index)}${at}${prefix.slice(last.index + last[0].length)}`
  if (parts.length < 2) return own
  const [first] = parts
  return `${own.slice(0, first!.index)}${Number(first![0]) + 1}${own.slice(first!.index + first![0].length)}`
}

function count(mark: string, by: number): string | null {
  if (/\d/u.test(mark)) return String(Number(mark) + by)
  const next = String.fromCharCode(mark.charCodeAt(0) + by)
  return /[a-z]/iu.test(next) ? next : null
}
