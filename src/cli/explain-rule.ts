import { placeInSource } from '../ruleset/place-in-source.js'
import { labelled } from '../reporters/text/layout.js'
import { kindName, wordingIn, type Wording } from '../reporters/wording/wording.js'
import type { Basis, Language, RuleMeta } from '../rule-api/rule.js'

const labelWidth = 16

/** A rule on one page of at most `columns` characters: requirement, reason, sources, kinds it applies to and model clause. */
export function explainRule(meta: RuleMeta, language: Language, columns: number): string {
  const wording = wordingIn(language)
  const { labels } = wording
  const field = (label: string, text: string): string[] => labelled(label, text, columns, labelWidth)
  const lines = [
    `${meta.title[language]} [${meta.id}]`,
    '',
    ...field(labels.requirement, meta.requirement[language]),
    ...field(labels.group, groupName(meta, wording)),
    ...field(labels.severity, wording.severities[meta.severity.default]),
    ...field(labels.kind, meta.applies.map((kind) => kindName(wording, kind)).join('; ')),
    ...field(labels.why, meta.why[language]),
    ...meta.basis.flatMap((basis) => field(labels.restsOn, describeBasis(basis, wording))),
    ...field(labels.model, meta.model[language]),
  ]
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

function groupName({ group }: RuleMeta, wording: Wording): string {
  const { rule, name } = wording.groups[group]
  return rule === '' ? name : `${rule} · ${name}`
}

function describeBasis(basis: Basis, wording: Wording): string {
  const checked = basis.checked === null ? '' : `, ${basis.checked}`
  const open = basis.verified ? '' : `, ${wording.labels.toVerify}`
  return `${basis.source} ${placeInSource(basis.where, wording.language)} (${wording.basis[basis.kind]}${checked}${open})`
}
