import { ownValue, type NumberWords } from '../languages/numbers.js'
import { letter } from '../shared/letters.js'

/** What one paragraph says of which annexes there are: identifiers in lower case, with their titles ("" for none). */
export interface AnnexList {
  readonly titles: ReadonlyMap<string, string>
  /** True when the paragraph says that there are no annexes at all. */
  readonly none: boolean
}

const word = '(?:[Bb]ijlagen?|BIJLAGEN?|[Aa]nnex(?:es)?|ANNEX(?:ES)?|[Aa]ppendix|[Aa]ppendices|[Ss]chedules?|SCHEDULES?|[Aa]anhangsels?|[Aa]ttachments?|[Ee]xhibits?)'
const many = '(?:[Bb]ijlagen(?:lijst|overzicht|register)?|BIJLAGEN|[Aa]nnexe(?:s|n)|ANNEXES|[Aa]ppendices|[Ss]chedules|SCHEDULES|[Aa]anhangsels|[Aa]ttachments|[Ee]xhibits)'
const id = `(?:\\d{1,2}[a-z]?(?![${letter}\\d])|[IVX]{1,5}(?![${letter}])|[A-Z](?![${letter}]))`
const entry = new RegExp(`(?<![${letter}])${word}\\s+(${id})(?:\\s*\\(([^()]{2,90})\\)|\\s*[–:,.-]\\s*((?!(?:en|and|of|or|${word})\\b)[^;,.()]{2,90})|\\s+is\\s+([^;,.()]{2,90}))?`, 'gu')
const enumeration = new RegExp(`(?:${many}|[Ll]ist of ${word}|[Oo]verzicht bijlagen)[^:.;]{0,80}:\\s*(.+)$`, 'su')
const item = new RegExp(`^\\s*(?:${word}\\s+)?(${id})(?:[.)]|\\s*[–-])?\\s*\\(?([^()]*)`, 'u')
const range = new RegExp(`(?:${many}|${many}[^.;:]{0,40}:|genummerd|numbered|[Ll]ist of ${word}:|${word}(?=\\s+[A-Z\\d]{1,2}\\s+t(?:/m|ot en met)))\\s*(?:${word}\\s+)?(${id})\\s*(?:t/m|tot en met|to|through|–|-)\\s*(?:${word}\\s+)?(${id})`, 'gu')
const attached = /aangehecht|gehecht|bijgevoegd|toegevoegd|hore?n? bij|horen|behoren|deel uit|bestaat uit|zijn:|lijst|overzicht|attached|form part|consists? of|come|added|are:|is:|list of|andere bijlagen|meer bijlagen|no other/iu
const single = new RegExp(`(?:één|een|1|one|a single) (?:enkele )?${word}\\s*[:(,]\\s*${word}\\s+(${id})`, 'u')
const counted = new RegExp(`(?:kent|heeft|telt|omvat|zijn er|er zijn|[Tt]here are|has|comprises|contains|consists of)\\s+(?:in totaal\\s+|also\\s+)?([${letter}]+|\\d{1,2})\\s+${many}`, 'u')
const oneOnly = new RegExp(`(?:heeft|kent|telt|is|has|there is)\\s+(?:maar |slechts |only |just )?(?:één|a single|one|only one|1)\\s+(?:enkele )?${word}(?!\\s*${id})`, 'iu')
const final = new RegExp(`(?:(?:laatste|last|final)\\s+${word}\\s+(?:is|heet|draagt nummer)\\s+(?:${word}\\s+)?(${id})|${word}\\s+(${id})[^.;]{0,40}\\s(?:is|vormt)\\s+(?:de|the)\\s+(?:laatste|last|final))`, 'u')
const empty = new RegExp(`${many}[^.:;]{0,30}:\\s*(?:geen|none|n\\.v\\.t)`, 'u')
const noneAtAll = new RegExp(`(?:geen|zonder|no|without)\\s+${many}`, 'u')

