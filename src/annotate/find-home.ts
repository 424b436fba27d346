import type { Span } from '../document/span.js'
import type { Facts } from '../facts/facts.js'
import { complaintSection, sectionsOf } from './sections.js'

const nearest = /kwaliteit|dienstverlening|uitvoering|\bdiensten\b|\bzorg|quality|\bservices?\b|performance/iu

/**
 * Where a comment on something missing belongs: the heading of the complaint article, else of the article on quality or services, else the start of
 * the contract; null for a contract without text.
 */
export function findHome(facts: Facts): Span | null {
  const { document } = facts
  const sections = sectionsOf(facts)
  const textOf = ({ start, end }: Span): string => document.text.slice(start, end)
  const near = complaintSection(sections) ?? sections.find(({ heading, annex }) => !annex && nearest.test(textOf(heading.span)))
  return (near?.heading ?? document.blocks[0])?.span ?? null
}
