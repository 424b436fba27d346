import { capital, letter } from '../shared/letters.js'
import { RarePattern } from '../shared/rare-pattern.js'

const name = `[${capital}][${letter}’'-]+(?:\\s(?:aan|op|bij|ter|in|den|upon|on)\\s(?:den\\s|de\\s|the\\s)?[${capital}][${letter}’'-]+)?`
const list = new RarePattern(() => new RegExp(`(?:[Gg]emeenten|[Cc]olleges(?:\\s+van\\s+burgemeester\\s+en\\s+wethouders)?(?:\\s+van)?|[Ee]xecutives(?:\\s+of)?|[Mm]unicipalities|[Tt]owns|[Cc]ouncils|[Bb]oroughs)(?:\\s+of)?\\s+(${name}(?:,\\s+${name})*,?\\s+(?:en|and)\\s+${name})`, 'gu'), ['gemeenten', 'colleges', 'executives', 'municipalities', 'towns', 'councils', 'boroughs'])

const reach = 9_000
/** How far before a list "on behalf of" may stand. */
const lead = 40
/** What stands before the name of a town. */
const title = /^(?:(?:centrum)?gemeente|(?:the )?(?:municipality|city|borough) of)\s+/iu
const behalf = /(?:namens|on behalf of)\s[^.;]*$/u

/**
 * The municipalities for which one contract is made ("de gemeenten A, B en C"), in lower case; empty when no list is printed. With them the
 * commissioner who makes it on their behalf.
 */
export function memberTowns(text: string, commissioner: string | null): string[] {
  const lists = list.all(text.slice(0, reach))
  const towns = lists.flatMap(([, towns]) => towns!.split(/,\s+|\s+(?:en|and)\s+/u))
  const host = commissioner !== null && lists.some(({ index }) => behalf.test(text.slice(Math.max(0, index - lead), index))) ? [commissioner.replace(title, '')] : []
  return [...new Set([...towns, ...host].map((town) => town.trim().toLowerCase()).filter((town) => town !== ''))]
}
