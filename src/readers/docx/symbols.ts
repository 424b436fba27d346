/** Signs of the fonts Symbol and Wingdings that contracts use, by the low byte of their code. */
const known: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: { 0xb7: '•', 0xa3: '≤', 0xb3: '≥', 0xb1: '±', 0xb4: '×', 0xb0: '°', 0xae: '→', 0x2d: '−', 0xb9: '≠', 0xbb: '≈', 0xe2: '®', 0xe3: '©', 0xe4: '™' },
  wingdings: { 0xa7: '▪', 0xa8: '☐', 0x6f: '☐', 0x71: '☐', 0xfe: '☑', 0xfd: '☒', 0xfc: '✓', 0xfb: '✗', 0xd8: '➢', 0xe0: '→', 0xe8: '➔', 0x6c: '●', 0x6e: '■', 0x28: '☎', 0x2a: '✉' },
}

/** The character of a `w:sym` (ECMA-376 17.3.3.30); a sign that is not known becomes a bullet, as the private code says nothing elsewhere. */
export function symbolText(font: string, code: string): string {
  const value = Number.parseInt(code, 16)
  if (Number.isNaN(value)) return ''
  const family = /wingdings/iu.test(font) ? 'wingdings' : 'symbol'
  const sign = known[family]![value & 0xff]
  if (sign !== undefined && (value >= 0xf000 || value < 0x100)) return sign
  return value >= 0x20 && value < 0xe000 ? String.fromCharCode(value) : '•'
}
