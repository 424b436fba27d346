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

/** The number of the first, second, … clause put in behind the one numbered `prefix` where the next number is taken: "24. " gives "24a. ". */
export function labelBetween(prefix: string, at: number): string | null {
  const last = /\d+(?!.*\d)/su.exec(prefix)
  if (last === null || at > 26) return null
  const end = last.index + last[0].length
  return `${prefix.slice(0, end)}${String.fromCharCode(96 + at)}${prefix.slice(end)}`
}

/**
 * The number before the first, second, … clause of the article behind the one in which a clause is numbered `prefix`: "14.2 " gives "15.1 ",
 * "L2. " gives "M1. ", and "2. ", which does not name its article, "1. ".
 */
export function labelInNextArticle(prefix: string, at: number): string | null {
  const last = /\d+(?!.*\d)/su.exec(prefix)
  if (last === null) return null
  const article = prefix.slice(0, last.index)
  const named = /(\d+|(?<![\p{L}])[A-Za-z])([^\d\p{L}]*)$/u.exec(article)
  const next = named === null ? article : nextLabel(article, 1)
  return next === null ? null : `${next}${at}${prefix.slice(last.index + last[0].length)}`
}

function count(mark: string, by: number): string | null {
  if (/\d/u.test(mark)) return String(Number(mark) + by)
  const next = String.fromCharCode(mark.charCodeAt(0) + by)
  return /[a-z]/iu.test(next) ? next : null
}
