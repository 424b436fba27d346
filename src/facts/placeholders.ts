const inBrackets = /\[\s*(?:[^\]]{0,60}(?:invul|in te vullen|nader|p\.?m\.?\b|n\.?t\.?b\b|insert|complet|confirm|tbc|tbd|plaats|naam|adres|datum|bedrag|aantal|telefoon|e-mail|name|address|date|number|title)[^\]]{0,60}|[.…•_\s-]+|x{2,}|[\p{Lu}][\p{Lu}\s,'/-]{2,60})\s*\]/iu
const marks = /<<[^>]{1,80}>>|«[^»]{1,80}»|(?<![\p{L}])[Xx]{3,}(?![\p{L}])|\.{4,}|(?:…|_{3,})\s*(?:weken|dagen|werkdagen|maanden|weeks|days|working days|months|\()|\{\{[^}]{1,80}\}\}/u
const phrases = /\((?:[^()]{0,40})?(?:(?:nog|nader) (?:te bepalen|in te vullen|overeen te komen|vast te stellen|op te stellen|uit te werken)|to be (?:inserted|confirmed|completed|determined|agreed|drawn up)|tbc|tbd|p\.?m\.?|ntb)[^()]{0,40}\)|(?:nog|nader) in te vullen|\bTBC\b|\bTBD\b|\bNTB\b|to be (?:inserted|completed)\b/iu
const broken = /fout!\s|error!\s|verwijzingsbron niet gevonden|bladwijzer niet gedefinieerd|reference source not found|bookmark not defined|#REF!|#VERW!|(?:clause|artikel|bijlage|schedule|annex) 0(?!\d|[.:]\d)/iu
const unwritten = /vervallen|niet gebruikt|niet van toepassing|n\.v\.t|gereserveerd|volgt(?: nog|$|[.)])|nog (?:op te stellen|toe te voegen|te (?:schrijven|maken|volgen|bepalen)|in te vullen|uit te werken|niet)|nader (?:in te vullen|te bepalen|uit te werken|vast te stellen|op te stellen)|wordt (?:later|nog|nader) |in te vullen|reserved|not used|intentionally (?:left )?blank|to follow|to be (?:\w+ )?(?:inserted|completed|agreed|confirmed|drawn up|written|supplied|added|developed|determined)|(?:still|yet) (?:has )?to be|tbc|tbd|p\.m\.|\[pm\]|\[\s*(?:…|\.\.\.?|xxx)/iu

/** True when a sentence holds a blank that the drafter never filled. */
export function holdsPlaceholder(sentence: string): boolean {
  return inBrackets.test(sentence) || marks.test(sentence) || phrases.test(sentence)
}

/** True when a cross-reference field of the word processor is broken ("Error! Reference source not found"). */
export function holdsBrokenField(sentence: string): boolean {
  return broken.test(sentence)
}

/** True when a short text says of an annex that it is not there yet or no longer ("not used", "to follow"). */
export function saysUnwritten(text: string): boolean {
  return unwritten.test(text) || holdsPlaceholder(text)
}

const back = /(?:verwezen naar|verwijst naar|zie|see|refer(?:red|s)? to|reference is made to)\s+(?:de |het |the |this |deze |dit )?(?:hoofd|main )?(?:overeenkomst|contract|agreement|artikel|clause)/iu
const annexSays = /(?:protocol|reglement|regeling|bijlage|scheme|policy|procedure|schedule|annex)\s+(?:luidt|bepaalt|vermeldt|zegt|reads|states|says|provides)\b/iu

/** True when a text that should hold the arrangements only refers back to the agreement. */
export function refersBack(text: string): boolean {
  return back.test(text)
}

/** True when a sentence quotes an annex that only refers back to the agreement. */
export function quotesRefersBack(sentence: string): boolean {
  return annexSays.test(sentence) && back.test(sentence)
}
