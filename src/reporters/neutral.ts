// Control characters (ECMA-48 C0 and C1), bidirectional controls, invisible separators and tag characters: each can make a
// terminal, an editor or a browser show something else than what stands in the contract (CVE-2021-42574).
const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
const dangerous = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu
const loneSurrogate = /[\ud800-\udfff]/gu
// Azure and TeamCity take `##vso[` and `##teamcity[` for a command wherever a build step prints it; so does GitHub with `##[`.
const buildCommand = /#(?=#\w*\[)/gu
const notInJson = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff\u{e0000}-\u{e007f}]/gu

/** One line of text that cannot steer a terminal or a build server, nor reorder what is read: controls become visible marks, line breaks a space. */
export function neutral(text: string): string {
  return text.replace(lineBreaks, ' ').replace(dangerous, visible).replace(loneSurrogate, '\ufffd').replace(buildCommand, '# ')
}

/** As `neutral`, but line feeds stay; for running text such as a model clause. */
export function neutralLines(text: string): string {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).map(neutral).join('\n')
}

/** JSON text in which every control, bidirectional or invisible character and every build command is a \u escape; its value is unchanged. */
export function escapeJson(json: string): string {
  return json.replace(notInJson, escapeUnits).replace(buildCommand, '\\u0023')
}

function visible(char: string): string {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return '\ufffd'
}

function escapeUnits(char: string): string {
  return Array.from({ length: char.length }, (_, unit) => `\\u${char.charCodeAt(unit).toString(16).padStart(4, '0')}`).join('')
}
