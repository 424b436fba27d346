import { fingerprint } from '../engine/fingerprint.js'
import type { Severity } from '../rule-api/rule.js'
import { findingMessage } from './finding-message.js'
import { anchorOf, findingsOf, linesOf, type Finding } from './list-findings.js'
import { escapeJson, neutral } from './neutral.js'
import { relativePath } from './relative-path.js'
import type { ReporterContext, WholeReporter } from './reporter.js'

const severities = { error: 'critical', warning: 'major', info: 'minor' } as const satisfies Record<Severity, string>

/** GitLab code quality (gl-code-quality-report.json): one array of findings; waived ones as info, files that could not be checked as blockers. */
export const gitlab: WholeReporter = {
  kind: 'whole',
  *render(report, context) {
    const seen = new Set<string>()
    const issues = [
      ...report.documents.flatMap(findingsOf).map((finding) => issueOf(finding, context, seen)),
      ...report.errors.map(({ path, code, message }) => ({
        description: neutral(message),
        check_name: code,
        fingerprint: fresh(fingerprint(`${relativePath(path, context.root)}\n${code}`), seen),
        severity: 'blocker',
        location: { path: neutral(relativePath(path, context.root)), lines: { begin: 1 } },
      })),
    ]
    yield `${escapeJson(JSON.stringify(issues, null, 2))}\n`
  },
}

function issueOf(finding: Finding, context: ReporterContext, seen: Set<string>): object {
  const path = relativePath(finding.document.path, context.root)
  return {
    description: findingMessage(finding, context),
    check_name: finding.result.rule,
    fingerprint: fresh(fingerprint(`${path}\n${finding.result.rule}\n${finding.result.fingerprint}`), seen),
    severity: finding.result.waiver === null ? severities[finding.severity] : 'info',
    location: { path: neutral(path), lines: { begin: linesOf(anchorOf(finding))?.line ?? 1 } },
  }
}

/** GitLab drops the second of two equal fingerprints, so a repeat is salted with the one before. */
function fresh(value: string, seen: Set<string>): string {
  const unused = seen.has(value) ? fresh(fingerprint(`${value}\n`), seen) : value
  seen.add(unused)
  return unused
}
