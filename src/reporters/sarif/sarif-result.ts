import type { Location, LogicalLocation, Region, Result, Suppression } from 'sarif'
import type { ReportedEvidence, Waiver } from '../../engine/report.js'
import { findingMessage, wordingOf } from '../finding-message.js'
import { formatPlace } from '../format-place.js'
import { anchorOf, linesOf, type Finding } from '../list-findings.js'
import { neutral } from '../neutral.js'
import { pathUri } from '../relative-path.js'
import type { ReporterContext } from '../reporter.js'
import { sarifLevels } from './sarif-rules.js'

/** Locations of one result that GitHub takes. */
const mostRelated = 100

/** A finding as a SARIF result (SARIF 2.1.0 §3.27). What is missing, and what stands in DOCX or PDF, is put at line 1. */
export function sarifResult(finding: Finding, context: ReporterContext): Result {
  const { document, result, severity } = finding
  const anchor = anchorOf(finding)
  const related = relatedLocations(finding, anchor, context)
  return {
    ruleId: result.rule,
    level: sarifLevels[severity],
    message: { text: findingMessage(finding, context) },
    locations: [locationOf(document.path, anchor, context)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: {
      primaryLocationLineHash: lineHash(finding, anchor, context),
      'contractClause/v1': result.fingerprint,
    },
    ...(result.waiver !== null && { suppressions: [suppression(result.waiver)] }),
    properties: { outcome: result.outcome, ...(result.reason !== null && { reason: result.reason }) },
  }
}

/** The hash that GitHub itself gives the line of a text file, or one of ours where it would hash the bytes of a zip or a PDF. */
function lineHash({ document, result }: Finding, anchor: ReportedEvidence | null, context: ReporterContext): string {
  const lines = linesOf(anchor)
  return (lines !== null ? context.lineHash(document.path, lines.line) : null) ?? `${result.fingerprint}:1`
}

function locationOf(path: string, evidence: ReportedEvidence | null, { root }: ReporterContext): Location {
  const logical = evidence === null ? [] : logicalLocations(evidence)
  return {
    physicalLocation: { artifactLocation: { uri: pathUri(evidence?.file ?? path, root) }, region: regionOf(evidence) },
    ...(logical.length > 0 && { logicalLocations: logical }),
  }
}

function regionOf(evidence: ReportedEvidence | null): Region {
  const lines = linesOf(evidence)
  if (lines === null) return { startLine: 1 }
  return { startLine: lines.line, startColumn: lines.column, endLine: lines.endLine, endColumn: lines.endColumn }
}

function logicalLocations({ clause, heading }: ReportedEvidence): LogicalLocation[] {
  const name = neutral(clause ?? heading ?? '')
  return name === '' ? [] : [{ name, fullyQualifiedName: neutral([clause, heading].filter((part) => part !== null).join(' ')), kind: 'member' }]
}

function relatedLocations(finding: Finding, anchor: ReportedEvidence | null, context: ReporterContext): Location[] {
  const { document, result } = finding
  const wording = wordingOf(finding, context)
  const others = result.evidence.filter((evidence) => evidence !== anchor).map((evidence) => ({ evidence, text: wording.labels.evidence }))
  const misses = result.nearMisses.map((evidence) => ({ evidence, text: `${wording.labels.looksLike} ${neutral(evidence.explanation)}` }))
  return [...others, ...misses].slice(0, mostRelated).map(({ evidence, text }, index) => ({
    ...locationOf(document.path, evidence, context),
    id: index + 1,
    message: { text: `${text}: “${neutral(evidence.excerpt)}” (${formatPlace(evidence, wording)})` },
  }))
}

function suppression({ source, reason }: Waiver): Suppression {
  return { kind: source === 'inline' || source === 'comment' ? 'inSource' : 'external', status: 'accepted', justification: neutral(reason) }
}
