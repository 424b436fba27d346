/** How wide a text is set, in units of a usual small letter: enough to share the width of a line among its words. */
export function letterWidth(text: string): number {
  let width = 0
  for (const letter of text) width += widths[letter.charCodeAt(0)] ?? widthOf(letter)
  return width
}

function widthOf(letter: string): number {
  return /[iljtfrI.,;:'’|!()\s]/u.test(letter) ? 0.5 : /[mwMW—%@€£]/u.test(letter) ? 1.5 : /\p{Lu}/u.test(letter) ? 1.25 : /\d/u.test(letter) ? 1.1 : 1
}

/** Of the letters up to U+00FF, of which almost all text is. */
const widths = Array.from({ length: 0x100 }, (_, code) => widthOf(String.fromCharCode(code)))
