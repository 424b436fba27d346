const boldName = /(?:bold|black|heavy|semibold|demi)/iu
const lightName = /(?:semilight|light)/iu

/** True for a font object of pdf.js that is bold by flag or by the name that its maker gave it. */
export function isBoldFont(font: unknown): boolean {
  if (font === null || typeof font !== 'object') return false
  const { name, bold, black } = font as { name?: unknown; bold?: unknown; black?: unknown }
  if (bold === true || black === true) return true
  return typeof name === 'string' && boldName.test(name) && !lightName.test(name)
}
