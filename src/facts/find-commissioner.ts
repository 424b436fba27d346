import { capital, letter } from '../shared/letters.js'
import { RarePattern } from '../shared/rare-pattern.js'

/** A town, a public body of its own name, a council. */
const municipality = new RegExp(String.raw`(?<![${letter}])([Oo]penbaar [Ll]ichaam [${capital}][${letter}’'-]+(?: [${capital}][${letter}’'-]+){0,2}|(?:[Cc]entrum)?(?:[Gg]emeenten?|GEMEENTE|[Ss]tad)\s+(?:[${capital}][${letter}’'-]+)(?: (?!Opdracht|Aanbieder|Contract)[${capital}][${letter}’'-]+){0,2}(?: (?:aan|op|bij|ter) (?:den |de )?(?:[Zz]ee|[${capital}][${letter}’'-]+))?|(?<=wethouders van (?:de gemeente )?)[${capital}][${letter}’'-]+|(?:[Mm]unicipality|MUNICIPALITY|[Mm]unicipalities|[Cc]ity|[Bb]orough) of [${capital}][${letter}'-]+(?:[ -][${capital}][${letter}'-]+)?|(?!The |THE |This |Each |Any |Dear |For |And |With |Between )[${capital}][${letter}'-]+(?: [${capital}][${letter}'-]+){0,2} (?:Council|COUNCIL))`, 'u')

const name = String.raw`[${capital}][${letter}'-]+(?: (?:[${capital}][${letter}'-]+|en|and|van|of|for)){0,5}`
const jointForm = String.raw`(?:openbaar lichaam|gemeenschappelijke regeling|bedrijfsvoeringsorganisatie|public body|joint (?:arrangement|purchasing body|authority)|regional authority)`
/** "Vervoerregio Stroomland, gemeenschappelijke regeling van …", "het Inkoopbureau Meentwoude, gevestigd te …", "the Kolk Transport Board, a public body …": towns together, presented at the head of a line; not a bureau that acts for one town. */
const joint = [
  new RarePattern(() => new RegExp(String.raw`(?:^| · )[^\p{L}]{0,6}(?:\p{L}{1,2}[.)] )?(?:(?:[Dd]e|[Hh]et|[Tt]he|THE) )?(${name})(?:, | \()(?:an? |een )?(?:[${letter}]+ )?${jointForm}`, 'u'), ['openbaar lichaam', 'gemeenschappelijke regeling', 'bedrijfsvoeringsorganisatie', 'public body', 'joint ', 'regional authority']),
  new RarePattern(() => new RegExp(String.raw`(?:^| · )[^\p{L}]{0,6}(?:\p{L}{1,2}[.)] )?(?:(?:[Dd]e|[Hh]et|[Tt]he|THE) )?((?:[Gg]emeenschappelijke [Rr]egeling|[Bb]edrijfsvoeringsorganisatie|(?:Regionale )?[Ii]nkooporganisatie|[Ii]nkoopbureau|[Jj]oint (?:[Aa]rrangement|[Pp]urchasing [Bb]ody)|JOINT ARRANGEMENT|[Pp]ublic [Bb]ody) ${name})(?!,? (?:[${letter} ]{0,25})?(?:namens|on behalf of|as agent (?:of|for)) (?:de |the )?(?:gemeente|municipality)\s)(?=,| \()`, 'u'), ['gemeenschappelijke regeling', 'bedrijfsvoeringsorganisatie', 'inkooporganisatie', 'inkoopbureau', 'joint ', 'public body']),
]

/** The first municipality, joint body or council that the text names, as printed; null when none is. */
export function findCommissioner(text: string): string | null {
  const opening = text.slice(0, 20_000).replace(/\n/gu, ' · ')
  const [first] = [municipality, ...joint].map((pattern) => pattern.exec(opening)).filter((match) => match !== null).sort((a, b) => a.index - b.index)
  return first?.[1]?.replace(/^gemeente/u, 'Gemeente') ?? null
}
