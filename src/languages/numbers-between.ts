const most = 200

/** The whole numbers strictly between two of one series ("9.3 to 9.7", "E-01 t/m E-05"), written as the first is; none where the series differ, at most 200. */
export function numbersBetween(from: string, to: string): readonly string[] {
  const [, series, first] = /^(.*?)(\d+)$/u.exec(from) ?? []
  const [, same, last] = /^(.*?)(\d+)$/u.exec(to) ?? []
  if (series === undefined || first === undefined || series !== same) return []
  const count = Math.max(0, Math.min(most, Number(last) - Number(first) - 1))
  return Array.from({ length: count }, (_, index) => `${series}${String(Number(first) + 1 + index).padStart(first.length, '0')}`)
}
