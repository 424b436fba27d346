import { numberWords } from './number-words.js'

export type NumberLanguage = 'nl' | 'en'

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]

/** Prints a number in a numbering format of Word (`ST_NumberFormat`, ECMA-376 17.18.59); formats of other scripts print digits. */
export function formatNumber(value: number, format: string, language: NumberLanguage): string {
  switch (format) {
    case 'none':
    case 'bullet': return ''
    case 'upperRoman': return roman(value).toUpperCase()
    case 'lowerRoman': return roman(value)
    case 'upperLetter': return letters(value).toUpperCase()
    case 'lowerLetter': return letters(value)
    case 'decimalZero': return String(value).padStart(2, '0')
    case '001, 002, 003, ...': return String(value).padStart(3, '0')
    case '0001, 0002, 0003, ...': return String(value).padStart(4, '0')
    case '00001, 00002, 00003, ...': return String(value).padStart(5, '0')
    case 'numberInDash': return `- ${value} -`
    case 'decimalEnclosedParen': return `(${value})`
    case 'decimalEnclosedFullstop': return `${value}.`
    case 'ordinal': return ordinal(value, language)
    case 'cardinalText': return numberWords[language].cardinal[value - 1] ?? String(value)
    case 'ordinalText': return numberWords[language].ordinal[value - 1] ?? String(value)
    case 'hex': return value.toString(16).toUpperCase()
    default: return String(value)
  }
}

/** "a" to "z", then "aa", "bb": Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 60) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
}

function roman(value: number): string {
  if (value < 1 || value > 4999) return String(value)
  let rest = value
  return romans.map(([worth, sign]) => {
    const times = Math.floor(rest / worth)
    rest -= times * worth
    return sign.repeat(times)
  }).join('')
}

function ordinal(value: number, language: NumberLanguage): string {
  if (language === 'nl') return `${value}e`
  const teens = value % 100 >= 11 && value % 100 <= 13
  return `${value}${(teens ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10]) ?? 'th'}`
}
