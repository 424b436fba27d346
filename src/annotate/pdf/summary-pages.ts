import { PDFName, StandardFonts, rgb, type PDFDocument, type PDFFont, type PDFPage, type RGB } from '@cantoo/pdf-lib'
import type { JudgedContract } from '../../engine/check.js'
import type { ReportedResult } from '../../engine/report.js'
import { isFinding } from '../../reporters/contract-verdict.js'
import { neutral } from '../../reporters/neutral.js'
import { wordingIn } from '../../reporters/wording/wording.js'
import type { Language, Outcome } from '../../rule-api/rule.js'
import { annotateWords } from '../annotate-words.js'
import { summaryHead } from '../comment-text.js'
import { modelClause } from '../party-names.js'

/** Key in a page's dictionary by which a summary page is known. */
export const summaryKey = PDFName.of('KLNT_Summary')

const paper = [595, 842] as const
const margin = 56
const ink = rgb(0.13, 0.13, 0.15)
const grey = rgb(0.38, 0.38, 0.42)
const order: readonly Outcome[] = ['violated', 'missing', 'weak', 'undetermined', 'met']

interface Line {
  readonly text: string
  readonly size: number
  readonly bold: boolean
  readonly colour: RGB
  readonly indent: number
  /** White space above. */
  readonly above: number
  /** Page of the contract to go to, 1-based. */
  readonly page: number | null
}

/** Puts the summary in front of the contract and gives the number of pages it takes. */
export async function addSummary(document: PDFDocument, judged: JudgedContract, language: Language): Promise<number> {
  const fonts = { plain: await document.embedFont(StandardFonts.Helvetica), bold: await document.embedFont(StandardFonts.HelveticaBold) }
  const originals = document.getPages()
  const pages: PDFPage[] = []
  let y = 0
  for (const line of summaryLines(judged, language)) {
    const font = line.bold ? fonts.bold : fonts.plain
    const wrapped = wrap(printable(line.text), font, line.size, paper[0] - 2 * margin - line.indent)
    y -= line.above
    if (pages.length === 0 || y - wrapped.length * line.size * 1.35 < margin) {
      pages.push(document.insertPage(pages.length, [...paper]))
      pages.at(-1)!.node.set(summaryKey, document.context.obj(true))
      y = paper[1] - margin
    }
    const page = pages.at(-1)!
    for (const text of wrapped) {
      y -= line.size * 1.35
      page.drawText(text, { x: margin + line.indent, y, size: line.size, font, color: line.colour })
    }
    const target = line.page === null ? undefined : originals[line.page - 1]
    if (target !== undefined) addLink(document, page, target, [margin, y - 3, paper[0] - margin, y + wrapped.length * line.size * 1.35 - 3])
  }
  return pages.length
}

function summaryLines({ document: report, facts }: JudgedContract, language: Language): Line[] {
  const [title = '', ...about] = summaryHead(report, language)
  const plain: Line = { text: '', size: 9.5, bold: false, colour: ink, indent: 0, above: 2, page: null }
  const wording = wordingIn(language)
  const groups = order.flatMap((outcome): Line[] => {
    const results = report.results.filter((result) => result.outcome === outcome && result.waiver === null)
    const name = wording.outcomes[outcome]
    const head: Line = { ...plain, text: `${name.slice(0, 1).toUpperCase()}${name.slice(1)} (${results.length})`, size: 12, bold: true, above: 14 }
    return results.length === 0 ? [] : [head, ...results.flatMap((result) => resultLines(result, { language, plain, model: modelClause(result, facts) }))]
  })
  const waived = report.results.flatMap((result): Line[] => (result.waiver === null ? [] : [{ ...plain, above: 6, text: `${result.title}. ${annotateWords(language).accepted(result.waiver.by)}: ${result.waiver.reason}` }]))
  return [
    { ...plain, text: title, size: 15, bold: true }, { ...plain, text: nameOf(report.path), colour: grey }, ...about.map((text) => ({ ...plain, text, above: 5 })), ...groups,
    ...(waived.length === 0 ? [] : [{ ...plain, text: `${wording.labels.waived.slice(0, 1).toUpperCase()}${wording.labels.waived.slice(1)} (${waived.length})`, size: 12, bold: true, above: 14 }, ...waived]),
  ]
}

interface LineSettings {
  readonly language: Language
  readonly plain: Line
  readonly model: string | null
}

function resultLines(result: ReportedResult, { language, plain, model }: LineSettings): Line[] {
  const wording = wordingIn(language)
  const place = result.evidence.find(({ file, location }) => file === null && location.format === 'pdf')
  const page = place?.location.format === 'pdf' ? place.location.regions[0].page : null
  const where = [place?.clause ?? null, page === null ? null : `${wording.labels.page} ${page}`].filter((part) => part !== null).join(', ')
  const severity = result.severity === null ? '' : ` (${wording.severities[result.severity]})`
  const title: Line = { ...plain, text: `${result.title}${severity}${where === '' ? '' : `: ${where}`}`, bold: isFinding(result), above: isFinding(result) ? 7 : 2, page }
  if (!isFinding(result)) return [title]
  return [title, { ...plain, text: result.message, indent: 12 }, ...(model === null || result.outcome === 'undetermined' ? [] : [{ ...plain, text: `${annotateWords(language).model}: “${model}”`, indent: 12, colour: grey, size: 9 }])]
}

function nameOf(path: string): string {
  return path.replaceAll('\\', '/').split('/').at(-1) ?? ''
}

function addLink(document: PDFDocument, page: PDFPage, target: PDFPage, rect: readonly number[]): void {
  const link = document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: rect.map((each) => Math.round(each * 100) / 100), Border: [0, 0, 0], Dest: [target.ref, 'XYZ', null, null, null] })
  page.node.addAnnot(document.context.register(link))
}

/** Text in the characters that the standard fonts have (WinAnsi). */
function printable(text: string): string {
  return neutral(text).normalize('NFC').replace(/[\u2010\u2011]/gu, '-').replace(/[^\u0020-\u007e\u00a1-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu, '?')
}

function wrap(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
