import { formTest } from '../languages/form.js'
import type { ConceptMatch } from '../languages/lexicon.js'
import type { Statement } from './statement.js'

/** What drafters who avoid "klacht" and "complaint" call one: "zijn melding", "de zaak", "every message". */
const isSingle = formTest(/^(?:melding|zaak|bericht|verhaal|voorval|kwestie|signaal|opmerking|case|matter|message|story|remark|comment|concern|issue)$/u)
const isPlural = formTest(/^(?:meldingen|zaken|berichten|verhalen|voorvallen|kwesties|signalen|opmerkingen|cases|matters|messages|stories|remarks|comments|concerns|issues)$/u)
const isDeterminer = formTest(/^(?:de|het|deze|dit|die|dat|zijn|haar|hun|uw|een|elk|elke|ieder|iedere|the|this|that|his|her|their|your|a|an|each|every|any)$/u)
/** "Stand van zaken", "in any case", "andere zaken" are no message of anybody's. */
const isIdiom = formTest(/^(?:van|in|andere|other|as|no|doen|what|it|that|which|such)$/u)

/** The words of a statement that stand for a complaint in an article on what residents are unhappy with, and nowhere else. */
export function ownWords({ tokens, own }: Statement): readonly Pick<ConceptMatch, 'from' | 'to'>[] {
  return tokens.flatMap(({ form }, at) => {
    const before = tokens[at - 1]?.form
    const named = isSingle(form) ? before !== undefined && isDeterminer(before) && !isSetPhrase(tokens, at) : isPlural(form) && (before === undefined || !isIdiom(before))
    return named && at >= own ? [{ from: at, to: at + 1 }] : []
  })
}

/** "In any case", "as the case may be". */
function isSetPhrase(tokens: Statement['tokens'], at: number): boolean {
  const lead = tokens[at - 2]?.form
  return lead !== undefined && isIdiom(lead) && /^(?:case|zaak)$/u.test(tokens[at]!.folded)
}
