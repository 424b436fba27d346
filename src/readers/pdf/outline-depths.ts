/** An entry of a PDF outline (bookmark) as pdf.js gives it. */
export interface OutlineEntry {
  readonly title: string
  readonly items: readonly OutlineEntry[]
}

/** The depth (1-based) of every title in the outline, by its folded text. */
export function outlineDepths(outline: readonly OutlineEntry[] | null, deepest = 9): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  const walk = (entries: readonly OutlineEntry[], depth: number): void => {
    for (const { title, items } of entries) {
      const folded = foldTitle(title)
      if (folded !== '' && !depths.has(folded)) depths.set(folded, depth)
      if (depth < deepest) walk(items, depth + 1)
    }
  }
  walk(outline ?? [], 1)
  return depths
}

/** Letters and digits only, in lower case: titles differ from the page in spaces, dashes and tabs. */
export function foldTitle(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
