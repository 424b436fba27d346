import type { Language } from '../rule-api/rule.js'

/** A level-two or level-three heading that opens a numbered article, "## Artikel 3 Duur", "## 3. Term". */
const articleHeading = /^#{2,3} (?:(?:Artikel|Article) )?(\d+)\b\.?/u

const neutral: Readonly<Record<Language, readonly (readonly [title: string, text: string])[]>> = {
  nl: [
    ['Huisstijl', 'Op drukwerk staat het beeldmerk in blauw op een witte achtergrond. Het lettertype is schreefloos en ten minste elf punten groot.'],
    ['Parkeren', 'Bestelwagens staan in de vakken achter het gebouw. De sleutel van de slagboom ligt bij de portier.'],
  ],
  en: [
    ['House style', 'Printed matter carries the logo in blue on a white ground. The typeface has no serifs and is at least eleven points high.'],
    ['Parking', 'Vans stand in the bays behind the building. The key of the barrier lies with the porter.'],
  ],
}

/** The contract cut before each numbered article; the first piece is what comes before. */
export function articlesOf(markdown: string): readonly string[] {
  return markdown.split(/^(?=#{2,3} (?:(?:Artikel|Article) )?\d+\b)/mu)
}

/** The articles to which nothing refers and that refer to nothing by number, in reverse order in their places; the others stay. */
export function withArticlesReordered(markdown: string): string {
  const pieces = articlesOf(markdown)
  const movable = pieces.flatMap((piece, at) => (mayMove(piece, markdown) && at < pieces.length - 1 ? [at] : []))
  const from = new Map(movable.map((at, index) => [at, movable[movable.length - 1 - index]!]))
  return pieces.map((_, at) => pieces[from.get(at) ?? at]!).join('')
}

function mayMove(piece: string, markdown: string): boolean {
  const number = articleHeading.exec(piece)?.[1]
  if (number === undefined || number === '1') return false
  const citesOther = /\b(?:artikel|artikelen|article|articles|clause|clauses|hoofdstuk)\s+\d/iu.test(piece.replace(articleHeading, ''))
  const cited = new RegExp(`\\b(?:artikel|article|clause|hoofdstuk)\\s+${number}\\b`, 'iu').test(markdown.replaceAll(new RegExp(articleHeading.source, 'gmu'), ''))
  return !citesOther && !cited
}

/** Every article's own number raised, in its heading, its members and the contract's references to itself; statutes keep theirs. */
export function withNumbersRaised(markdown: string, by: number): string {
  const raise = (number: string): string => String(Number(number) + by)
  return markdown
    .replace(/^(#{2,3} (?:(?:Artikel|Article) )?)(\d+)\b/gmu, (_, start: string, number: string) => start + raise(number))
    .replace(/^(\d+)(?=\.\d+ )/gmu, raise)
    .replace(/\b([Aa]rtikel|[Aa]rticle|[Cc]lause) (\d+)(?!\d|[.:]\d|\d*,? (?:van de|van het|of the|Wmo|Jeugdwet|lid))(?![^.\n]{0,20} (?:Wet|wet|Act|Wmo|Jeugdwet))/gu, (whole, word: string, number: string, at: number, all: string) =>
      all[at - 1] === ' ' && /(?:^|\n)#{2,3}$/u.test(all.slice(0, at - 1)) ? whole : `${word} ${raise(number)}`)
}

/** Paragraphs and list items broken at about sixty characters, as an editor would; headings and tables stay. */
export function withLinesWrapped(markdown: string): string {
  return markdown.split('\n').map((line) => (/^(?:#|\||\s*$)/u.test(line) ? line : wrap(line))).join('\n')
}

/** No line may begin with what Markdown reads as the start of a list, a quotation or a heading. */
function wrap(line: string): string {
  const indent = /^(?:[-*]|\d+\.) /u.exec(line)?.[0].replace(/./gu, ' ') ?? ''
  return line.split(' ').reduce((text, word) =>
    text.length - text.lastIndexOf('\n') + word.length > 60 && /^[\p{L}"“(]/u.test(word) ? `${text}\n${indent}${word}` : `${text} ${word}`)
}

/** Two articles about other matters: one between the articles halfway, one at the end of the last. */
export function withNeutralArticles(markdown: string, language: Language): string {
  const pieces = articlesOf(markdown)
  const level = /^#+/u.exec(pieces[1] ?? '')?.[0] ?? '##'
  const [first, second] = neutral[language].map(([title, text], index) => `${level} ${language === 'nl' ? 'Artikel' : 'Article'} ${97 + index} ${title}\n\n${text}\n\n`)
  const middle = Math.ceil(pieces.length / 2)
  return [...pieces.slice(0, middle), first, ...pieces.slice(middle, -1), second, pieces.at(-1)].join('')
}
