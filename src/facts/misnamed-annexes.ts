import { fold } from '../languages/token.js'
import type { Annexes } from './annexes.js'
import type { Reading } from './read-statements.js'
import { letter } from '../shared/letters.js'

const complaintWord = /klacht|klag|complain|uiting|onvrede|ongenoegen|ongerief|concern|grievance|signaal|dissatisf|grief/u
const word = '(?:[Bb]ijlage|[Aa]nnex|[Ss]chedule|[Aa]ppendix)'
const named = new RegExp(`${word}\\s+(\\d{1,2}|[A-Z]|[IVX]{1,5})\\s*\\(([^()]{3,80})\\)|((?:[${letter}]+\\s+){1,4}[${letter}]+)\\s*\\(${word}\\s+(\\d{1,2}|[A-Z]|[IVX]{1,5})\\)`, 'gu')
/** Without one of these no name of an annex stands in a sentence; the expressions below cost more. */
const annexWord = /ijlage|nnex|chedule|ppendix/u
const quoted = new RegExp(`${word}\\s+[‘“"']([^’”"']{3,60})[’”"']`, 'u')
const document_ = new RegExp(String.raw`(?:klacht(?:en)?|klager)[${letter}-]*(?:protocol|reglement|regeling|procedure|regels|afspraken|route)|(?:complaints?|grievances?)\s+(?:protocol|scheme|procedure|policy|rules|regulations?|process)`, 'iu')
const general = /programma|eisen|specificati|requirement|inschrijving|leidraad|voorwaarden|tender|conditions|dienst|service|kwaliteit|quality|werkwijze|beschrijving|plan van|method|huisregels|inlichtingen|aanpak|statement|terms/iu
const near = 70
/** A sentence that names three annexes lists them: what stands beside one is the name of another. */
const list = 3
const quotes = /[‘“"']([^’”"']{3,60})[’”"']/gu
const many = /(?:bijlagen|annexes|schedules|appendices)[^.:;]{0,40}(?:zijn|are|:)/iu

/** Complaint sentences that name a complaints annex under an identifier or name which the list gives to something else, or not at all. */
export function findMisnamedAnnexes(readings: readonly Reading[], { titles }: Annexes, text: string): Reading[] {
  const sentence = ({ statement: { span } }: Reading): string => text.slice(span.start, span.end)
  const names = new Set(readings.map(sentence).filter((each) => many.test(each)).flatMap((each) => [...each.matchAll(quotes)].map(([, name]) => fold(name!))))
  return readings.filter((reading) => {
    if (reading.about === 'none' || many.test(sentence(reading))) return false
    if (!annexWord.test(sentence(reading))) return citesOther(reading, titles, text)
    const byName = quoted.exec(sentence(reading))?.[1]
    if (byName !== undefined && names.size >= 2 && !names.has(fold(byName))) return true
    return [...sentence(reading).matchAll(named)].some((match) => isOther(match[2] ?? match[3]!, titles.get((match[1] ?? match[4]!).toLowerCase()) ?? '')) || citesOther(reading, titles, text)
  })
}

/** A complaints document said to stand in an annex whose title, in the list, is of something else that could not hold it; what stands beyond the next annex is of that one. */
function citesOther({ statement }: Reading, titles: ReadonlyMap<string, string>, text: string): boolean {
  const cited = statement.references.filter(({ kind }) => kind === 'annex')
  if (cited.length >= list) return false
  return cited.some(({ numbers, start, end }, at) => {
    if (numbers.length !== 1) return false
    const around = text.slice(Math.max(statement.span.start, afterTitle(cited[at - 1]?.end ?? 0, text), start - near), Math.min(statement.span.end, cited[at + 1]?.start ?? Infinity, end + near / 2))
    const listed = titles.get(numbers[0]!.toLowerCase()) ?? ''
    return document_.test(around) && !general.test(listed) && isOther(document_.exec(around)![0], listed)
  })
}

/** "Schedule 3 (Complaints protocol)": behind its title in brackets. */
function afterTitle(end: number, text: string): number {
  return end + (/^\s*\([^()]{0,90}\)/u.exec(text.slice(end, end + 95))?.[0].length ?? 0)
}

/** A complaints annex was meant, and the list's title is of something else. */
function isOther(meant: string, listed: string): boolean {
  return complaintWord.test(fold(meant)) && /\p{L}{4,}/u.test(listed) && !complaintWord.test(fold(listed)) && fold(meant).trim() !== fold(listed).trim()
}