/** Without one of these a paragraph names no annex; the expressions above cost more. */
export const annexNames = /bijlage|annex|appendi|schedule|aanhangsel|attachment|exhibit|genummerd|numbered/iu
/** Without one of these a paragraph tells no range, number or lack of annexes. */
const ofSeveral = /bijlagen|annexe[sn]|appendices|schedules|aanhangsels|attachments|exhibits|genummerd|numbered|list of|t\/m|tot en met/iu
/** Without one of these a paragraph that names an annex once does not say that it is the last, or the only one. */
const onlyOne = /laatste|last|final|(?:één|single|one|1)\s+(?:enkele )?(?:bijlage|annex|appendi|schedule|aanhangsel|attachment|exhibit)/iu
const allNames = new RegExp(annexNames.source, 'giu')
const nothing: AnnexList = { titles: new Map(), none: false }

/** Reads a paragraph as a list of annexes; an empty list when it is none. `underHeading` is true under a heading that promises the list. */
export function readAnnexList(text: string, underHeading: boolean, numbers: NumberWords): AnnexList {
  if (!annexNames.test(text)) return nothing
  const several = ofSeveral.test(text)
  if (!underHeading && !several && !onlyOne.test(text) && text.match(allNames)!.length < 2) return nothing
  const titles = new Map<string, string>()
  const add = (number: string, title: string): void => void titles.set(number.toLowerCase(), title.trim() || (titles.get(number.toLowerCase()) ?? ''))
  const entries = [...text.matchAll(entry)]
  if (isList(entries.map((match) => match[1]!), text, underHeading)) for (const match of entries) add(match[1]!, match[2] ?? match[3] ?? match[4] ?? '')
  if (several) for (const [number, title] of enumerated(text)) add(number, title)
  if (several) for (const match of text.matchAll(range)) for (const number of between(match[1]!, match[2]!)) add(number, '')
  const only = single.exec(text)
  if (only !== null) add(only[1]!, '')
  const count = several ? counted.exec(text)?.[1] : undefined
  const total = count === undefined ? undefined : (ownValue(numbers, count.toLowerCase()) ?? Number(count))
  if (total !== undefined && total > 1 && total < 60 && titles.size === 0) for (let n = 1; n <= total; n++) add(String(n), '')
  if (titles.size === 0) for (const number of upToLast(text)) add(number, '')
  return { titles, none: several && (noneAtAll.test(text) || empty.test(text)) && titles.size === 0 }
}

/** "There is only one annex" and "the last annex is Annex 6": the identifiers up to there. */
function upToLast(text: string): string[] {
  const last = final.exec(text)
  if (last !== null) {
    const id = last[1] ?? last[2]!
    return between(/^\d/u.test(id) ? '1' : 'A', id)
  }
  return oneOnly.test(text) ? ['1', 'a', 'i'] : []
}

function isList(ids: readonly string[], text: string, underHeading: boolean): boolean {
  if (ids.length === 0) return false
  if (underHeading) return true
  return ids.length >= 2 && (attached.test(text) || (ids.length >= 3 && /^(?:1|A|I)$/u.test(ids[0]!)))
}

/** "Bijlagen: 1. Eisen; 2. Prijzen", "Annexes: A – Services; B – Fees", "Schedules to this contract: 1, 2, 3 and 4". */
function enumerated(text: string): (readonly [string, string])[] {
  const rest = enumeration.exec(text)?.[1]
  if (rest === undefined) return []
  const found = rest.split(/[;,]|\s(?:en|and)\s/u).flatMap((piece): (readonly [string, string])[] => {
    const match = item.exec(piece)
    return match === null ? [] : [[match[1]!, match[2] ?? '']]
  })
  return found.length >= 2 || /^\s*(?:1|A|I)\b/u.test(rest) ? found : []
}

/** All identifiers from the first to the last: numbers or capital letters; at most sixty. */
function between(from: string, to: string): string[] {
  const digits = /^\d+$/u.test(from) && /^\d+$/u.test(to)
  if (!digits && !(from.length === 1 && to.length === 1)) return [from, to]
  const [first, last] = digits ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)]
  return Array.from({ length: Math.max(0, Math.min(60, last - first + 1)) }, (_, i) => (digits ? String(first + i) : String.fromCharCode(first + i)))
}
