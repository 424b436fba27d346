import type { DocumentBlock } from '../../document/contract-document.js'
import type { Facts } from '../../facts/facts.js'
import { nextLabel } from '../next-label.js'
import { complaintSection, sectionsOf, type Section } from '../sections.js'

/** Where model clauses can go in the contract. */
export interface ClauseSite {
  /** The heading whose form a new article takes; null where the clauses join an article on complaints. */
  readonly heading: DocumentBlock | null
  /** The clause or paragraph whose style and number the new ones follow. */
  readonly template: DocumentBlock
  /** The paragraph to stand behind. */
  readonly behind: DocumentBlock
  /** The clause that follows bears the number that comes next: the numbers run through the contract. */
  readonly taken: boolean
}

/** How the closing lines of a contract begin. */
const closing = /^(?:aldus|getekend|ondertekend|ondertekening|namens|handtekening|voor akkoord|opgemaakt|plaats\b|datum\b|signed|signature|in witness|agreed and|for and on behalf|on behalf of|date\b|place\b|executed)/iu

/** The sites for model clauses, the best first: in the article on complaints, as an article behind the last one, at the end. */
export function clauseSites(facts: Facts): ClauseSite[] {
  const sections = sectionsOf(facts)
  const own = complaintSection(sections)
  const last = sections.findLast(({ annex, heading, blocks }) => !annex && heading.label !== null && blocks.length > 0) ?? sections.findLast(({ annex, blocks }) => !annex && blocks.length > 0)
  return [...(own === null ? [] : siteIn(own, null, facts)), ...(last === undefined ? [] : siteIn(last, last.heading, facts)), ...siteAtEnd(facts, sections)]
}

/** Behind the clauses of an article: all up to the closing lines of the contract and in no table, where a clause cannot stand. */
function siteIn({ blocks }: Section, heading: DocumentBlock | null, facts: Facts): ClauseSite[] {
  const { text } = facts.document
  const end = blocks.findIndex(({ label, span }) => label === null && closing.test(text.slice(span.start, span.end)))
  const members = (end < 0 ? blocks : blocks.slice(0, end)).filter(isBody)
  const behind = members.at(-1)
  const first = members.find(({ label }) => label !== null)
  // Under "9.1 Aanbieder: a. …; b. …" the next clause is 9.2: the first number tells which numbers are clauses.
  const template = first === undefined ? behind : members.findLast(({ label }) => label !== null && shapeOf(label) === shapeOf(first.label!))
  return behind === undefined || template === undefined ? [] : [{ heading, template, behind, taken: heading === null && isTaken(template, behind, facts) }]
}

function isTaken(template: DocumentBlock, behind: DocumentBlock, { document }: Facts): boolean {
  const next = document.blocks.find(({ index, label }) => index > behind.index && label !== null && shapeOf(label) === shapeOf(template.label ?? ''))
  return template.label !== null && next?.label === nextLabel(template.label, 1)
}

/** Behind the last paragraph of a contract without articles, or with all of them in tables. */
function siteAtEnd({ document }: Facts, sections: readonly Section[]): ClauseSite[] {
  const body = document.blocks.filter((block) => block.file === null && !block.toc && isBody(block))
  const template = body.findLast(({ role, span }) => role !== 'heading' && span.end - span.start > 20)
  const heading = sections.at(-1)?.heading ?? template
  const behind = body.at(-1)
  return template === undefined || heading === undefined || behind === undefined ? [] : [{ heading, template, behind, taken: false }]
}

function shapeOf(label: string): string {
  return label.replace(/\d+/gu, '0').replace(/[a-z]+/giu, 'a')
}

/** True for a paragraph of the text itself: in no table, note or text box. */
function isBody({ cell, source }: DocumentBlock): boolean {
  const place = source.locate({ start: 0, end: source.text.length })
  return cell === null && place.format === 'docx' && place.part === 'body'
}
