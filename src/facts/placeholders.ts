import { capital, letter } from '../shared/letters.js'
import { RarePattern } from '../shared/rare-pattern.js'

const inBrackets = /\[\s*(?:[^\]]{0,60}(?:invul|in te vullen|nader|p\.?m\.?\b|n\.?t\.?b\b|insert|complet|confirm|tbc|tbd|plaats|naam|adres|datum|bedrag|aantal|telefoon|e-mail|name|address|date|number|title)[^\]]{0,60}|[.…•●◦_\s-]+|x{2,}|nummer|nr)\s*\]/iu
const capitals = new RegExp(String.raw`\[\s*[${capital}][${capital}\s,'/-]{2,60}\s*\]`, 'u')
const unit = '(?:weken|week|dagen|werkdagen|maanden|maand|uur|weeks?|days?|working days|business days|months?|hours?)'
const marks = new RegExp(`<<[^>]{1,80}>>|<[^<>@/]{2,50}>|«[^»]{1,80}»|(?<![${letter}])[Xx]{3,}(?![${letter}])|(?<![${letter}\\d.])[XYN]{1,2}(?=\\s+${unit})|(?<![${letter}\\d])x{1,2}(?=\\s+${unit})|\\[\\s*[Xx]\\s*\\]\\s*${unit}|#{2,}|…{2,}|\\.{4,}|_{4,}|\\?{2,}|(?:…|\\.{2,}|_{2,}|-{3,}|\\(\\s*\\))\\s*\\(?${unit}|(?:nr|nummer|no|number|telefoon|artikel|bijlage|clause|schedule|annex)\\.?\\s+(?:…|\\.{2,}|_{2,})|\\{\\{?[^{}]{1,80}\\}`, 'u')
const phrases = new RegExp(String.raw`(?:nog|nader|later)\s+(?:nader\s+|verder\s+)?(?:te bepalen|vast te stellen|overeen te komen|in te vullen|op te stellen|uit te werken|aan te vullen|toe te voegen|af te spreken|bekend te maken|op te nemen|te noemen|te schrijven)(?!\s+(?:tijdstip|datum|moment|plaats|locatie|plek|dag))|(?:moet|moeten|wordt|worden|dient|dienen)\s+nog\s+(?:worden\s+|te worden\s+)?(?:ingevuld|bepaald|vastgesteld|opgesteld|uitgewerkt|aangevuld|toegevoegd|geschreven)|(?:hier|door opdrachtgever|door opdrachtnemer) in(?: te )?vullen|(?<!\d\s?)(?<![${letter}.])(?:p\.m\.|n\.t\.b\.?|t\.b\.d\.?|t\.b\.c\.?)|pro memorie|lorem ipsum|(?:tekst|inhoud) volgt\b|(?:regeling|procedure|protocol|reglement|bijlage|uitwerking) volgt(?:\s+(?:nog|later|na gunning|zo spoedig mogelijk)|(?=\s*(?:[.)]|$)))|(?:bijlage|regeling|procedure|protocol|reglement|termijn|adres)[^.;]{0,40}\bnog (?:moet|moeten|wordt|worden|dient te|zal) (?:worden )?(?:ingevuld|bepaald|vastgesteld|opgesteld|uitgewerkt|aangevuld|toegevoegd|geschreven|gemaakt|overeengekomen)|in een (?:latere|volgende|nieuwe) versie (?:van dit (?:document|contract|stuk) )?(?:nog )?(?:uitgewerkt|ingevuld|opgenomen|toegevoegd|vastgesteld|beschreven)|(?:regeling|procedure|protocol|reglement) (?:is|zijn|wordt|verkeert) (?:nog |thans |momenteel )?(?:in ontwikkeling|in voorbereiding|in de maak)|(?:wordt|worden) (?:pas )?(?:na (?:de )?(?:gunning|ondertekening|contractering)|later|bij de gunning) (?:nog )?(?:ingevuld|uitgewerkt|aangevuld|toegevoegd|geschreven)|(?:opmerking|notitie|noot) (?:van de )?(?:redactie|opsteller|jurist)|(?:nader|nog) uit te werken|nog afstemmen met`, 'iu')
const english = /(?:text|details|wording|content) to follow\b|(?:procedure|scheme|protocol|policy|annex|schedule)(?: (?:is|are))? to follow(?=\s*(?:[.;)\]]|$))|(?:procedure|scheme|protocol|policy|annex|schedule) (?:will|shall) follow (?:later|in due course|shortly|after)|(?:worked out|inserted|included|added|completed|described) in a (?:later|future|next) version|(?<!(?:time|date|place|venue)\s)(?:to be|yet to be|still to be)\s+(?:inserted|completed|filled in|confirmed|determined|specified|advised|drafted|drawn up|added|supplied)\b(?!\s+by [^.;]{1,30} for (?:each|every|any)\b|\s+(?:in|by) (?:a|an|such an?|the same) (?:\w+ )?(?:letter|e-?mail|message|form|writing)\b|\s+in writing\b|\s+(?:to|with) the (?:complainant|client|resident|participant|parent)\b)|(?<!\b(?:complaints?|case|matter)\s)(?:is|are|remains?|still|yet|:|–|\()\s*to be (?:agreed|decided|settled|finalised)\b(?!\s+with the (?:complainant|client|resident))/iu
const notes = /drafting note|note to (?:draft|drafter|reviewer)|(?:protocol|procedure|policy|scheme|text|clause|schedule|annex) (?:yet |still )?to be developed|(?:procedure|scheme|protocol|policy) (?:is|are) (?:still |yet |currently )?(?:under development|in preparation|being (?:drafted|developed|written|drawn up))|(?:clause|schedule|annex|article|section|text|procedure|scheme|protocol|policy)\b[^.;]{0,30} (?:will|shall) be (?:completed|filled in|inserted|drafted|written|added) (?:after|upon|on|following|at) (?:award|signature|contract award|a later)/iu
/** A form that the complainant fills in has blanks of its own. */
const ofForm = /(?:formulier|vult|in te vullen door de klager|\bform\b)[^.;]{0,60}(?:veld|vak|vult|field|box|fill)/iu
const shorthand = new RegExp(String.raw`(?<![${letter}\d]|\d )(?:TBC|TBD|TBA|NTB|NTK|PM)(?![${letter}\d])`, 'u')
const broken = new RarePattern(() => /fout!\s|error!\s|verwijzingsbron niet gevonden|bladwijzer niet gedefinieerd|reference source not found|bookmark not defined|#REF!|#VERW!|(?:clause|artikel|bijlage|schedule|annex) 0(?!\d|[.:]\d)/iu, ['fout!', 'error!', 'niet g', 'not found', 'not defined', '#', ' 0'])
const unwritten = new RarePattern(() => /vervallen|geschrapt|ingetrokken|leeg(?:\.|$| )|blanco|ontbreekt|geen tekst|nog niet (?:gereed|klaar|af|beschikbaar|opgesteld|vastgesteld)|moet nog|nagezonden|left empty|is empty|\bblank\b|deleted|omitted|withdrawn|no text|not yet (?:been )?(?:available|drafted|written|ready|agreed)|under (?:development|construction|preparation)|in voorbereiding|will be (?:provided|added|supplied|drafted|drawn up) (?:later|after|in due course)|niet gebruikt|niet van toepassing|n\.v\.t|gereserveerd|volgt(?: nog|$|[.)])|nog (?:op te stellen|toe te voegen|te (?:schrijven|maken|volgen|bepalen)|in te vullen|uit te werken|niet)|nader (?:in te vullen|te bepalen|uit te werken|vast te stellen|op te stellen)|wordt (?:later|nog|nader) |in te vullen|(?:vullen|vult|stellen|werken|schrijven|maken) (?:wij|we|partijen|de partijen|u) (?:dit |deze |hem |het )?(?:later|nog|samen|na (?:de )?gunning)|(?:we|parties) (?:will|shall|are (?:still )?to|have yet to) (?:still |jointly |together )?(?:complete|fill|write|draw up|draft|agree|work out)|reserved|not used|intentionally (?:left )?blank|to follow|to be (?:\w+ )?(?:inserted|completed|agreed|confirmed|drawn up|written|supplied|added|developed|determined)|(?:still|yet) (?:has )?to be|tbc|tbd|p\.m\.|\[pm\]|\[\s*(?:…|\.\.\.?|xxx)/iu, ['vervallen', 'geschrapt', 'ingetrokken', 'leeg', 'blan', 'ontbreekt', 'geen tekst', 'nog', 'nagezonden', 'empty', 'deleted', 'omitted', 'withdrawn', 'no text', 'not ', 'under ', 'voorbereiding', 'will be ', 'niet ', 'n.v.t', 'reserve', 'volgt', 'nader ', 'later ', 'in te vullen', 'samen', 'gunning', 'arties ', 'we ', 'to follow', 'to be', 'tbc', 'tbd', 'p.m.', '['])

const blanks: readonly { test(text: string): boolean }[] = [
  new RarePattern(() => inBrackets, ['[']), new RarePattern(() => capitals, ['[']), marks,
  new RarePattern(() => phrases, ['nog', 'nader', 'later', 'vullen', '.m.', 't.b', '.b.d', '.b.c', 'memorie', 'lorem', 'volgt', 'in een ', 'gunning', 'ondertekening', 'contractering', 'redactie', 'teller', 'juri', 'ontwikkeling', 'voorbereiding', 'de maak']),
  new RarePattern(() => english, ['to follow', 'l follow', 'in a ', 'to be']), new RarePattern(() => notes, ['note', 'to be', 'l be ', 'under dev', 'in prep', 'being d', 'being w']), shorthand,
]

/** True when a sentence holds a blank that the drafter never filled. */
export function holdsPlaceholder(sentence: string): boolean {
  return blanks.some((blank) => blank.test(sentence)) && !ofForm.test(sentence)
}

/** True when a cross-reference field of the word processor is broken ("Error! Reference source not found"). */
export function holdsBrokenField(sentence: string): boolean {
  return broken.test(sentence)
}

/** True when a short text says of an annex that it is not there yet or no longer ("not used", "to follow"). */
export function saysUnwritten(text: string): boolean {
  return unwritten.test(text) || holdsPlaceholder(text)
}

const fromAnnex = new RarePattern(() => /(?:bijlage|schedule|annex|appendix|protocol|reglement|scheme)\s*(?:\d{1,2}|[A-Z])?[^.;]{0,40}(?:verwijst|verwijzen|refers)[^.;]{0,30}(?:terug )?(?:naar|back to|to)\s+(?:dit artikel|artikel|de overeenkomst|het contract|this (?:clause|agreement)|clause|the (?:agreement|contract))/iu, ['verwijst', 'verwijzen', 'refers'])
const back = new RarePattern(() => /(?:verwezen naar|verwijst naar|zie|see|refer(?:red|s)? to|reference is made to)\s+(?:de |het |the |this |deze |dit )?(?:hoofd|main )?(?:overeenkomst|contract|agreement|artikel|clause)/iu, ['verwezen naar', 'verwijst naar', 'zie', 'see', 'to'], ['overeenkomst', 'contract', 'agreement', 'artikel', 'clause'])
const annexSays = new RarePattern(() => /(?:protocol|reglement|regeling|bijlage|scheme|policy|procedure|schedule|annex)\s+(?:luidt|bepaalt|vermeldt|zegt|reads|states|says|provides)\b/iu, ['luidt', 'bepaalt', 'vermeldt', 'zegt', 'reads', 'states', 'says', 'provides'])

/** True when a text that should hold the arrangements only refers back to the agreement. */
export function refersBack(text: string): boolean {
  return back.test(text)
}

/** True when a sentence quotes an annex that only refers back to the agreement. */
export function quotesRefersBack(sentence: string): boolean {
  return (annexSays.test(sentence) && back.test(sentence)) || fromAnnex.test(sentence)
}

const elsewhere = /\b(?:scans?|scanned|gescand|ingescand|afbeeldingen?|images?|text layer|tekstlaag)\b|niet leesbaar|illegible|not legible|not (?:reproduced|printed|included|available in this file)|niet (?:opgenomen|afgedrukt|bijgedrukt|in dit bestand)|afzonderlijk (?:bestand|document)|separate (?:file|document)/iu

/** True when a short text says that the annex exists, but elsewhere or as a picture. */
export function saysElsewhere(text: string): boolean {
  return elsewhere.test(text)
}
