import { capital, letter } from '../shared/letters.js'

const name = `[${capital}][${letter}’'-]+(?:\\s(?:aan|op|bij|ter|in|den|upon|on)\\s(?:den\\s|de\\s|the\\s)?[${capital}][${letter}’'-]+)?`
const list = new RegExp(`(?:[Gg]emeenten|[Cc]olleges(?:\\s+van\\s+burgemeester\\s+en\\s+wethouders)?(?:\\s+van)?|[Ee]xecutives(?:\\s+of)?|[Mm]unicipalities|[Tt]owns|[Cc]ouncils|[Bb]oroughs)(?:\\s+of)?\\s+(${name}(?:,\\s+${name})*,?\\s+(?:en|and)\\s+${name})`, 'gu')

/** The municipalities for which one contract is made ("de gemeenten A, B en C"), in lower case; empty when no list is printed. */
export function memberTowns(text: string): string[] {
  return [...new Set([...text.slice(0, 9_000).matchAll(list)].flatMap(([, towns]) => towns!.split(/,\s+|\s+(?:en|and)\s+/u).map((town) => town.trim().toLowerCase()).filter((town) => town !== '')))]
}
